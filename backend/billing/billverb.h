// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend tariffs import FILE.csv|list`: what services cost.
[[nodiscard]] int runTariffs(const QStringList &arguments);

/// `campanella-backend bill draft|show|confirm`: makes dues of a month's attendance.
[[nodiscard]] int runBill(const QStringList &arguments);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend verify`: whether the ledger says what dues and payments say. Answers
/// ExitFailed when it does not, and names each due on standard output.
[[nodiscard]] int runVerify(const QStringList &arguments);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend migrate`: brings a store's schema up to date; twice changes nothing.
/// `arguments` are those after the verb; the answer is an ExitCode.
[[nodiscard]] int runMigrate(const QStringList &arguments);

} // namespace campanella::backend

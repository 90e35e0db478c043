// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `campanella-backend import`: takes a municipality's files into its store. `arguments` are
/// those after the verb (docs/operations.md lists them). Answers the exit code: 0 when every
/// file was stored (or found unchanged), 1 when one was refused, 2 for a wrong command line.
[[nodiscard]] int runImport(const QStringList &arguments);

} // namespace campanella::backend

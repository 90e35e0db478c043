// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `attendance import|close|correct`: the days of children and the closures, see
/// docs/operations.md. `arguments` begins after the verb. Answers an ExitCode.
[[nodiscard]] int runAttendance(const QStringList &arguments);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// `application list|show|move`: the applications of families, see docs/operations.md.
/// `arguments` begins after the verb. Answers an ExitCode.
[[nodiscard]] int runApplication(const QStringList &arguments);

} // namespace campanella::backend

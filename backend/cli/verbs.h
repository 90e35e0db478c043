// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>

namespace campanella::backend {

/// Runs `campanella-backend VERB …`; `arguments` are those after the program's name. Answers an
/// ExitCode.
[[nodiscard]] int runVerb(const QStringList &arguments);

} // namespace campanella::backend

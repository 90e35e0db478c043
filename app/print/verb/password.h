// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

namespace campanella::app {

/// The first line of a file, for scripts. Fails with FileUnreadable.
[[nodiscard]] Result<QString> passwordFromFile(const QString &path);

/// Asks at the terminal, without showing what is typed; the first line of standard input when
/// that is no terminal. Fails with FileUnreadable when there is nothing to read.
[[nodiscard]] Result<QString> passwordFromTerminal(const QString &question);

} // namespace campanella::app

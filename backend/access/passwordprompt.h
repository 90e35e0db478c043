// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

namespace campanella::backend {

/// The first line of a file; fails with FileUnreadable.
[[nodiscard]] Result<QString> passwordFromFile(const QString &fileName);

/// Asks twice on the terminal without showing what is typed; with no terminal it reads one line
/// of standard input. Fails with FieldInvalid (/password) when the two differ.
[[nodiscard]] Result<QString> askForPassword();

} // namespace campanella::backend

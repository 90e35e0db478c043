// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace campanella::backend {

/// Whether somebody may choose that password for themselves: 12 to 128 characters, no rule on which
/// (NIST SP 800-63B-4 §3.1.1.2). What everybody tries first is refused: very common passwords,
/// fewer than five different characters, and `personal` words (username, e-mail address, codice
/// fiscale, municipality), also with digits and signs around.
/// Fails with PasswordWeak, or FieldInvalid when it is too long; `pointer` is its JSON pointer.
[[nodiscard]] Result<> checkOwnPassword(const QString &password, const QStringList &personal,
                                        const QString &pointer = QStringLiteral("/password"));

} // namespace campanella::backend

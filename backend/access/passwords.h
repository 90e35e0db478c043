// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

namespace campanella::backend {

/// Passwords are kept as argon2id, 19 MiB and 2 passes (OWASP minimum, about 30 ms), of their
/// NFC form: the same letters typed on another keyboard are the same password. Only a few are
/// computed at once, so that sign-ins cannot fill the memory.

/// Between 8 and 128 characters (ASVS 5.0, 6.2.1 and 6.2.9); no rule on which.
/// Fails with FieldInvalid (/password).
[[nodiscard]] Result<> checkNewPassword(const QString &password);

/// The hash in argon2's own notation; fails with ServerBusy when too many are being computed.
[[nodiscard]] Result<QString> hashPassword(const QString &password);

/// Whether the password is the one of that hash; fails with ServerBusy.
[[nodiscard]] Result<bool> verifyPassword(const QString &password, const QString &hash);

/// Whether the hash was made with other parameters than today's.
[[nodiscard]] bool needsNewHash(const QString &hash);

/// A hash that no password has, made once; compared when the user is unknown, so that an
/// answer takes the same time. Fails with ServerBusy.
[[nodiscard]] Result<QString> decoyHash();

/// How many hashes this process has computed; a test proves with it that time is spent.
[[nodiscard]] quint64 computedHashes();

} // namespace campanella::backend

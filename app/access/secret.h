// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace campanella::app {

/// `count` bytes that nobody can guess, from the system's generator.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

/// Base64url without padding (RFC 4648 §5): 32 bytes make 43 characters.
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

/// Whether both are the same, in a time that does not tell how much of them agrees.
[[nodiscard]] bool sameSecret(QByteArrayView one, QByteArrayView other);

/// Fills with zeros, also where nobody reads them again.
void overwrite(char *bytes, qsizetype count);

/// Overwrites and empties; other copies of the bytes are not reached.
void wipe(QByteArray &secret);

} // namespace campanella::app

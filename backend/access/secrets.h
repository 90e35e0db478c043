// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>

namespace campanella::backend {

/// Tokens, states, codes and tickets: long random texts of which the store sees a hash only.

/// 256 bits from the system's generator, base64url without padding: 43 characters.
[[nodiscard]] QByteArray newSecret();

/// Whether a text looks like one of newSecret().
[[nodiscard]] bool isSecret(const QByteArray &text);

/// SHA-256, base64url without padding; of a code verifier it is its S256 challenge (RFC 7636 §4.2).
[[nodiscard]] QString secretHash(const QByteArray &secret);

} // namespace campanella::backend

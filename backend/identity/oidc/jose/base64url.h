// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace campanella::backend::oidc {

/// base64url without padding (RFC 7515 §2).
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

/// The bytes of such a text. Strict: padding, other alphabets, white space and bits that nobody
/// reads are refused, so that no two texts mean the same bytes.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// 256 random bits as text.
[[nodiscard]] QByteArray randomText();

} // namespace campanella::backend::oidc

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/base64url.h"

#include <QRandomGenerator>

#include <array>

namespace campanella::backend::oidc {

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray toBase64Url(const QByteArray &bytes) {
    return bytes.toBase64(base64Url);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text) {
    const QByteArray given = text.toByteArray();
    const auto decoded =
        QByteArray::fromBase64Encoding(given, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || toBase64Url(*decoded) != given)
        return std::nullopt;
    return *decoded;
}

QByteArray randomText() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return toBase64Url(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

} // namespace campanella::backend::oidc

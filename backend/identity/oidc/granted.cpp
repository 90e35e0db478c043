// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/granted.h"

#include "backend/identity/oidc/jose/strictjson.h"
#include "backend/identity/oidc/jose/untrusted.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

constexpr qsizetype largestToken = 16'384;

Granted tokensOf(const QJsonObject &answer) {
    return {answer.value("access_token"_L1).toString().toUtf8(),
            answer.value("refresh_token"_L1).toString().toUtf8(),
            answer.value("id_token"_L1).toString().toUtf8()};
}

/// RFC 6749 appendix A.12: visible ASCII and the space; a token goes into a header.
bool isToken(const QByteArray &text) {
    return text.size() <= largestToken &&
           std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= ' ' && c <= '~'; });
}

} // namespace

Result<Granted> readGranted(QByteArrayView text) {
    const auto answer = readStrictObject(text);
    if (!answer)
        return fail(answer.error());
    const QString type = answer->value("token_type"_L1).toString();
    if (type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0)
        return untrusted(QStringLiteral("token_type is not Bearer"));
    Granted granted = tokensOf(*answer);
    if (granted.accessToken.isEmpty() || granted.idToken.isEmpty())
        return untrusted(QStringLiteral("access_token or id_token is missing"));
    if (!isToken(granted.accessToken) || !isToken(granted.refreshToken))
        return untrusted(QStringLiteral("a token is too large or unreadable"));
    return granted;
}

QByteArray toStored(const Granted &granted) {
    QJsonObject stored{{"access_token"_L1, QString::fromLatin1(granted.accessToken)},
                       {"id_token"_L1, QString::fromLatin1(granted.idToken)}};
    if (!granted.refreshToken.isEmpty())
        stored.insert("refresh_token"_L1, QString::fromLatin1(granted.refreshToken));
    return QJsonDocument(stored).toJson(QJsonDocument::Compact);
}

Granted fromStored(const QByteArray &stored) {
    return tokensOf(QJsonDocument::fromJson(stored).object());
}

} // namespace campanella::backend::oidc

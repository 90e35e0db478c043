// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/signedtoken.h"

#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/strictjson.h"
#include "backend/identity/oidc/jose/untrusted.h"

#include <QByteArrayList>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

constexpr qsizetype largestToken = 16'384;

Result<QJsonObject> readPart(const QByteArray &part) {
    const auto text = fromBase64Url(part);
    if (!text)
        return untrusted(QStringLiteral("a part of the token is not base64url"));
    return readStrictObject(*text);
}

Result<SignedToken> withHeader(SignedToken token, const QJsonObject &header) {
    token.algorithm = signatureAlgorithm(header.value("alg"_L1).toString());
    if (!token.algorithm)
        return untrusted(QStringLiteral("alg of the token is not accepted"));
    if (header.contains("crit"_L1))
        return untrusted(QStringLiteral("crit in the token's header"));
    token.keyId = header.value("kid"_L1).toString();
    token.type = header.value("typ"_L1).toString().toLower();
    return token;
}

QByteArray encoded(const QJsonObject &object) {
    return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<SignedToken> readToken(const QByteArray &compact) {
    if (compact.size() > largestToken)
        return untrusted(QStringLiteral("the token is too large"));
    const QByteArrayList parts = compact.split('.');
    if (parts.size() != 3)
        return untrusted(QStringLiteral("the token has not three parts"));
    const auto header = readPart(parts[0]);
    const auto claims = readPart(parts[1]);
    const auto signature = fromBase64Url(parts[2]);
    if (!header || !claims)
        return fail(header ? claims.error() : header.error());
    if (!signature)
        return untrusted(QStringLiteral("the token's signature is not base64url"));
    return withHeader({*claims, nullptr, {}, {}, parts[0] + '.' + parts[1], *signature}, *header);
}

QByteArray writeToken(const QJsonObject &claims, const QString &keyId, const Key &key) {
    const SignatureAlgorithm *algorithm = algorithmFor(key);
    if (!algorithm)
        return {};
    QJsonObject header{{"alg"_L1, algorithm->name}, {"typ"_L1, "JWT"_L1}};
    if (!keyId.isEmpty())
        header.insert("kid"_L1, keyId);
    const QByteArray input = encoded(header) + '.' + encoded(claims);
    const QByteArray signature = sign(input, *algorithm, key);
    return signature.isEmpty() ? QByteArray() : input + '.' + toBase64Url(signature);
}

} // namespace campanella::backend::oidc

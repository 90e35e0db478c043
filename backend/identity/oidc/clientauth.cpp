// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/clientauth.h"

#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/signedtoken.h"

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

using Method = ClientAuthentication::Method;

/// RFC 6749 §2.3.1: both halves are form-encoded first.
QByteArray basicHeader(const ClientAuthentication &client) {
    const QByteArray pair =
        QUrl::toPercentEncoding(client.clientId) + ':' + QUrl::toPercentEncoding(client.secret);
    return "Basic " + pair.toBase64();
}

/// RFC 7523 §3.
QString assertion(const ClientAuthentication &client, const QUrl &audience, const QDateTime &now) {
    constexpr qint64 lifetime = 60;
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject claims{{"iss"_L1, client.clientId},
                             {"sub"_L1, client.clientId},
                             {"aud"_L1, audience.toString(QUrl::FullyEncoded)},
                             {"jti"_L1, QString::fromLatin1(randomText())},
                             {"iat"_L1, seconds},
                             {"exp"_L1, seconds + lifetime}};
    return QString::fromLatin1(writeToken(claims, client.keyId, client.privateKey));
}

void addProof(Fields &form, const ClientAuthentication &client, const QUrl &audience,
              const QDateTime &now) {
    if (client.method == Method::SecretBasic)
        return;
    form.append({u"client_id"_s, client.clientId});
    if (client.method == Method::SecretPost) {
        form.append({u"client_secret"_s, client.secret});
        return;
    }
    form.append(
        {u"client_assertion_type"_s, u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s});
    form.append({u"client_assertion"_s, assertion(client, audience, now)});
}

} // namespace

OutboundRequest authenticatedPost(const QUrl &endpoint, Fields form,
                                  const ClientAuthentication &client, const QUrl &audience,
                                  const QDateTime &now) {
    addProof(form, client, audience, now);
    OutboundRequest request{
        "POST",
        endpoint,
        {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}},
        encodeFields(form)};
    if (client.method == Method::SecretBasic)
        request.headers.append({"Authorization", basicHeader(client)});
    return request;
}

} // namespace campanella::backend::oidc

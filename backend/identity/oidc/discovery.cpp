// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/discovery.h"

#include "backend/identity/oidc/jose/strictjson.h"
#include "backend/identity/oidc/jose/untrusted.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace campanella::backend::oidc {

namespace {

/// Empty for anything but https.
QUrl endpoint(const QJsonObject &document, QLatin1StringView name) {
    const QUrl url(document.value(name).toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() ? url : QUrl();
}

QUrl documentOf(const QString &issuer) {
    const QString base = issuer.endsWith(u'/') ? issuer.chopped(1) : issuer;
    return QUrl(base + "/.well-known/openid-configuration"_L1);
}

} // namespace

Result<IssuerMetadata> readMetadata(QByteArrayView text, const QString &issuer) {
    const Result<QJsonObject> document = readStrictObject(text);
    if (!document)
        return fail(document.error());
    if (document->value("issuer"_L1).toString() != issuer)
        return untrusted(QStringLiteral("the document is of another issuer"));
    const IssuerMetadata metadata{
        endpoint(*document, "authorization_endpoint"_L1),
        endpoint(*document, "token_endpoint"_L1),
        endpoint(*document, "jwks_uri"_L1),
        endpoint(*document, "userinfo_endpoint"_L1),
        endpoint(*document, "revocation_endpoint"_L1),
        endpoint(*document, "end_session_endpoint"_L1),
        document->value("authorization_response_iss_parameter_supported"_L1).toBool()};
    if (metadata.authorization.isEmpty() || metadata.token.isEmpty() || metadata.keys.isEmpty())
        return untrusted(QStringLiteral("the issuer's document lacks an https endpoint"));
    return metadata;
}

std::chrono::seconds lifetimeOf(std::chrono::seconds maxAge) {
    return maxAge == 0s ? std::chrono::seconds(1h)
                        : std::clamp<std::chrono::seconds>(maxAge, 5min, 24h);
}

Discovery::Discovery(QString issuer, Fetch fetch, Clock clock)
    : m_issuer(std::move(issuer))
    , m_fetch(std::move(fetch))
    , m_clock(std::move(clock)) {}

Result<IssuerMetadata> Discovery::metadata() const {
    if (const auto known = kept())
        return *known;
    return read();
}

std::optional<IssuerMetadata> Discovery::kept() const {
    const std::lock_guard guard(m_mutex);
    return m_kept && m_clock() < m_keepUntil ? m_kept : std::nullopt;
}

/// Without the lock: a gateway that hangs keeps nobody else waiting.
Result<IssuerMetadata> Discovery::read() const {
    const auto answer = fetchDocument(m_fetch, documentOf(m_issuer));
    if (!answer)
        return fail(answer.error());
    auto metadata = readMetadata(answer->body, m_issuer);
    if (!metadata)
        return metadata;
    const std::lock_guard guard(m_mutex);
    m_kept = *metadata;
    m_keepUntil = m_clock().addSecs(lifetimeOf(answer->maxAge).count());
    return metadata;
}

} // namespace campanella::backend::oidc

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/oidcgateway.h"

#include "backend/identity/oidc/answererror.h"
#include "backend/identity/oidc/claims.h"
#include "backend/identity/oidc/discovery.h"
#include "backend/identity/oidc/granted.h"
#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/strictjson.h"
#include "backend/identity/oidc/jose/untrusted.h"
#include "backend/identity/oidc/keyset.h"
#include "backend/identity/oidc/logouttoken.h"
#include "backend/identity/oidc/oidcsettings.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace campanella::backend {

namespace oidc {

namespace {

/// RFC 7636 §4.2.
QString challengeOf(const QString &verifier) {
    return QString::fromLatin1(
        toBase64Url(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)));
}

/// OpenID Connect Core §5.5: these claims, of userinfo as SPID has it.
QString claimsParameter(const QStringList &names) {
    QJsonObject wanted;
    for (const QString &name : names)
        wanted.insert(name, QJsonValue());
    const QJsonObject parameter{{"userinfo"_L1, wanted}};
    return QString::fromUtf8(QJsonDocument(parameter).toJson(QJsonDocument::Compact));
}

/// A parameter of the answer; empty when it is missing or stands there twice.
QString single(const QUrlQuery &query, const QString &name) {
    const QStringList all = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return all.size() == 1 ? all.constFirst() : QString();
}

class OidcGateway final : public IdentityGateway {
public:
    OidcGateway(OidcSettings settings, const Fetch &fetch, const Clock &clock)
        : m_settings(std::move(settings))
        , m_fetch(fetch)
        , m_clock(clock)
        , m_discovery(m_settings.issuer, fetch, clock)
        , m_keys(fetch, clock) {}

    Result<QUrl> begin(const GatewayVisit &visit) override;
    Result<Vouched> finish(const GatewayVisit &visit, const GatewayCallback &callback) override;
    Result<> end(const GatewaySession &session) override;
    QUrl browserLogout(const GatewaySession &session, const QUrl &returnTo) const override;
    Result<GatewaySession> readLogoutToken(const QByteArray &token) override;

private:
    [[nodiscard]] Result<QString> codeOf(const QUrlQuery &answer) const;
    [[nodiscard]] Result<Granted> redeem(const QString &code, const GatewayVisit &visit,
                                         const IssuerMetadata &metadata) const;
    [[nodiscard]] Result<SignedToken> proved(const QByteArray &token,
                                             const IssuerMetadata &metadata) const;
    [[nodiscard]] Result<SignedToken> idToken(const Granted &granted, const GatewayVisit &visit,
                                              const IssuerMetadata &metadata) const;
    [[nodiscard]] Result<QJsonObject> claimsOf(const SignedToken &idToken, const Granted &granted,
                                               const IssuerMetadata &metadata) const;
    [[nodiscard]] Result<QJsonObject> userinfo(const Granted &granted,
                                               const IssuerMetadata &metadata) const;
    [[nodiscard]] Result<Vouched> vouch(const Granted &granted, const GatewayVisit &visit,
                                        const IssuerMetadata &metadata) const;
    [[nodiscard]] Result<> revoke(const QString &token, const QString &hint,
                                  const IssuerMetadata &metadata) const;
    [[nodiscard]] TokenFrame frame() const {
        return {m_settings.issuer, m_settings.client.clientId, m_clock()};
    }

    const OidcSettings m_settings;
    const Fetch m_fetch;
    const Clock m_clock;
    const Discovery m_discovery;
    const KeySet m_keys;
    SeenTokens m_seen;
};

Result<QUrl> OidcGateway::begin(const GatewayVisit &visit) {
    const auto metadata = m_discovery.metadata();
    if (!metadata)
        return fail(FailureCode::GatewayUnavailable, metadata.error().detail);
    Fields fields{{u"response_type"_s, u"code"_s},
                  {u"client_id"_s, m_settings.client.clientId},
                  {u"redirect_uri"_s, visit.callback.toString(QUrl::FullyEncoded)},
                  {u"scope"_s, m_settings.scope},
                  {u"state"_s, visit.state},
                  {u"nonce"_s, visit.nonce},
                  {u"code_challenge"_s, challengeOf(visit.codeVerifier)},
                  {u"code_challenge_method"_s, u"S256"_s},
                  {u"prompt"_s, m_settings.prompt},
                  {u"acr_values"_s, acrOf(m_settings.level)}};
    if (!m_settings.claims.isEmpty())
        fields.append({u"claims"_s, claimsParameter(m_settings.claims)});
    if (!m_settings.providerParameter.isEmpty() && !visit.provider.isEmpty())
        fields.append({m_settings.providerParameter, visit.provider});
    return withFields(metadata->authorization, fields);
}

Result<Vouched> OidcGateway::finish(const GatewayVisit &visit, const GatewayCallback &callback) {
    const auto code = codeOf(callback.query);
    if (!code)
        return fail(code.error());
    const auto metadata = m_discovery.metadata();
    if (!metadata)
        return fail(metadata.error());
    // RFC 9207 §2.4: who promises its name and leaves it out may be somebody else.
    if (metadata->namesItself && !callback.query.hasQueryItem(u"iss"_s))
        return untrusted(u"iss is missing beside the code"_s);
    const auto granted = redeem(*code, visit, *metadata);
    if (!granted)
        return fail(granted.error());
    return vouch(*granted, visit, *metadata);
}

Result<QString> OidcGateway::codeOf(const QUrlQuery &answer) const {
    if (answer.hasQueryItem(u"iss"_s) && single(answer, u"iss"_s) != m_settings.issuer)
        return untrusted(u"iss beside the code is another"_s);
    if (answer.hasQueryItem(u"error"_s))
        return fail(
            failureOfAnswer(single(answer, u"error"_s), single(answer, u"error_description"_s)));
    const QString code = single(answer, u"code"_s);
    if (code.isEmpty())
        return untrusted(u"no code, or more than one"_s);
    return code;
}

Result<Granted> OidcGateway::redeem(const QString &code, const GatewayVisit &visit,
                                    const IssuerMetadata &metadata) const {
    const Fields form{{u"grant_type"_s, u"authorization_code"_s},
                      {u"code"_s, code},
                      {u"redirect_uri"_s, visit.callback.toString(QUrl::FullyEncoded)},
                      {u"code_verifier"_s, visit.codeVerifier}};
    const auto answer = m_fetch(
        authenticatedPost(metadata.token, form, m_settings.client, metadata.token, m_clock()));
    if (!answer)
        return fail(answer.error());
    if (const auto good = checkStatus(*answer, u"the token endpoint"_s); !good)
        return fail(good.error());
    return readGranted(answer->body);
}

Result<SignedToken> OidcGateway::proved(const QByteArray &token,
                                        const IssuerMetadata &metadata) const {
    auto read = readToken(token);
    if (!read)
        return read;
    if (const auto good = m_keys.check(*read, metadata.keys); !good)
        return fail(good.error());
    return read;
}

Result<SignedToken> OidcGateway::idToken(const Granted &granted, const GatewayVisit &visit,
                                         const IssuerMetadata &metadata) const {
    auto token = proved(granted.idToken, metadata);
    if (!token)
        return token;
    const IdTokenFrame expected{frame(), visit.nonce, granted.accessToken, visit.beganAt};
    if (const auto good = checkIdToken(*token, expected); !good)
        return fail(good.error());
    if (spidLevel(token->claims) < m_settings.level)
        return fail(FailureCode::SignInLevelTooLow, u"acr is below what we ask for"_s);
    return token;
}

Result<Vouched> OidcGateway::vouch(const Granted &granted, const GatewayVisit &visit,
                                   const IssuerMetadata &metadata) const {
    const auto token = idToken(granted, visit, metadata);
    if (!token)
        return fail(token.error());
    const auto claims = claimsOf(*token, granted, metadata);
    if (!claims)
        return fail(claims.error());
    const auto identity = identityOf(*claims, spidLevel(token->claims));
    if (!identity)
        return fail(identity.error());
    return Vouched{*identity,
                   {token->claims.value("sub"_L1).toString(),
                    token->claims.value("sid"_L1).toString(), toStored(granted)}};
}

Result<QJsonObject> OidcGateway::claimsOf(const SignedToken &idToken, const Granted &granted,
                                          const IssuerMetadata &metadata) const {
    if (metadata.userinfo.isEmpty())
        return idToken.claims;
    const auto more = userinfo(granted, metadata);
    if (!more)
        return fail(more.error());
    return joinClaims(idToken.claims, *more);
}

/// SPID hands the person's data out here only; JSON or, as SPID does, a signed JWT
/// (OpenID Connect Core §5.3.2).
Result<QJsonObject> OidcGateway::userinfo(const Granted &granted,
                                          const IssuerMetadata &metadata) const {
    const auto answer = m_fetch({"GET",
                                 metadata.userinfo,
                                 {{"Authorization", "Bearer " + granted.accessToken},
                                  {"Accept", "application/json, application/jwt"}},
                                 {}});
    if (!answer)
        return fail(answer.error());
    if (const auto good = checkStatus(*answer, u"userinfo"_s); !good)
        return fail(good.error());
    if (answer->contentType != "application/jwt")
        return readStrictObject(answer->body);
    const auto token = proved(answer->body.trimmed(), metadata);
    if (!token)
        return fail(token.error());
    if (const auto good = checkParties(token->claims, frame()); !good)
        return fail(good.error());
    return token->claims;
}

Result<> OidcGateway::end(const GatewaySession &session) {
    const Granted granted = fromStored(session.tokens);
    if (granted.accessToken.isEmpty())
        return {};
    const auto metadata = m_discovery.metadata();
    if (!metadata)
        return fail(metadata.error());
    if (metadata->revocation.isEmpty())
        return {};
    const QString refresh = QString::fromLatin1(granted.refreshToken);
    const QString access = QString::fromLatin1(granted.accessToken);
    const auto first =
        refresh.isEmpty() ? Result<>() : revoke(refresh, u"refresh_token"_s, *metadata);
    const auto second = revoke(access, u"access_token"_s, *metadata);
    return first ? second : first;
}

/// RFC 7009: the answer is 200 for an unknown token as well.
Result<> OidcGateway::revoke(const QString &token, const QString &hint,
                             const IssuerMetadata &metadata) const {
    const Fields form{{u"token"_s, token}, {u"token_type_hint"_s, hint}};
    const auto answer = m_fetch(
        authenticatedPost(metadata.revocation, form, m_settings.client, metadata.token, m_clock()));
    if (!answer)
        return fail(answer.error());
    return checkStatus(*answer, u"the revocation endpoint"_s);
}

/// OpenID Connect RP-Initiated Logout 1.0 §2.
QUrl OidcGateway::browserLogout(const GatewaySession &session, const QUrl &returnTo) const {
    const auto metadata = m_discovery.metadata();
    if (!metadata || metadata->endSession.isEmpty())
        return {};
    Fields fields{{u"client_id"_s, m_settings.client.clientId}};
    const QByteArray hint = fromStored(session.tokens).idToken;
    if (!hint.isEmpty())
        fields.append({u"id_token_hint"_s, QString::fromLatin1(hint)});
    if (!returnTo.isEmpty())
        fields.append({u"post_logout_redirect_uri"_s, returnTo.toString(QUrl::FullyEncoded)});
    return withFields(metadata->endSession, fields);
}

Result<GatewaySession> OidcGateway::readLogoutToken(const QByteArray &token) {
    const auto metadata = m_discovery.metadata();
    if (!metadata)
        return fail(metadata.error());
    const auto read = proved(token, *metadata);
    if (!read)
        return fail(read.error());
    const auto session = readLogout(*read, frame());
    if (!session)
        return session;
    if (!m_seen.takeFirst(read->claims.value("jti"_L1).toString(), m_clock()))
        return untrusted(u"this logout token has come before"_s);
    return session;
}

} // namespace

} // namespace oidc

std::unique_ptr<IdentityGateway> makeOidcGateway(oidc::OidcSettings settings,
                                                 const oidc::Fetch &fetch, const Clock &clock) {
    return std::make_unique<oidc::OidcGateway>(std::move(settings), fetch, clock);
}

Result<std::unique_ptr<IdentityGateway>> makeOidcGateway(const GatewayRecipe &recipe) {
    auto settings = oidc::readOidcSettings(recipe);
    if (!settings)
        return fail(settings.error());
    HttpsClient::Options options;
    options.authorityFile = settings->authorityFile;
    const auto send = [client = HttpsClient(options)](const OutboundRequest &request) {
        return client.send(request);
    };
    return makeOidcGateway(*std::move(settings), send, systemClock);
}

} // namespace campanella::backend

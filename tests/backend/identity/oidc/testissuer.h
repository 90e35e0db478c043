// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/fetch.h"
#include "backend/identity/oidc/oidcgateway.h"
#include "backend/identity/oidc/oidcsettings.h"
#include "domain/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace campanella::test {

/// A key pair made for this run, and its public half as an issuer publishes it.
struct TestKey {
    QString id;
    backend::oidc::Key pair;
    [[nodiscard]] QJsonObject jwk() const;
};

/// RSA keys take their time, so these are made once a program.
[[nodiscard]] const TestKey &rsaKey();
[[nodiscard]] const TestKey &otherRsaKey();
[[nodiscard]] TestKey ecKey(const QString &id, const char *curve = "P-256");

/// A token with this text in header and claims, whatever it says; signed as `algorithm` wants.
[[nodiscard]] QByteArray signedText(const QByteArray &header, const QByteArray &claims,
                                    const QString &algorithm, const backend::oidc::Key &key);
/// The same from objects; the header's `alg` says how.
[[nodiscard]] QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims,
                                     const backend::oidc::Key &key);
/// A token whose HMAC-SHA256 was made with that secret.
[[nodiscard]] QByteArray hmacToken(const QJsonObject &claims, const QByteArray &secret);

/// An OpenID provider without a network: what it says can be changed before each call.
class TestIssuer {
public:
    TestIssuer();

    QDateTime now{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
    QJsonObject metadata;
    QJsonArray keys{rsaKey().jwk()};
    QJsonObject header;                     ///< of the ID token
    QJsonObject claims;                     ///< of the ID token
    backend::oidc::Key key = rsaKey().pair; ///< signs the ID token
    QJsonObject userinfo;
    std::chrono::seconds maxAge{0};
    /// Answers of paths that are not as usual.
    QHash<QString, Result<backend::OutboundAnswer>> answers;
    QList<backend::OutboundRequest> seen;

    [[nodiscard]] backend::oidc::Fetch fetch();
    [[nodiscard]] Clock clock();
    /// Settings of a client with a secret.
    [[nodiscard]] static backend::oidc::OidcSettings settings();
    /// How often that path was asked for.
    [[nodiscard]] int count(const QString &path) const;
    /// The last request to that path.
    [[nodiscard]] backend::OutboundRequest last(const QString &path) const;
    /// The fields of its form.
    [[nodiscard]] QHash<QString, QString> form(const QString &path) const;

private:
    [[nodiscard]] Result<backend::OutboundAnswer> answer(const backend::OutboundRequest &request);
    [[nodiscard]] QByteArray tokens() const;
};

/// The running gateway that asks this issuer.
[[nodiscard]] std::unique_ptr<backend::IdentityGateway>
gatewayOf(TestIssuer &issuer, const backend::oidc::OidcSettings &settings = TestIssuer::settings());
/// The visit that the issuer's tokens are for.
[[nodiscard]] backend::GatewayVisit visitOf(const TestIssuer &issuer);
/// A browser that came back with that query.
[[nodiscard]] backend::GatewayCallback callbackOf(const QString &query);
/// From the callback to the person.
[[nodiscard]] Result<backend::Vouched> signIn(TestIssuer &issuer,
                                              const QString &query = QStringLiteral("code=code-1"));
/// The issuer's public key as text, which HS256 could be fooled with.
[[nodiscard]] QByteArray publicKeyPem();
/// What the token endpoint says with that ID token.
[[nodiscard]] backend::OutboundAnswer tokenAnswer(const QByteArray &idToken);
/// 200 with JSON.
[[nodiscard]] backend::OutboundAnswer jsonAnswer(const QJsonObject &body);

} // namespace campanella::test

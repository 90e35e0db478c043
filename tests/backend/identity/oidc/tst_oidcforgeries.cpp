// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/oidcgateway.h"
#include "tests/backend/identity/oidc/testissuer.h"

#include <QJsonDocument>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::backend::oidc;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// ID tokens that somebody made up, and those that are good.
class TestOidcForgeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsAlgorithms_data();
    void acceptsAlgorithms();
    void refusesForgedTokens_data();
    void refusesForgedTokens();
    void refusesOtherClaims_data();
    void refusesOtherClaims();
    void weighsTheLevel_data();
    void weighsTheLevel();
};

void TestOidcForgeries::acceptsAlgorithms_data() {
    QTest::addColumn<QString>("algorithm");

    for (const auto *name : {"RS256", "RS512", "PS256", "PS512", "ES256", "ES512"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOidcForgeries::acceptsAlgorithms() {
    QFETCH(const QString, algorithm);
    TestIssuer issuer;
    const TestKey key = algorithm.startsWith(u'E')
                            ? ecKey(u"ec"_s, algorithm == "ES256"_L1 ? "P-256" : "P-521")
                            : rsaKey();
    issuer.keys = {key.jwk()};
    issuer.key = key.pair;
    issuer.header = {{"alg"_L1, algorithm}, {"kid"_L1, key.id}};
    issuer.claims.insert("at_hash"_L1,
                         QString::fromLatin1(halfHash("access-1", *signatureAlgorithm(algorithm))));
    QVERIFY(signIn(issuer));
}

void TestOidcForgeries::refusesForgedTokens_data() {
    QTest::addColumn<QByteArray>("token");

    const QJsonObject claims = TestIssuer().claims;
    const QByteArray text = QJsonDocument(claims).toJson(QJsonDocument::Compact);
    const QByteArray good =
        signedToken({{"alg"_L1, "RS256"_L1}, {"kid"_L1, rsaKey().id}}, claims, rsaKey().pair);
    const QByteArray unsignedPart = good.left(good.lastIndexOf('.') + 1);
    QTest::newRow("no signature") << unsignedPart;
    QTest::newRow("alg none") << signedText(R"({"alg":"none"})", text, u"none"_s, {});
    QTest::newRow("alg none, named key")
        << signedText(R"({"alg":"none","kid":"rsa-1"})", text, u"none"_s, {});
    QTest::newRow("HS256 with the public key") << hmacToken(claims, publicKeyPem());
    QTest::newRow("HS256 with our secret") << hmacToken(claims, "un segreto:+%");
    QTest::newRow("signed by somebody else")
        << signedText(R"({"alg":"RS256","kid":"rsa-1"})", text, u"RS256"_s, otherRsaKey().pair);
    QTest::newRow("an unknown key")
        << signedText(R"({"alg":"RS256","kid":"rsa-2"})", text, u"RS256"_s, otherRsaKey().pair);
    QTest::newRow("crit") << signedText(R"({"alg":"RS256","kid":"rsa-1","crit":["x"],"x":1})", text,
                                        u"RS256"_s, rsaKey().pair);
    QTest::newRow("a claim twice")
        << signedText(R"({"alg":"RS256","kid":"rsa-1"})",
                      text.chopped(1) + R"(,"nonce":"nonce-1"})", u"RS256"_s, rsaKey().pair);
    QTest::newRow("huge") << signedText(R"({"alg":"RS256","kid":"rsa-1"})",
                                        text.chopped(1) + R"(,"x":")" + QByteArray(16'000, 'x') +
                                            R"("})",
                                        u"RS256"_s, rsaKey().pair);
    QTest::newRow("no token") << QByteArray("hello");
}

void TestOidcForgeries::refusesForgedTokens() {
    QFETCH(const QByteArray, token);
    TestIssuer issuer;
    issuer.answers.insert(u"/token"_s, tokenAnswer(token));
    const auto vouched = signIn(issuer);
    QVERIFY(!vouched);
    QCOMPARE(vouched.error().code, FailureCode::GatewayAnswerInvalid);
    QCOMPARE(issuer.count(u"/userinfo"_s), 0);
}

void TestOidcForgeries::refusesOtherClaims_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");

    const qint64 now = TestIssuer().now.toSecsSinceEpoch();
    QTest::newRow("iss") << u"iss"_s << QJsonValue("https://other.example"_L1);
    QTest::newRow("aud") << u"aud"_s << QJsonValue("other"_L1);
    QTest::newRow("azp") << u"azp"_s << QJsonValue("other"_L1);
    QTest::newRow("nonce") << u"nonce"_s << QJsonValue("nonce-2"_L1);
    QTest::newRow("at_hash") << u"at_hash"_s << QJsonValue("AAAAAAAAAAAAAAAAAAAAAA"_L1);
    QTest::newRow("exp") << u"exp"_s << QJsonValue(now - 120);
    QTest::newRow("iat") << u"iat"_s << QJsonValue(now + 121);
    QTest::newRow("iat before the visit") << u"iat"_s << QJsonValue(now - 121);
    QTest::newRow("sub") << u"sub"_s << QJsonValue();
}

void TestOidcForgeries::refusesOtherClaims() {
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    TestIssuer issuer;
    issuer.claims.insert(name, value);
    const auto vouched = signIn(issuer);
    QVERIFY(!vouched);
    QCOMPARE(vouched.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestOidcForgeries::weighsTheLevel_data() {
    QTest::addColumn<int>("reached");
    QTest::addColumn<int>("asked");
    QTest::addColumn<bool>("good");

    QTest::newRow("as asked") << 2 << 2 << true;
    QTest::newRow("higher") << 3 << 2 << true;
    QTest::newRow("lower") << 1 << 2 << false;
    QTest::newRow("lower than three") << 2 << 3 << false;
    QTest::newRow("unknown") << 0 << 1 << false;
}

void TestOidcForgeries::weighsTheLevel() {
    QFETCH(const int, reached);
    QFETCH(const int, asked);
    QFETCH(const bool, good);
    TestIssuer issuer;
    issuer.claims.insert("acr"_L1, u"https://www.spid.gov.it/SpidL%1"_s.arg(reached));
    OidcSettings settings = TestIssuer::settings();
    settings.level = asked;
    const auto vouched =
        gatewayOf(issuer, settings)->finish(visitOf(issuer), callbackOf(u"code=code-1"_s));
    QCOMPARE(vouched.has_value(), good);
    if (good)
        QCOMPARE(vouched->identity.level, reached);
    else
        QCOMPARE(vouched.error().code, FailureCode::SignInLevelTooLow);
}

QTEST_GUILESS_MAIN(TestOidcForgeries)
#include "tst_oidcforgeries.moc"

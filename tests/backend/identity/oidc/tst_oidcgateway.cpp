// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/signedtoken.h"
#include "backend/identity/oidc/oidcgateway.h"
#include "tests/backend/identity/oidc/testissuer.h"

#include <QJsonDocument>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::backend::oidc;
using namespace campanella::test;
using namespace Qt::StringLiterals;

namespace {

using Method = ClientAuthentication::Method;

} // namespace

/// Whole sign-ins through a gateway: what we send, what comes back, what goes wrong.
class TestOidcGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsTheBrowserOff();
    void asksForMoreWhenConfigured();
    void isUnavailableWithoutTheDocument_data();
    void isUnavailableWithoutTheDocument();
    void vouches();
    void redeemsTheCode();
    void provesItself_data();
    void provesItself();
    void readsTheCallback_data();
    void readsTheCallback();
    void expectsThePromisedName();
    void readsTheTokenAnswer_data();
    void readsTheTokenAnswer();
    void losesTheGatewayHalfWay_data();
    void losesTheGatewayHalfWay();
    void readsUserinfo_data();
    void readsUserinfo();
    void doesWithoutUserinfo();
};

void TestOidcGateway::sendsTheBrowserOff() {
    TestIssuer issuer;
    const auto url = gatewayOf(issuer)->begin(visitOf(issuer));
    QVERIFY(url);
    QCOMPARE(url->adjusted(QUrl::RemoveQuery), QUrl(u"https://gateway.example/authorize"_s));
    const QString query = url->query(QUrl::FullyEncoded);
    QCOMPARE(query,
             u"tenant=1&response_type=code&client_id=campanella&redirect_uri=https%3A%2F%2Fscuola."
             "example%2Fv1%2Faccess%2Fcallback%2Fspid&scope=openid%20profile&state=state-1&nonce="
             "nonce-1&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&"
             "code_challenge_method=S256&prompt=login&acr_values="
             "https%3A%2F%2Fwww.spid.gov.it%2FSpidL2"_s);
}

void TestOidcGateway::asksForMoreWhenConfigured() {
    TestIssuer issuer;
    OidcSettings settings = TestIssuer::settings();
    settings.providerParameter = u"idp_hint"_s;
    settings.claims = QStringList{u"fiscal_number"_s};
    settings.level = 3;
    GatewayVisit visit = visitOf(issuer);
    const QUrl without = *gatewayOf(issuer, settings)->begin(visit);
    QVERIFY(!QUrlQuery(without).hasQueryItem(u"idp_hint"_s));
    visit.provider = u"https://idp.example/?a=1&b=2"_s;
    const QUrlQuery query(*gatewayOf(issuer, settings)->begin(visit));
    QCOMPARE(query.queryItemValue(u"idp_hint"_s, QUrl::FullyDecoded), visit.provider);
    QCOMPARE(query.queryItemValue(u"claims"_s, QUrl::FullyDecoded),
             uR"({"userinfo":{"fiscal_number":null}})"_s);
    QCOMPARE(query.queryItemValue(u"acr_values"_s, QUrl::FullyDecoded),
             u"https://www.spid.gov.it/SpidL3"_s);
}

void TestOidcGateway::isUnavailableWithoutTheDocument_data() {
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<bool>("down");

    QTest::newRow("down") << u"https://gateway.example"_s << true;
    QTest::newRow("another issuer") << u"https://other.example"_s << false;
}

void TestOidcGateway::isUnavailableWithoutTheDocument() {
    QFETCH(const QString, issuer);
    QFETCH(const bool, down);
    TestIssuer test;
    test.metadata.insert("issuer"_L1, issuer);
    if (down)
        test.answers.insert(u"/.well-known/openid-configuration"_s,
                            fail(FailureCode::GatewayUnavailable));
    const auto url = gatewayOf(test)->begin(visitOf(test));
    QVERIFY(!url);
    QCOMPARE(url.error().code, FailureCode::GatewayUnavailable);
}

void TestOidcGateway::vouches() {
    TestIssuer issuer;
    const auto vouched = signIn(issuer, u"code=code-1&iss=https%3A%2F%2Fgateway.example"_s);
    QVERIFY2(vouched, qPrintable(vouched ? QString() : vouched.error().detail));
    QCOMPARE(vouched->identity.fiscalCode.toString(), u"CNTNNA84L52G479P"_s);
    QCOMPARE(vouched->identity.givenName, u"Anna"_s);
    QCOMPARE(vouched->identity.familyName, u"Conti"_s);
    QCOMPARE(vouched->identity.level, 2);
    QCOMPARE(vouched->session.subject, u"subject-1"_s);
    QCOMPARE(vouched->session.sessionId, u"session-1"_s);
    const QJsonObject tokens = QJsonDocument::fromJson(vouched->session.tokens).object();
    QCOMPARE(tokens.value("access_token"_L1).toString(), u"access-1"_s);
    QVERIFY(tokens.value("id_token"_L1).toString().count(u'.') == 2);
}

void TestOidcGateway::redeemsTheCode() {
    TestIssuer issuer;
    QVERIFY(signIn(issuer, u"code=a%2Bb%20c"_s));
    const OutboundRequest request = issuer.last(u"/token"_s);
    QCOMPARE(request.method, QByteArray("POST"));
    const QHash<QString, QString> form = issuer.form(u"/token"_s);
    QCOMPARE(form.value(u"grant_type"_s), u"authorization_code"_s);
    QCOMPARE(form.value(u"code"_s), u"a+b c"_s);
    QCOMPARE(form.value(u"redirect_uri"_s), u"https://scuola.example/v1/access/callback/spid"_s);
    QCOMPARE(form.value(u"code_verifier"_s), u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s);
    QVERIFY(issuer.last(u"/userinfo"_s).headers.contains({"Authorization", "Bearer access-1"}));
}

void TestOidcGateway::provesItself_data() {
    QTest::addColumn<Method>("method");

    QTest::newRow("client_secret_basic") << Method::SecretBasic;
    QTest::newRow("client_secret_post") << Method::SecretPost;
    QTest::newRow("private_key_jwt") << Method::PrivateKeyJwt;
}

void TestOidcGateway::provesItself() {
    QFETCH(const Method, method);
    TestIssuer issuer;
    OidcSettings settings = TestIssuer::settings();
    settings.client.method = method;
    settings.client.privateKey = otherRsaKey().pair;
    settings.client.keyId = u"mine"_s;
    QVERIFY(gatewayOf(issuer, settings)->finish(visitOf(issuer), callbackOf(u"code=c"_s)));

    const QHash<QString, QString> form = issuer.form(u"/token"_s);
    // RFC 6749 §2.3.1: form-encoded, then base64.
    const QPair<QByteArray, QByteArray> basic{
        "Authorization", "Basic " + QByteArray("campanella:un%20segreto%3A%2B%25").toBase64()};
    QCOMPARE(issuer.last(u"/token"_s).headers.contains(basic), method == Method::SecretBasic);
    QCOMPARE(form.value(u"client_secret"_s),
             method == Method::SecretPost ? u"un segreto:+%"_s : QString());
    QCOMPARE(form.value(u"client_id"_s),
             method == Method::SecretBasic ? QString() : u"campanella"_s);
    QCOMPARE(form.contains(u"client_assertion"_s), method == Method::PrivateKeyJwt);
    if (method != Method::PrivateKeyJwt)
        return;
    QCOMPARE(form.value(u"client_assertion_type"_s),
             u"urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_s);
    const auto token = readToken(form.value(u"client_assertion"_s).toLatin1());
    QVERIFY(token);
    QVERIFY(isSignature(token->signature, token->input, *token->algorithm, otherRsaKey().pair));
    QCOMPARE(token->keyId, u"mine"_s);
    const QJsonObject &claims = token->claims;
    QCOMPARE(claims.value("iss"_L1).toString(), u"campanella"_s);
    QCOMPARE(claims.value("sub"_L1).toString(), u"campanella"_s);
    QCOMPARE(claims.value("aud"_L1).toString(), u"https://gateway.example/token"_s);
    QCOMPARE(claims.value("iat"_L1).toInteger(), issuer.now.toSecsSinceEpoch());
    QCOMPARE(claims.value("exp"_L1).toInteger(), issuer.now.toSecsSinceEpoch() + 60);
    QCOMPARE(claims.value("jti"_L1).toString().size(), 43);
}

void TestOidcGateway::readsTheCallback_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<FailureCode>("code");

    const auto invalid = FailureCode::GatewayAnswerInvalid;
    QTest::newRow("nothing") << QString() << invalid;
    QTest::newRow("an empty code") << u"code="_s << invalid;
    QTest::newRow("two codes") << u"code=a&code=b"_s << invalid;
    QTest::newRow("another issuer") << u"code=a&iss=https%3A%2F%2Fother.example"_s << invalid;
    QTest::newRow("an empty issuer") << u"code=a&iss="_s << invalid;
    QTest::newRow("two issuers")
        << u"code=a&iss=https%3A%2F%2Fgateway.example&iss=https%3A%2F%2Fgateway.example"_s
        << invalid;
    QTest::newRow("an error of another issuer")
        << u"error=access_denied&iss=https%3A%2F%2Fother.example"_s << invalid;
    QTest::newRow("cancelled") << u"error=access_denied&error_description=ErrorCode%20nr25"_s
                               << FailureCode::SignInCancelled;
    QTest::newRow("cancelled, as forms write it")
        << u"error=access_denied&error_description=ErrorCode+nr22"_s
        << FailureCode::SignInConsentRefused;
    QTest::newRow("an error and a code")
        << u"code=a&error=access_denied"_s << FailureCode::SignInCancelled;
    QTest::newRow("two errors") << u"error=access_denied&error=server_error"_s << invalid;
}

void TestOidcGateway::readsTheCallback() {
    QFETCH(const QString, query);
    QFETCH(const FailureCode, code);
    TestIssuer issuer;
    const auto vouched = signIn(issuer, query);
    QVERIFY(!vouched);
    QCOMPARE(vouched.error().code, code);
    QCOMPARE(issuer.count(u"/token"_s), 0);
}

void TestOidcGateway::expectsThePromisedName() {
    TestIssuer issuer;
    issuer.metadata.insert("authorization_response_iss_parameter_supported"_L1, true);
    const auto without = signIn(issuer);
    QVERIFY(!without);
    QCOMPARE(without.error().code, FailureCode::GatewayAnswerInvalid);
    QCOMPARE(issuer.count(u"/token"_s), 0);
    QVERIFY(signIn(issuer, u"code=code-1&iss=https%3A%2F%2Fgateway.example"_s));
}

void TestOidcGateway::readsTheTokenAnswer_data() {
    QTest::addColumn<QJsonObject>("change");
    QTest::addColumn<bool>("good");

    QTest::newRow("as it should be") << QJsonObject{} << true;
    QTest::newRow("no type") << QJsonObject{{"token_type"_L1, QJsonValue()}} << false;
    QTest::newRow("bound to a key") << QJsonObject{{"token_type"_L1, "DPoP"_L1}} << false;
    QTest::newRow("no access token") << QJsonObject{{"access_token"_L1, ""_L1}} << false;
    QTest::newRow("no ID token") << QJsonObject{{"id_token"_L1, QJsonValue()}} << false;
    QTest::newRow("a header in the token")
        << QJsonObject{{"access_token"_L1, "a\r\nX-More: b"_L1}} << false;
    QTest::newRow("a huge token") << QJsonObject{{"access_token"_L1,
                                                  QString(u'x').repeated(16'385)}}
                                  << false;
}

void TestOidcGateway::readsTheTokenAnswer() {
    QFETCH(const QJsonObject, change);
    QFETCH(const bool, good);
    TestIssuer issuer;
    const QByteArray token = signedToken(issuer.header, issuer.claims, issuer.key);
    QJsonObject answer = QJsonDocument::fromJson(tokenAnswer(token).body).object();
    for (auto one = change.begin(); one != change.end(); ++one)
        answer.insert(one.key(), one.value());
    issuer.answers.insert(u"/token"_s, jsonAnswer(answer));
    const auto vouched = signIn(issuer);
    QCOMPARE(vouched.has_value(), good);
    if (!good)
        QCOMPARE(vouched.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestOidcGateway::losesTheGatewayHalfWay_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status"); ///< 0: no answer at all
    QTest::addColumn<FailureCode>("code");

    const auto down = FailureCode::GatewayUnavailable;
    const auto invalid = FailureCode::GatewayAnswerInvalid;
    for (const QString &path :
         {u"/.well-known/openid-configuration"_s, u"/token"_s, u"/keys"_s, u"/userinfo"_s}) {
        QTest::addRow("%s times out", qPrintable(path)) << path << 0 << down;
        QTest::addRow("%s answers 500", qPrintable(path)) << path << 500 << down;
        QTest::addRow("%s answers 400", qPrintable(path)) << path << 400 << invalid;
        QTest::addRow("%s redirects", qPrintable(path)) << path << 302 << invalid;
    }
}

void TestOidcGateway::losesTheGatewayHalfWay() {
    QFETCH(const QString, path);
    QFETCH(const int, status);
    QFETCH(const FailureCode, code);
    TestIssuer issuer;
    Result<OutboundAnswer> answer = fail(FailureCode::GatewayUnavailable, u"timed out"_s);
    if (status > 0)
        answer = OutboundAnswer{status, "application/json", R"({"error":"invalid_grant"})", {}};
    issuer.answers.insert(path, answer);
    const auto vouched = signIn(issuer);
    QVERIFY(!vouched);
    QCOMPARE(vouched.error().code, code);
    issuer.answers.clear();
    QVERIFY(signIn(issuer));
}

void TestOidcGateway::readsUserinfo_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureCode>("code"); ///< SessionExpired stands for none

    const auto invalid = FailureCode::GatewayAnswerInvalid;
    const auto good = FailureCode::SessionExpired;
    const QJsonObject header{{"alg"_L1, "RS256"_L1}, {"kid"_L1, rsaKey().id}};
    QJsonObject person = TestIssuer().userinfo;
    const QByteArray plain = QJsonDocument(person).toJson();
    QTest::newRow("JSON") << QByteArray("application/json") << plain << good;
    QTest::newRow("no JSON") << QByteArray("text/html") << QByteArray("<html>") << invalid;
    QTest::newRow("JSON that says it is signed")
        << QByteArray("application/jwt") << plain << invalid;
    QTest::newRow("a token without sender")
        << QByteArray("application/jwt") << signedToken(header, person, rsaKey().pair) << invalid;
    person.insert("iss"_L1, "https://gateway.example"_L1);
    person.insert("aud"_L1, "campanella"_L1);
    QTest::newRow("signed") << QByteArray("application/jwt")
                            << signedToken(header, person, rsaKey().pair) << good;
    QTest::newRow("signed by somebody else")
        << QByteArray("application/jwt") << signedToken(header, person, otherRsaKey().pair)
        << invalid;
    person.insert("aud"_L1, "other"_L1);
    QTest::newRow("signed for others")
        << QByteArray("application/jwt") << signedToken(header, person, rsaKey().pair) << invalid;
    person.insert("sub"_L1, "subject-2"_L1);
    QTest::newRow("another sub") << QByteArray("application/json") << QJsonDocument(person).toJson()
                                 << invalid;
    person = TestIssuer().userinfo;
    person.remove("https://attributes.eid.gov.it/fiscal_number"_L1);
    QTest::newRow("no codice fiscale")
        << QByteArray("application/json") << QJsonDocument(person).toJson()
        << FailureCode::SignInNoFiscalCode;
}

void TestOidcGateway::readsUserinfo() {
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const FailureCode, code);
    TestIssuer issuer;
    issuer.answers.insert(u"/userinfo"_s, OutboundAnswer{200, type, body, {}});
    const auto vouched = signIn(issuer);
    QCOMPARE(vouched.has_value(), code == FailureCode::SessionExpired);
    if (!vouched)
        QCOMPARE(vouched.error().code, code);
}

void TestOidcGateway::doesWithoutUserinfo() {
    TestIssuer issuer;
    issuer.metadata.remove("userinfo_endpoint"_L1);
    for (auto one = issuer.userinfo.begin(); one != issuer.userinfo.end(); ++one)
        issuer.claims.insert(one.key(), one.value());
    QVERIFY(signIn(issuer));
    QCOMPARE(issuer.count(u"/userinfo"_s), 0);
}

QTEST_GUILESS_MAIN(TestOidcGateway)
#include "tst_oidcgateway.moc"

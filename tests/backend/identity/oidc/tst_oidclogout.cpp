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

namespace {

GatewaySession storedSession() {
    return {u"subject-1"_s, u"session-1"_s,
            R"({"access_token":"access-1","refresh_token":"refresh-1","id_token":"a.b.c"})"};
}

} // namespace

/// How sessions end: ours at the gateway, and the gateway's here.
class TestOidcLogout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revokes();
    void revokesWhatIsThere_data();
    void revokesWhatIsThere();
    void logsTheBrowserOut();
    void hasNoBrowserLogout_data();
    void hasNoBrowserLogout();
    void hearsOfLogouts();
    void refusesForgedLogouts();
};

void TestOidcLogout::revokes() {
    TestIssuer issuer;
    QVERIFY(gatewayOf(issuer)->end(storedSession()));
    QCOMPARE(issuer.count(u"/revoke"_s), 2);
    const QHash<QString, QString> form = issuer.form(u"/revoke"_s);
    QCOMPARE(form.value(u"token"_s), u"access-1"_s);
    QCOMPARE(form.value(u"token_type_hint"_s), u"access_token"_s);
    QVERIFY(issuer.last(u"/revoke"_s).headers.value(2).second.startsWith("Basic "));
    QVERIFY(issuer.seen.value(1).body.contains("token=refresh-1&token_type_hint=refresh_token"));
}

void TestOidcLogout::revokesWhatIsThere_data() {
    QTest::addColumn<QByteArray>("tokens");
    QTest::addColumn<int>("status"); ///< of the revocation endpoint; 0: there is none
    QTest::addColumn<int>("calls");
    QTest::addColumn<bool>("good");

    QTest::newRow("no tokens") << QByteArray() << 200 << 0 << true;
    QTest::newRow("unreadable tokens") << QByteArray("{") << 200 << 0 << true;
    QTest::newRow("no refresh token") << QByteArray(R"({"access_token":"a"})") << 200 << 1 << true;
    QTest::newRow("no endpoint") << storedSession().tokens << 0 << 0 << true;
    QTest::newRow("down: both are tried") << storedSession().tokens << 503 << 2 << false;
}

void TestOidcLogout::revokesWhatIsThere() {
    QFETCH(const QByteArray, tokens);
    QFETCH(const int, status);
    QFETCH(const int, calls);
    QFETCH(const bool, good);
    TestIssuer issuer;
    if (status == 0)
        issuer.metadata.remove("revocation_endpoint"_L1);
    else
        issuer.answers.insert(u"/revoke"_s, OutboundAnswer{status, {}, {}, {}});
    QCOMPARE(gatewayOf(issuer)->end({{}, {}, tokens}).has_value(), good);
    QCOMPARE(issuer.count(u"/revoke"_s), calls);
}

void TestOidcLogout::logsTheBrowserOut() {
    TestIssuer issuer;
    const QUrl url = gatewayOf(issuer)->browserLogout(
        storedSession(), QUrl(u"https://scuola.example/v1/access/done"_s));
    QCOMPARE(url.toString(QUrl::FullyEncoded),
             u"https://gateway.example/logout?client_id=campanella&id_token_hint=a.b.c&"
             "post_logout_redirect_uri=https%3A%2F%2Fscuola.example%2Fv1%2Faccess%2Fdone"_s);
    QCOMPARE(gatewayOf(issuer)->browserLogout({}, {}).toString(QUrl::FullyEncoded),
             u"https://gateway.example/logout?client_id=campanella"_s);
}

void TestOidcLogout::hasNoBrowserLogout_data() {
    QTest::addColumn<bool>("down");

    QTest::newRow("no such endpoint") << false;
    QTest::newRow("the gateway is down") << true;
}

void TestOidcLogout::hasNoBrowserLogout() {
    QFETCH(const bool, down);
    TestIssuer issuer;
    issuer.metadata.remove("end_session_endpoint"_L1);
    if (down)
        issuer.answers.insert(u"/.well-known/openid-configuration"_s,
                              fail(FailureCode::GatewayUnavailable));
    QVERIFY(gatewayOf(issuer)->browserLogout(storedSession(), {}).isEmpty());
}

void TestOidcLogout::hearsOfLogouts() {
    TestIssuer issuer;
    const auto running = gatewayOf(issuer);
    QJsonObject claims = issuer.claims;
    claims.remove("nonce"_L1);
    claims.insert("jti"_L1, "token-1"_L1);
    claims.insert("events"_L1, QJsonObject{{"http://schemas.openid.net/event/backchannel-logout"_L1,
                                            QJsonObject()}});
    const QByteArray token = signedToken(issuer.header, claims, issuer.key);
    const auto session = running->readLogoutToken(token);
    QVERIFY(session);
    QCOMPARE(session->subject, u"subject-1"_s);
    QCOMPARE(session->sessionId, u"session-1"_s);
    const auto again = running->readLogoutToken(token);
    QVERIFY(!again);
    QCOMPARE(again.error().code, FailureCode::GatewayAnswerInvalid);
}

void TestOidcLogout::refusesForgedLogouts() {
    TestIssuer issuer;
    QJsonObject claims = issuer.claims;
    claims.remove("nonce"_L1);
    claims.insert("jti"_L1, "token-1"_L1);
    claims.insert("events"_L1, QJsonObject{{"http://schemas.openid.net/event/backchannel-logout"_L1,
                                            QJsonObject()}});
    const auto running = gatewayOf(issuer);
    QVERIFY(!running->readLogoutToken(signedToken(issuer.header, claims, otherRsaKey().pair)));
    QVERIFY(!running->readLogoutToken(hmacToken(claims, publicKeyPem())));
    QVERIFY(!running->readLogoutToken(signedToken(issuer.header, issuer.claims, issuer.key)));
    QVERIFY(!running->readLogoutToken({}));
    // None of them used up the name of the real one.
    QVERIFY(running->readLogoutToken(signedToken(issuer.header, claims, issuer.key)));
}

QTEST_GUILESS_MAIN(TestOidcLogout)
#include "tst_oidclogout.moc"

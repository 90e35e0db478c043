// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/backend/helper/traveller.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// Sessions after they began: the list, closing the others, sign-out, the gateway's last word.
class TestGatewaySessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatIsOpen();
    void listsNobodyElse();
    void closesTheOthers();
    void tellsTheGatewayAtSignOut();
    void tellsWhereTheBrowserMustGo();
    void signsOutWithoutTheWay();
    void tellsTheGatewayWhenTimeIsOver();
    void obeysABackChannelLogout_data();
    void obeysABackChannelLogout();
    void refusesABadLogoutToken_data();
    void refusesABadLogoutToken();

private:
    [[nodiscard]] QByteArray arrive(const QString &gatewaySession = QStringLiteral("session-1"));
    [[nodiscard]] QList<OpenSession> list(const QByteArray &token) const {
        return *fromJson<QList<OpenSession>>(
            m_town->get(QStringLiteral("/v1/access/sessions"), token).body);
    }
    [[nodiscard]] bool isOpen(const QByteArray &token) const {
        return m_town->get(QStringLiteral("/v1/household/person"), token).status == 200;
    }
    [[nodiscard]] Response signOut(const QByteArray &token) const {
        return m_town->send("DELETE", QStringLiteral("/v1/access/sessions/current"), token);
    }
    [[nodiscard]] Response logoutToken(const QByteArray &body,
                                       const QString &way = QStringLiteral("spid")) const;
    std::unique_ptr<GatewayTown> m_town;
};

void TestGatewaySessions::init() {
    m_town = std::make_unique<GatewayTown>();
    m_town->addMario();
}

QByteArray TestGatewaySessions::arrive(const QString &gatewaySession) {
    m_town->gateway->answer->session.sessionId = gatewaySession;
    return Traveller(*m_town).arrive()->session->token.toLatin1();
}

Response TestGatewaySessions::logoutToken(const QByteArray &body, const QString &way) const {
    Request request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/access/back-channel-logout/") + way;
    request.headers.insert("content-type", "application/x-www-form-urlencoded");
    request.body = body;
    return m_town->send(request);
}

void TestGatewaySessions::listsWhatIsOpen() {
    const QByteArray first = arrive();
    m_town->database.turnClock(60);
    const QByteArray second = arrive();
    const QList<OpenSession> sessions = list(second);
    QCOMPARE(sessions.size(), 2);
    QVERIFY(sessions.at(0).current);
    QVERIFY(!sessions.at(1).current);
    QCOMPARE(sessions.at(1).beganAt.secsTo(sessions.at(0).beganAt), 60);
    QVERIFY(list(first).at(1).current);
    m_town->database.turnClock(30 * 60 - 60);
    QVERIFY(isOpen(second));
    m_town->database.turnClock(60);
    QCOMPARE(list(second).size(), 1); // the first is idle
}

void TestGatewaySessions::listsNobodyElse() {
    m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Altra"));
    const QByteArray ada = m_town->tokenOf(QStringLiteral("ada"));
    const QByteArray mario = arrive();
    QCOMPARE(list(ada).size(), 1);
    QCOMPARE(list(ada).first().way, QStringLiteral("credentials"));
    QCOMPARE(m_town->send("DELETE", QStringLiteral("/v1/access/sessions/others"), ada).status, 204);
    QVERIFY(isOpen(mario));
}

void TestGatewaySessions::closesTheOthers() {
    const QByteArray first = arrive(QStringLiteral("session-1"));
    const QByteArray second = arrive(QStringLiteral("session-2"));
    const QString others = QStringLiteral("/v1/access/sessions/others");
    QCOMPARE(m_town->send("DELETE", others, second).status, 204);
    QVERIFY(!isOpen(first));
    QVERIFY(isOpen(second));
    QCOMPARE(m_town->send("DELETE", others, first).status, 401);
    const QList<GatewaySession> ended = m_town->farewells();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().sessionId, QStringLiteral("session-1"));
}

void TestGatewaySessions::tellsTheGatewayAtSignOut() {
    const QByteArray token = arrive();
    const Response response = signOut(token);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.body, QByteArray("{}"));
    QVERIFY(!isOpen(token));
    QCOMPARE(signOut(token).status, 401);
    const QList<GatewaySession> ended = m_town->farewells();
    QCOMPARE(ended.size(), 1);
    const GatewaySession expected = marioProva().session;
    QCOMPARE(ended.first().subject, expected.subject);
    QCOMPARE(ended.first().sessionId, expected.sessionId);
    QCOMPARE(ended.first().tokens, expected.tokens);
}

void TestGatewaySessions::tellsWhereTheBrowserMustGo() {
    m_town->gateway->logoutPage = QUrl(QStringLiteral("https://gateway.example/logout?x=1"));
    const auto answer = fromJson<SignOutAnswer>(signOut(arrive()).body);
    QCOMPARE(answer->browserLogout, m_town->gateway->logoutPage);
}

// A way may be taken out of the configuration while people are inside.
void TestGatewaySessions::signsOutWithoutTheWay() {
    const QByteArray token = arrive();
    m_town->serve({});
    QCOMPARE(signOut(token).status, 200);
}

void TestGatewaySessions::tellsTheGatewayWhenTimeIsOver() {
    const QByteArray idle = arrive(QStringLiteral("session-1"));
    m_town->database.turnClock(30 * 60);
    const QByteArray next = arrive(QStringLiteral("session-2"));
    QVERIFY(isOpen(next));
    const QList<GatewaySession> ended = m_town->farewells();
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().sessionId, QStringLiteral("session-1"));
}

void TestGatewaySessions::obeysABackChannelLogout_data() {
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("session");
    QTest::addColumn<bool>("firstStays");
    QTest::addColumn<bool>("secondStays");
    const QString subject = QStringLiteral("subject-1");
    QTest::newRow("one session") << subject << QStringLiteral("session-1") << false << true;
    QTest::newRow("session alone") << QString() << QStringLiteral("session-2") << true << false;
    QTest::newRow("the subject") << subject << QString() << false << false;
    QTest::newRow("somebody else") << QStringLiteral("subject-2") << QString() << true << true;
    QTest::newRow("unknown session") << subject << QStringLiteral("session-9") << true << true;
    QTest::newRow("nobody") << QString() << QString() << true << true;
}

void TestGatewaySessions::obeysABackChannelLogout() {
    QFETCH(QString, subject);
    QFETCH(QString, session);
    const QByteArray first = arrive(QStringLiteral("session-1"));
    const QByteArray second = arrive(QStringLiteral("session-2"));
    m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Altra"));
    const QByteArray ada = m_town->tokenOf(QStringLiteral("ada"));
    m_town->gateway->logoutToken = GatewaySession{subject, session, {}};
    QCOMPARE(logoutToken("logout_token=e30").status, 200);
    QTEST(isOpen(first), "firstStays");
    QTEST(isOpen(second), "secondStays");
    QVERIFY(isOpen(ada));
}

void TestGatewaySessions::refusesABadLogoutToken_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("failure");
    QTest::addColumn<int>("status");
    const QString spid = QStringLiteral("spid");
    const int invalid = static_cast<int>(FailureCode::GatewayAnswerInvalid);
    const int down = static_cast<int>(FailureCode::GatewayUnavailable);
    QTest::newRow("not proven") << QByteArray("logout_token=x") << spid << invalid << 400;
    QTest::newRow("no token") << QByteArray("token=x") << spid << invalid << 400;
    QTest::newRow("two tokens") << QByteArray("logout_token=x&logout_token=y") << spid << invalid
                                << 400;
    QTest::newRow("unknown way") << QByteArray("logout_token=x") << QStringLiteral("saml")
                                 << invalid << 400;
    QTest::newRow("keys out of reach") << QByteArray("logout_token=x") << spid << down << 503;
}

void TestGatewaySessions::refusesABadLogoutToken() {
    QFETCH(QByteArray, body);
    QFETCH(QString, way);
    QFETCH(int, failure);
    const QByteArray token = arrive();
    m_town->gateway->logoutToken = fail(static_cast<FailureCode>(failure));
    QTEST(logoutToken(body, way).status, "status");
    QVERIFY(isOpen(token));
}

QTEST_GUILESS_MAIN(TestGatewaySessions)
#include "tst_gatewaysessions.moc"

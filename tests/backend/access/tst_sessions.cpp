// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void needsAToken_data();
    void needsAToken();
    void endsWhenIdle();
    void goesOnWhileUsed();
    void endsAfterTwelveHours();
    void clerksMayPauseLonger();
    void endsAtSignOut();
    void otherSessionsGoOn();
    void tokenIsNotStored();
    void useIsNotedOnceAMinute();
    void oldSessionsAreSweptOut();

private:
    [[nodiscard]] int status(const QByteArray &token) {
        return m_town->get(QStringLiteral("/v1/household/person"), token).status;
    }
    [[nodiscard]] qint64 number(const QString &sql);
    std::unique_ptr<TestTown> m_town;
    QByteArray m_token;
};

void TestSessions::init() {
    m_town = std::make_unique<TestTown>();
    m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    m_token = m_town->tokenOf(QStringLiteral("ada"));
}

qint64 TestSessions::number(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

void TestSessions::needsAToken_data() {
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown") << QByteArray(43, 'A');
    QTest::newRow("injection") << QByteArray("' OR '1'='1");
    QTest::newRow("long") << QByteArray(10000, 'A');
}

void TestSessions::needsAToken() {
    QFETCH(QByteArray, token);
    for (const char *path : {"/v1/household/person", "/v1/household/children", "/v1/services",
                             "/v1/payments/dues", "/v1/payments/dues/x", "/v1/counter/dues"}) {
        const Response response = m_town->get(QString::fromLatin1(path), token);
        QCOMPARE(response.status, 401);
        QCOMPARE(response.failure->code, FailureCode::SessionExpired);
    }
    QCOMPARE(m_town->send("DELETE", QStringLiteral("/v1/access/sessions/current"), token).status,
             401);
}

void TestSessions::endsWhenIdle() {
    m_town->database.turnClock(30 * 60 - 1);
    QCOMPARE(status(m_token), 200);
    m_town->database.turnClock(30 * 60);
    QCOMPARE(status(m_token), 401);
}

void TestSessions::goesOnWhileUsed() {
    for (int i = 0; i < 6; ++i) {
        m_town->database.turnClock(20 * 60);
        QCOMPARE(status(m_token), 200);
    }
}

void TestSessions::endsAfterTwelveHours() {
    for (int i = 0; i < 12 * 3 - 1; ++i) {
        m_town->database.turnClock(20 * 60);
        QCOMPARE(status(m_token), 200);
    }
    m_town->database.turnClock(20 * 60);
    QCOMPARE(status(m_token), 401);
}

void TestSessions::clerksMayPauseLonger() {
    m_town->addOperator(QStringLiteral("carla"));
    const QByteArray token = m_town->tokenOf(QStringLiteral("carla"));
    m_town->database.turnClock(59 * 60);
    QCOMPARE(status(token), 200);
    m_town->database.turnClock(60 * 60);
    QCOMPARE(status(token), 401);
}

void TestSessions::endsAtSignOut() {
    const QString path = QStringLiteral("/v1/access/sessions/current");
    QCOMPARE(m_town->send("DELETE", path, m_token).status, 200);
    QCOMPARE(status(m_token), 401);
    QCOMPARE(m_town->send("DELETE", path, m_token).status, 401);
}

void TestSessions::otherSessionsGoOn() {
    const QByteArray second = m_town->tokenOf(QStringLiteral("ada"));
    QVERIFY(second != m_token);
    QCOMPARE(m_town->send("DELETE", QStringLiteral("/v1/access/sessions/current"), second).status,
             200);
    QCOMPARE(status(m_token), 200);
}

void TestSessions::tokenIsNotStored() {
    const auto rows = m_town->store->query(QStringLiteral("SELECT token_hash FROM sessions"));
    QVERIFY((*rows)->next());
    QVERIFY((*rows)->value(0).toString() != QString::fromLatin1(m_token));
}

void TestSessions::useIsNotedOnceAMinute() {
    const QString sql = QStringLiteral("SELECT last_used_at FROM sessions");
    const qint64 begun = number(sql);
    m_town->database.turnClock(59);
    QCOMPARE(status(m_token), 200);
    QCOMPARE(number(sql), begun);
    m_town->database.turnClock(1);
    QCOMPARE(status(m_token), 200);
    QCOMPARE(number(sql), begun + 60);
}

void TestSessions::oldSessionsAreSweptOut() {
    m_town->database.turnClock(13 * 60 * 60);
    m_token = m_town->tokenOf(QStringLiteral("ada"));
    QCOMPARE(number(QStringLiteral("SELECT COUNT(*) FROM sessions")), 1);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/usedsessions.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace campanella::backend;

class TestUsedSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onceOnly();
    void forgetsWhatEnded();
    void staysSmall();
    void oneOfManyThreads();

private:
    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
};

void TestUsedSessions::onceOnly() {
    UsedSessions used;
    QVERIFY(used.claim("A5D6", m_now));
    QVERIFY(!used.claim("A5D6", m_now));
    QVERIFY2(!used.claim("a5d6", m_now), "hexadecimal has no case");
    QVERIFY(used.claim("A5D7", m_now));
}

void TestUsedSessions::forgetsWhatEnded() {
    UsedSessions used;
    QVERIFY(used.claim("A5D6", m_now));
    QVERIFY(!used.claim("A5D6", m_now.addSecs(60 * 60)));
    QVERIFY(used.claim("A5D6", m_now.addSecs(60 * 60 + 1)));
}

void TestUsedSessions::staysSmall() {
    UsedSessions used(2);
    QVERIFY(used.claim("1", m_now));
    QVERIFY(used.claim("2", m_now.addSecs(1)));
    QVERIFY(used.claim("3", m_now.addSecs(2)));
    QVERIFY2(!used.claim("3", m_now.addSecs(3)), "the newest is known");
    QVERIFY2(used.claim("1", m_now.addSecs(4)), "the oldest had to go");
}

void TestUsedSessions::oneOfManyThreads() {
    UsedSessions used;
    std::atomic<int> won = 0;
    std::vector<std::thread> threads;
    threads.reserve(8);
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([&] { won += used.claim("A5D6", m_now) ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(won.load(), 1);
}

QTEST_GUILESS_MAIN(TestUsedSessions)
#include "tst_usedsessions.moc"

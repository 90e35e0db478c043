// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/audit.h"
#include "tests/backend/helper/town.h"

#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;

class TestAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeChainHolds();
    void tamperingShows_data();
    void tamperingShows();
    void writersTakeTurns();
    void recordsWhatClerksRead();
    void nothingIsShownUnrecorded();

private:
    [[nodiscard]] Result<> record(Store &store, const QString &action) {
        return recordAudit(store, {m_family.parentKey, Role::Operator, action, {}, {}, {}});
    }
    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
};

void TestAudit::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    for (const char *action : {"one", "two", "three"})
        QVERIFY(record(*m_town->store, QString::fromLatin1(action)));
}

void TestAudit::wholeChainHolds() {
    const auto broken = firstBrokenAuditLine(*m_town->store);
    QVERIFY(broken);
    QVERIFY(!broken->has_value());
}

void TestAudit::tamperingShows_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<qint64>("line");
    QTest::newRow("changed") << QStringLiteral(
                                    "UPDATE audit_log SET action = 'x' WHERE sequence = 2")
                             << qint64(2);
    QTest::newRow("moved text") << QStringLiteral(
                                       "UPDATE audit_log SET subject = action, action = '' "
                                       "WHERE sequence = 1")
                                << qint64(1);
    QTest::newRow("removed") << QStringLiteral("DELETE FROM audit_log WHERE sequence = 2")
                             << qint64(2);
    QTest::newRow("cut off") << QStringLiteral("DELETE FROM audit_log WHERE sequence = 3")
                             << qint64(3);
    QTest::newRow("emptied") << QStringLiteral("DELETE FROM audit_log") << qint64(1);
}

void TestAudit::tamperingShows() {
    QFETCH(QString, sql);
    QFETCH(qint64, line);
    QVERIFY(m_town->store->execute(sql));
    const auto broken = firstBrokenAuditLine(*m_town->store);
    QVERIFY(broken && broken->has_value());
    QCOMPARE(broken->value(), line);
}

void TestAudit::writersTakeTurns() {
    std::vector<std::thread> threads;
    std::array<bool, 4> done{};
    for (bool &result : done)
        threads.emplace_back([&] {
            const auto store = m_town->database.open();
            result = record(*store, QStringLiteral("a")) && record(*store, QStringLiteral("b"));
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done, (std::array{true, true, true, true}));
    QVERIFY(!firstBrokenAuditLine(*m_town->store)->has_value());
}

void TestAudit::recordsWhatClerksRead() {
    m_town->addOperator(QStringLiteral("carla"));
    const QByteArray token = m_town->tokenOf(QStringLiteral("carla"));
    const PublicId due = m_town->addDue(m_family, DueState::ToPay, {});
    QCOMPARE(m_town->get(QStringLiteral("/v1/counter/dues"), token).status, 200);
    QCOMPARE(m_town->get(QStringLiteral("/v1/payments/dues/") + due.toString(), token).status, 200);
    const auto rows = m_town->store->query(QStringLiteral(
        "SELECT action, subject, request_id FROM audit_log WHERE sequence > 3 ORDER BY sequence"));
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), QStringLiteral("counter.dues.read"));
    QCOMPARE((*rows)->value(2).toString(), QStringLiteral("test"));
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), QStringLiteral("counter.due.read"));
    QCOMPARE((*rows)->value(1).toString(), due.toString());
}

void TestAudit::nothingIsShownUnrecorded() {
    m_town->addOperator(QStringLiteral("carla"));
    const QByteArray token = m_town->tokenOf(QStringLiteral("carla"));
    m_town->store = m_town->database.open(m_town->database.readOnlyUrl());
    QCOMPARE(m_town->get(QStringLiteral("/v1/counter/dues"), token).status, 503);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"

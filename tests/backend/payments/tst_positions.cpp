// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/positions.h"
#include "backend/payments/checkouts/settlement.h"
#include "tests/backend/payments/payingtown.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// What the platform is told of dues, and when.
class TestPositions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsOfOpenDuesOnce();
    void takesBackCancelledOnes();
    void marksWhatTheOfficeTook();
    void triesAgainLater();
    void givesUpWhatIsNeverTaken();
    void publishesBeforeTheCart();

private:
    /// How many were told now.
    [[nodiscard]] int push();
    std::unique_ptr<PayingTown> m_town;
    std::optional<PublicId> m_due;
    QByteArrayList m_lines;
};

void TestPositions::init() {
    m_town = std::make_unique<PayingTown>();
    m_due = m_town->owe();
    m_lines.clear();
}

int TestPositions::push() {
    const LogSink log = [this](const QByteArray &line) { m_lines.append(line); };
    if (!notePositions(*m_town->store))
        return -1;
    int told = 0;
    while (pushOnePosition(*m_town->store, *m_town->platform, log).value_or(false))
        ++told;
    return told;
}

void TestPositions::tellsOfOpenDuesOnce() {
    m_town->addDue(m_town->ada, DueState::Paid, {});
    m_town->addDue(m_town->ada, DueState::Cancelled, {});
    QCOMPARE(push(), 1);
    QCOMPARE(m_town->platform->published, QList<NoticeNumber>{m_town->noticeOf(*m_due)});
    QCOMPARE(push(), 0);
}

void TestPositions::takesBackCancelledOnes() {
    QCOMPARE(push(), 1);
    QVERIFY(m_town->store->execute(u"UPDATE dues SET state = 'cancelled', settled = 1"_s));
    QCOMPARE(push(), 1);
    QCOMPARE(m_town->platform->invalidated.size(), 1);
    QCOMPARE(push(), 0);
}

/// Not what pagoPA itself has a receipt of.
void TestPositions::marksWhatTheOfficeTook() {
    const PublicId atBank = m_town->owe();
    QCOMPARE(push(), 2);
    QVERIFY(settle(*m_town->store, m_town->receiptOf(atBank, u"R1"_s)));
    QVERIFY(recordOfficePayment(*m_town->store, {m_town->noticeOf(*m_due), sumOf(1),
                                                 QDate(2026, 11, 20), u"Q1"_s, u"Tesoreria"_s}));
    QCOMPARE(push(), 1);
    QCOMPARE(m_town->platform->markedPaid, QList<NoticeNumber>{m_town->noticeOf(*m_due)});
    QVERIFY(m_town->platform->invalidated.isEmpty());
    QCOMPARE(push(), 0);
}

void TestPositions::triesAgainLater() {
    m_town->platform->mood = fail(FailureCode::GatewayUnavailable);
    QCOMPARE(push(), 1);
    QCOMPARE(push(), 0);
    m_town->database.turnClock(60);
    QCOMPARE(push(), 1);
    m_town->database.turnClock(60);
    QCOMPARE(push(), 0);
    m_town->platform->mood = {};
    m_town->database.turnClock(240);
    QCOMPARE(push(), 1);
    QCOMPARE(m_town->count(u"positions WHERE state = 'published'"_s), 1);
    QCOMPARE(m_lines.size(), 2);
}

void TestPositions::givesUpWhatIsNeverTaken() {
    m_town->platform->mood = fail(FailureCode::FieldInvalid, u"no fiscal code"_s);
    QCOMPARE(push(), 1);
    m_town->database.turnClock(10LL * 24 * 3600);
    QCOMPARE(push(), 0);
    QVERIFY(m_lines.first().contains("no fiscal code"));
    QCOMPARE(m_town->count(u"positions WHERE state = 'refused'"_s), 1);
}

void TestPositions::publishesBeforeTheCart() {
    const Checkout begun = m_town->begin({*m_due});
    static_cast<void>(m_town->open(begun));
    static_cast<void>(m_town->open(begun));
    QCOMPARE(m_town->platform->published.size(), 1);
    QCOMPARE(m_town->platform->carts.size(), 2);
    QCOMPARE(push(), 0);
}

QTEST_GUILESS_MAIN(TestPositions)
#include "tst_positions.moc"

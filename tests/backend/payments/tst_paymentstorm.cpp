// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/reconciliation.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/payments/ledger/ledgercheck.h"
#include "tests/backend/payments/payingtown.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

constexpr int storm = 1000; // dues
constexpr quint32 seed = 1907;

} // namespace

/// A thousand dues, paid in every way that goes wrong: pages that do not open, people who do not
/// come back or give up and pay all the same, a platform that is away, receipts that come late,
/// doubled and in any order, the same due at a bank. Nothing is lost and nothing is paid twice.
class TestPaymentStorm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLostNothingDoubled();

private:
    [[nodiscard]] bool chance(int percent) {
        return static_cast<int>(m_dice.bounded(100)) < percent;
    }
    /// A checkout of up to five dues, and what somebody does with it.
    void visit(const QList<PublicId> &dues);
    void comeBack(const ReturnPages &pages);
    /// The platform takes the money; the receipt is told later.
    void pay(const PublicId &due);
    void tellSome();
    void ask();
    void calmDown();

    PayingTown m_town;
    QRandomGenerator m_dice{seed};
    QList<Receipt> m_untold;
    QSet<PublicId> m_paid;
    qsizetype m_receipts = 0;
};

void TestPaymentStorm::pay(const PublicId &due) {
    for (int i = chance(10) ? 2 : 1; i > 0; --i) {
        m_untold.append(m_town.receiptOf(due, PublicId::random().toString()));
        ++m_receipts;
    }
    m_paid.insert(due);
}

void TestPaymentStorm::comeBack(const ReturnPages &pages) {
    const QList<QUrl> ways{pages.ok, pages.waiting, pages.cancelled, pages.failed};
    if (chance(80))
        static_cast<void>(m_town.get(ways.at(m_dice.bounded(ways.size())).path()));
}

void TestPaymentStorm::visit(const QList<PublicId> &dues) {
    const Response begun =
        m_town.start({dues, sumOf(dues.size())}, PublicId::random().toString().toLatin1());
    QCOMPARE(begun.status, 201);
    const Checkout checkout = *fromJson<Checkout>(begun.body);
    m_town.platform->mood = chance(10) ? fail(FailureCode::GatewayUnavailable) : Result<>();
    const ReturnPages pages = m_town.open(checkout);
    if (m_town.platform->mood && chance(70))
        for (const PublicId &due : dues)
            pay(due);
    if (chance(15))
        static_cast<void>(
            m_town.send("PUT", u"/v1/payments/checkouts/%1/given-up"_s.arg(checkout.id.toString()),
                        m_town.token));
    comeBack(pages);
}

/// In any order, some of them again.
void TestPaymentStorm::tellSome() {
    std::shuffle(m_untold.begin(), m_untold.end(), m_dice);
    QList<Receipt> &told = m_town.platform->receipts;
    told.clear();
    while (!m_untold.isEmpty() && chance(80)) {
        // The platform tells all receipts of a notice at once.
        const QString notice = m_untold.first().noticeNumber;
        for (const Receipt &receipt : std::as_const(m_untold))
            if (receipt.noticeNumber == notice)
                told.append(receipt);
        m_untold.removeIf([&](const Receipt &one) { return one.noticeNumber == notice; });
    }
    if (!told.isEmpty() && chance(30))
        told.append(told.first());
    std::shuffle(told.begin(), told.end(), m_dice);
}

void TestPaymentStorm::ask() {
    const LogSink quiet = [](const QByteArray &) {};
    tellSome();
    const QList<Receipt> told = m_town.platform->receipts;
    m_town.platform->mood = chance(20) ? fail(FailureCode::ServerBusy) : Result<>();
    static_cast<void>(reconcilePending(*m_town.store, *m_town.platform, quiet));
    const auto all = reconcileAll(*m_town.store, *m_town.platform, quiet);
    if (!all)
        for (const Receipt &receipt : told)
            if (!m_untold.contains(receipt))
                m_untold.append(receipt);
}

/// The platform is well again, tells everything, and time passes.
void TestPaymentStorm::calmDown() {
    const LogSink quiet = [](const QByteArray &) {};
    m_town.platform->mood = {};
    m_town.platform->receipts = m_untold;
    QVERIFY(reconcilePending(*m_town.store, *m_town.platform, quiet));
    QVERIFY(reconcileAll(*m_town.store, *m_town.platform, quiet));
    m_town.database.turnClock(longestWait);
    QCOMPARE(reconcilePending(*m_town.store, *m_town.platform, quiet).value(), 0);
}

void TestPaymentStorm::nothingLostNothingDoubled() {
    // Nobody pulls the plug here; the disk is what would take long.
    QVERIFY(m_town.store->define(u"PRAGMA synchronous = OFF"_s));
    QList<PublicId> dues;
    while (dues.size() < storm) {
        const qint64 before = *lastDueKey(*m_town.store);
        QList<PublicId> together;
        for (quint32 i = m_dice.bounded(1, 6); i > 0; --i)
            together.append(m_town.owe());
        QVERIFY(recordDuesAfter(*m_town.store, before));
        dues += together;
        if (chance(15))
            pay(together.first()); // at a bank, perhaps a second time
        visit(together);
        if (chance(30))
            ask();
        m_town.database.turnClock(m_dice.bounded(120));
    }
    calmDown();
    for (const PublicId &due : std::as_const(dues))
        QCOMPARE(toString(m_town.stateOf(due)).startsWith(u"paid"_s), m_paid.contains(due));
    QCOMPARE(m_town.count(u"payments"_s), static_cast<int>(m_paid.size()));
    QCOMPARE(m_town.count(u"receipts"_s), static_cast<int>(m_receipts));
    QCOMPARE(m_town.count(u"receipts WHERE state = 'applied'"_s), static_cast<int>(m_paid.size()));
    QCOMPARE(m_town.count(u"receipts WHERE state NOT IN ('applied', 'duplicate')"_s), 0);
    QCOMPARE(m_town.count(u"dues WHERE state IN ('in_payment', 'awaiting_outcome')"_s), 0);
    QVERIFY(checkLedger(*m_town.store)->isEmpty());
}

QTEST_GUILESS_MAIN(TestPaymentStorm)
#include "tst_paymentstorm.moc"

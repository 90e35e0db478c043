// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/settlement.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/payments/ledger/ledgercheck.h"
#include "tests/backend/payments/payingtown.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// Paying stops at each of its steps, as when the power goes: nothing of it is left, and the same
/// step does it all when it is tried again.
class TestPaymentSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginning_data();
    void beginning();
    void comingBack_data();
    void comingBack();
    void settling_data();
    void settling();

private:
    /// From now on the database stops at that: "INSERT ON receipts".
    void stopAt(const QString &step);
    void goOn();
    /// Everything that paying could have changed, as text.
    [[nodiscard]] QString everything() const;
    std::unique_ptr<PayingTown> m_town;
    std::optional<PublicId> m_due;
};

void TestPaymentSteps::init() {
    m_town = std::make_unique<PayingTown>();
    m_due = m_town->owe();
    QVERIFY(recordDuesAfter(*m_town->store, 0));
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'ada@posta.example'"_s));
}

void TestPaymentSteps::stopAt(const QString &step) {
    QVERIFY(m_town->store->define(
        u"CREATE TRIGGER stop BEFORE %1 BEGIN SELECT RAISE(ABORT, 'stop'); END"_s.arg(step)));
}

void TestPaymentSteps::goOn() {
    QVERIFY(m_town->store->define(u"DROP TRIGGER stop"_s));
}

QString TestPaymentSteps::everything() const {
    QStringList found;
    for (const char *table :
         {"checkouts", "checkout_dues", "receipts", "payments", "outbox", "idempotency_keys",
          "checkouts WHERE state = 'open'", "dues WHERE state = 'to_pay'",
          "dues WHERE state = 'in_payment'", "dues WHERE settled = 0"})
        found.append(QString::number(m_town->count(QString::fromLatin1(table))));
    return found.join(u' ');
}

void TestPaymentSteps::beginning_data() {
    QTest::addColumn<QString>("step");
    for (const char *step : {"INSERT ON checkouts", "INSERT ON checkout_dues", "UPDATE ON dues",
                             "INSERT ON idempotency_keys"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestPaymentSteps::beginning() {
    QFETCH(QString, step);
    const QString before = everything();
    stopAt(step);
    QVERIFY(m_town->start({{*m_due}, sumOf(1)}).status >= 500);
    QCOMPARE(everything(), before);
    goOn();
    QCOMPARE(m_town->start({{*m_due}, sumOf(1)}).status, 201);
}

void TestPaymentSteps::comingBack_data() {
    QTest::addColumn<QString>("step");
    for (const char *step : {"UPDATE ON checkouts", "UPDATE ON dues"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestPaymentSteps::comingBack() {
    QFETCH(QString, step);
    const Checkout begun = m_town->begin({*m_due});
    const QString back = m_town->open(begun).cancelled.path();
    const QString before = everything();
    stopAt(step);
    QVERIFY(m_town->get(back).status >= 500);
    QCOMPARE(everything(), before);
    goOn();
    QCOMPARE(m_town->get(back).status, 200);
    QVERIFY(m_town->stateOf(*m_due) == DueState::ToPay);
}

void TestPaymentSteps::settling_data() {
    QTest::addColumn<QString>("step");
    for (const char *step : {"INSERT ON receipts", "UPDATE ON dues", "INSERT ON payments",
                             "INSERT ON ledger_entries", "UPDATE ON checkouts", "INSERT ON outbox"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestPaymentSteps::settling() {
    QFETCH(QString, step);
    const Checkout begun = m_town->begin({*m_due});
    const Receipt receipt = m_town->receiptOf(*m_due, u"R1"_s);
    const QString before = everything();
    stopAt(step);
    QVERIFY(!settle(*m_town->store, receipt));
    QCOMPARE(everything(), before);
    goOn();
    QVERIFY(settle(*m_town->store, receipt)->state == ReceiptState::Applied);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
    QCOMPARE(m_town->count(u"outbox"_s), 1);
    QVERIFY(checkLedger(*m_town->store)->isEmpty());
}

QTEST_GUILESS_MAIN(TestPaymentSteps)
#include "tst_paymentsteps.moc"

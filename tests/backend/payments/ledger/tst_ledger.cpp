// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/exitcode.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/payments/ledger/ledgercheck.h"
#include "backend/payments/ledger/verifyverb.h"
#include "backend/store/migrations.h"
#include "tests/backend/helper/town.h"

#include <QRandomGenerator>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// What the ledger says of dues and payments, whatever happens to them.
class TestLedger : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chargesAndPayments();
    void twiceIsOnce();
    void changesAreNewEntries();
    void movesToAnotherAccount();
    void cancelledAndRefunded();
    void paidWithoutARecord();
    void wholeOrParts();
    void nothingIsChangedOrRemoved_data();
    void nothingIsChangedOrRemoved();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void correctionsAreWrittenOnce();
    void findsFaults_data();
    void findsFaults();
    void takesOverWhatWasThere();
    void randomHistories_data();
    void randomHistories();

private:
    qint64 addDue(const std::function<void(Due &)> &change = {});
    void pay(qint64 dueKey, qint64 cents = 1234);
    void set(qint64 dueKey, const char *assignment);
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] qint64 balance();
    [[nodiscard]] bool isSound();
    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    int m_receipts = 0;
};

void TestLedger::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
}

qint64 TestLedger::addDue(const std::function<void(Due &)> &change) {
    Due due = m_town->newDue();
    if (change)
        change(due);
    m_town->addDue(due, {m_family.parentKey, m_family.childKey, m_town->canteenKey, {}});
    return *lastDueKey(*m_town->store);
}

void TestLedger::pay(qint64 dueKey, qint64 cents) {
    const Payment payment{PublicId::random(), Money::fromCents(cents), QDate(2026, 11, 2),
                          QStringLiteral("Banca"), QStringLiteral("RT%1").arg(++m_receipts)};
    QVERIFY(addPayment(*m_town->store, dueKey, payment));
    set(dueKey, "state = 'paid', settled = 1");
}

void TestLedger::set(qint64 dueKey, const char *assignment) {
    QVERIFY(m_town->store->execute(
        QStringLiteral("UPDATE dues SET %1 WHERE due_key = ?").arg(QLatin1String(assignment)),
        {dueKey}));
    QVERIFY(recordDue(*m_town->store, dueKey));
}

qint64 TestLedger::number(const char *sql) {
    const auto rows = m_town->store->query(QLatin1String(sql));
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

qint64 TestLedger::balance() {
    return number("SELECT COALESCE(SUM(family_cents), 0) FROM ledger_entries");
}

bool TestLedger::isSound() {
    const auto findings = checkLedger(*m_town->store);
    return findings && findings->isEmpty();
}

void TestLedger::chargesAndPayments() {
    const qint64 due = addDue();
    QVERIFY(!isSound());
    QVERIFY(recordDue(*m_town->store, due));
    QVERIFY(isSound());
    QCOMPARE(balance(), -1234);
    pay(due);
    QVERIFY(isSound());
    QCOMPARE(balance(), 0);
    QCOMPARE(number("SELECT COUNT(*) FROM ledger_entries WHERE kind = 'payment' "
                    "AND counterpart = 'cash' AND day = '2026-11-02' AND payment_key > 0"),
             1);
}

void TestLedger::twiceIsOnce() {
    pay(addDue());
    const qint64 before = number("SELECT COUNT(*) FROM ledger_entries");
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
    QVERIFY(recordDuesAfter(*m_town->store, 0));
    QCOMPARE(number("SELECT COUNT(*) FROM ledger_entries"), before);
}

void TestLedger::changesAreNewEntries() {
    const qint64 due = addDue();
    QVERIFY(recordDue(*m_town->store, due));
    set(due, "amount_cents = 1000");
    QCOMPARE(balance(), -1000);
    set(due, "amount_cents = 1500");
    QCOMPARE(balance(), -1500);
    QVERIFY(isSound());
    QCOMPARE(number("SELECT COUNT(*) FROM ledger_entries WHERE kind = 'adjustment'"), 2);
    QCOMPARE(number("SELECT family_cents FROM ledger_entries WHERE kind = 'charge'"), -1234);
}

/// A due that turns out to be another service's leaves nothing where it was.
void TestLedger::movesToAnotherAccount() {
    const qint64 due = addDue();
    QVERIFY(recordDue(*m_town->store, due));
    set(due, "service_key = (SELECT service_key FROM services WHERE code = 'BUS'), "
             "amount_cents = 900");
    QCOMPARE(number("SELECT SUM(family_cents) FROM ledger_entries e JOIN services s "
                    "ON s.service_key = e.service_key WHERE s.code = 'MENSA'"),
             0);
    QCOMPARE(balance(), -900);
    QVERIFY(isSound());
}

void TestLedger::cancelledAndRefunded() {
    const qint64 cancelled = addDue();
    QVERIFY(recordDue(*m_town->store, cancelled));
    set(cancelled, "state = 'cancelled', settled = 1");
    QCOMPARE(balance(), 0);
    const qint64 refunded = addDue();
    pay(refunded);
    set(refunded, "state = 'refunded'");
    QCOMPARE(balance(), 0);
    QCOMPARE(number("SELECT family_cents FROM ledger_entries WHERE kind = 'refund'"), -1234);
    QVERIFY(isSound());
}

/// The office says that it is paid; the receipt, if it comes later, is not a second payment.
void TestLedger::paidWithoutARecord() {
    const qint64 due = addDue();
    set(due, "state = 'paid_elsewhere', settled = 1");
    QCOMPARE(balance(), 0);
    pay(due);
    QCOMPARE(balance(), 0);
    QVERIFY(isSound());
}

void TestLedger::wholeOrParts() {
    const auto instalment = [](int number) {
        return [number](Due &due) {
            due.instalment = Instalment{QStringLiteral("D1"), number, 2};
            due.amount = Money::fromCents(number == 0 ? 3000 : 1500);
        };
    };
    const qint64 whole = addDue(instalment(0));
    QVERIFY(recordDue(*m_town->store, whole));
    addDue(instalment(1));
    const qint64 second = addDue(instalment(2));
    QVERIFY(recordDuesAfter(*m_town->store, whole));
    QCOMPARE(balance(), -3000);
    QVERIFY(isSound());
    pay(whole, 3000);
    QCOMPARE(balance(), 0);
    set(second, "state = 'cancelled', settled = 1");
    QCOMPARE(balance(), 0);
    QVERIFY(isSound());
}

void TestLedger::nothingIsChangedOrRemoved_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("change") << QStringLiteral("UPDATE ledger_entries SET note = 'x'");
    QTest::newRow("remove") << QStringLiteral("DELETE FROM ledger_entries");
}

void TestLedger::nothingIsChangedOrRemoved() {
    QFETCH(QString, sql);
    QVERIFY(recordDue(*m_town->store, addDue()));
    QVERIFY(!m_town->store->execute(sql));
    QCOMPARE(balance(), -1234);
}

void TestLedger::refusesWhatDoesNotFit_data() {
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const char *values) {
        QTest::newRow(name) << QString::fromLatin1(values);
    };
    row("not zero", "'adjustment', -100, 'adjustments', 99");
    row("nothing", "'adjustment', 0, 'adjustments', 0");
    row("a charge that gives", "'charge', 100, 'revenue', -100");
    row("a payment that takes", "'payment', -100, 'cash', 100");
    row("a payment out of nowhere", "'payment', 100, 'adjustments', -100");
    row("unknown kind", "'gift', 100, 'adjustments', -100");
}

void TestLedger::refusesWhatDoesNotFit() {
    QFETCH(QString, values);
    const QString sql =
        QStringLiteral("INSERT INTO ledger_entries (kind, family_cents, counterpart, "
                       "counter_cents, day, child_key, service_key, school_year, reference, "
                       "recorded_at) VALUES (%1, '2026-11-01', ?, ?, '2026/2027', 'r', 0)");
    QVERIFY(!m_town->store->execute(sql.arg(values), {m_family.childKey, m_town->canteenKey}));
    const QString good = QStringLiteral("'credit', 100, 'adjustments', -100");
    QVERIFY(m_town->store->execute(sql.arg(good), {m_family.childKey, m_town->canteenKey}));
}

void TestLedger::correctionsAreWrittenOnce() {
    Correction correction{MovementKind::Adjustment,
                          m_family.childKey,
                          {},
                          m_town->canteenKey,
                          *SchoolYear::parse(u"2026/2027"),
                          QDate(2026, 11, 20),
                          Money::fromCents(480),
                          QStringLiteral("delibera 12"),
                          QStringLiteral("Pasto contestato")};
    QCOMPARE(*recordCorrection(*m_town->store, correction), true);
    QCOMPARE(*recordCorrection(*m_town->store, correction), false);
    QCOMPARE(balance(), 480);
    correction.reference = QStringLiteral("delibera 13");
    correction.kind = MovementKind::Refund;
    QVERIFY(!recordCorrection(*m_town->store, correction));
    QVERIFY(isSound());
}

void TestLedger::findsFaults_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<LedgerFault>("fault");
    QTest::newRow("amount") << QStringLiteral("UPDATE dues SET amount_cents = 5")
                            << LedgerFault::Charge;
    QTest::newRow("payer") << QStringLiteral("UPDATE dues SET child_key = NULL")
                           << LedgerFault::Charge;
    QTest::newRow("paid") << QStringLiteral("UPDATE dues SET state = 'paid', settled = 1")
                          << LedgerFault::Payment;
    QTest::newRow("payment") << QStringLiteral(
                                    "INSERT INTO payments (public_id, due_key, amount_cents, "
                                    "paid_on, receipt_id) SELECT 'p', due_key, 1234, "
                                    "'2026-11-01', 'r' FROM dues")
                             << LedgerFault::Payment;
    QTest::newRow("unpaid again") << QStringLiteral("UPDATE dues SET state = 'to_pay'")
                                  << LedgerFault::Surplus;
}

void TestLedger::findsFaults() {
    QFETCH(QString, sql);
    QFETCH(LedgerFault, fault);
    const qint64 due = addDue();
    QVERIFY(recordDue(*m_town->store, due));
    if (fault == LedgerFault::Refund || fault == LedgerFault::Surplus)
        set(due, "state = 'paid', settled = 1");
    const QStringList verify{QStringLiteral("--store"), m_town->database.url()};
    QCOMPARE(runVerify(verify), int(ExitDone));
    QVERIFY(m_town->store->execute(sql));
    QCOMPARE(runVerify(verify), int(ExitFailed));
    const auto findings = checkLedger(*m_town->store);
    QVERIFY(findings && findings->size() == 1);
    QCOMPARE(findings->first().fault, fault);
    const auto rows = m_town->store->query(QStringLiteral("SELECT public_id FROM dues"));
    QVERIFY((*rows)->next());
    QCOMPARE(findings->first().subject, (*rows)->value(0).toString());
}

/// Migration 0012 on dues and payments of before says the same as recording them now.
void TestLedger::takesOverWhatWasThere() {
    TestDatabase database;
    const auto store = database.open();
    QVERIFY(migrateStore(*store, 11));
    const auto run = [&store](const char *sql) { return store->define(QString::fromLatin1(sql)); };
    QVERIFY(run("INSERT INTO people (person_key, public_id, given_name, family_name) "
                "VALUES (1, 'a', 'Ada', 'Prova')"));
    QVERIFY(run("INSERT INTO services (service_key, public_id, code, name, kind) "
                "VALUES (1, 's', 'MENSA', 'Refezione', 'canteen')"));
    const std::array<const char *, 8> dues{
        "'to_pay', 0, NULL, NULL",         "'paid', 1, NULL, NULL",
        "'paid_elsewhere', 1, NULL, NULL", "'cancelled', 1, NULL, NULL",
        "'refunded', 1, NULL, NULL",       "'to_pay', 0, 'D', 0",
        "'in_payment', 0, 'D', 1",         "'to_pay', 0, 'D', 2"};
    for (int i = 0; i < int(dues.size()); ++i)
        QVERIFY(store->define(
            QStringLiteral("INSERT INTO dues (due_key, public_id, notice_number, payer_key, "
                           "service_key, school_year, subject, amount_cents, issued_on, state, "
                           "settled, document_id, instalment_number) VALUES "
                           "(%1, 'd%1', 'n%1', 1, 1, '2025/2026', 'x', 1000, '2026-01-01', %2)")
                .arg(i + 1)
                .arg(QLatin1String(dues.at(static_cast<size_t>(i))))));
    QVERIFY(run("INSERT INTO payments (public_id, due_key, amount_cents, paid_on, receipt_id) "
                "VALUES ('p2', 2, 1000, '2026-02-01', 'r2'), ('p5', 5, 1000, '2026-02-01', 'r5')"));
    QVERIFY(store->migrate());
    QVERIFY(checkLedger(*store)->isEmpty());
    const QString count = QStringLiteral("SELECT COUNT(*), SUM(family_cents) FROM ledger_entries");
    const auto rows = store->query(count);
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 9);
    QCOMPARE((*rows)->value(1).toInt(), -3000);
    QVERIFY(recordDuesAfter(*store, 0));
    const auto after = store->query(count);
    QVERIFY((*after)->next());
    QCOMPARE((*after)->value(0).toInt(), 9);
}

void TestLedger::randomHistories_data() {
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever happens in whatever order: the balance is what was asked for less what was paid.
void TestLedger::randomHistories() {
    QFETCH(quint32, seed);
    QRandomGenerator dice(seed);
    QList<qint64> dues;
    for (int step = 0; step < 60; ++step) {
        if (dues.isEmpty() || dice.bounded(3) == 0) {
            dues.append(addDue(
                [&dice](Due &due) { due.amount = Money::fromCents(dice.bounded(1, 9999)); }));
            QVERIFY(recordDue(*m_town->store, dues.last()));
            continue;
        }
        const qint64 due = dues.at(dice.bounded(dues.size()));
        switch (dice.bounded(6)) {
        case 0:
            set(due, "amount_cents = amount_cents + 7");
            break;
        case 1:
            set(due, "state = 'cancelled', settled = 1");
            break;
        case 2:
            set(due, "child_key = NULL");
            break;
        case 3:
            set(due, "school_year = '2025/2026'");
            break;
        default:
            if (number(qPrintable(
                    QStringLiteral("SELECT COUNT(*) FROM payments WHERE due_key = %1").arg(due))) ==
                0)
                pay(due, dice.bounded(1, 9999));
        }
    }
    QVERIFY(isSound());
    QCOMPARE(balance(), number("SELECT (SELECT COALESCE(SUM(amount_cents), 0) FROM payments) - "
                               "(SELECT COALESCE(SUM(amount_cents), 0) FROM dues "
                               "WHERE state <> 'cancelled')"));
    QCOMPARE(number("SELECT SUM(family_cents + counter_cents) FROM ledger_entries"), 0);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"

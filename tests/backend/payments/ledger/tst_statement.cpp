// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/attestationstore.h"
#include "backend/payments/ledger/ledger.h"
#include "domain/json.h"
#include "domain/statement.h"
#include "tests/backend/helper/town.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

namespace {

const QString statementPath = QStringLiteral("/v1/payments/statement");
const QString attestationsPath = QStringLiteral("/v1/payments/attestations?year=2026");

} // namespace

/// What a family reads of its ledger, and what others do not.
class TestStatement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sumsByChildAndService();
    void narrows_data();
    void narrows();
    void refusesValues_data();
    void refusesValues();
    void othersSeeNothing();
    void payersSeeWhatTheyPay();
    void attestsTheCalendarYear();
    void refundOfADueNamesItsMonthAndPayer();
    void attestsApartWhatHasNoReceipt();
    void attestsNothingOfAnUnknownDay();
    void tenYearsAreQuick();

private:
    void addDue(const char *year, qint64 cents, const QString &paidOn = {}, bool bus = false);
    [[nodiscard]] Statement read(const QString &query = {});
    [[nodiscard]] QList<Attestation> attest(const QString &query = {});
    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
    int m_receipts = 0;
};

void TestStatement::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    m_token = m_town->tokenOf(QStringLiteral("ada"));
}

void TestStatement::addDue(const char *year, qint64 cents, const QString &paidOn, bool bus) {
    Due due = m_town->newDue();
    due.schoolYear = *SchoolYear::parse(QString::fromLatin1(year));
    due.amount = Money::fromCents(cents);
    due.period = *DateRange::make(QDate(2026, 10, 1), QDate(2026, 10, 31));
    if (!paidOn.isEmpty()) {
        due.state = DueState::Paid;
        due.payment =
            Payment{PublicId::random(), due.amount, QDate::fromString(paidOn, Qt::ISODate),
                    QStringLiteral("Banca"), QStringLiteral("RT%1").arg(++m_receipts)};
    }
    m_town->addDue(
        due,
        {m_family.parentKey, m_family.childKey, bus ? m_town->busKey : m_town->canteenKey, {}});
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
}

Statement TestStatement::read(const QString &query) {
    const Response response = m_town->get(statementPath + query, m_token);
    const auto statement = fromJson<Statement>(response.body);
    if (!statement)
        qWarning("%d %s", response.status, response.body.constData());
    return statement.value_or(Statement{});
}

QList<Attestation> TestStatement::attest(const QString &query) {
    return fromJson<QList<Attestation>>(m_town->get(attestationsPath + query, m_token).body)
        .value_or(QList<Attestation>());
}

void TestStatement::sumsByChildAndService() {
    addDue("2026/2027", 1000);
    addDue("2026/2027", 500, QStringLiteral("2026-11-02"));
    addDue("2026/2027", 300, {}, true);
    QVERIFY(recordCorrection(*m_town->store, {MovementKind::Credit,
                                              m_family.childKey,
                                              {},
                                              m_town->busKey,
                                              *SchoolYear::parse(u"2026/2027"),
                                              QDate(2026, 11, 20),
                                              Money::fromCents(450),
                                              QStringLiteral("r1"),
                                              QStringLiteral("Sciopero")}));
    const Statement statement = read();
    QCOMPARE(statement.lines.size(), 2);
    const StatementLine &canteen = statement.lines.first();
    QCOMPARE(canteen.child->givenName, QStringLiteral("Bruno"));
    QCOMPARE(canteen.service.name, QStringLiteral("Refezione"));
    QCOMPARE(canteen.charged.cents(), 1500);
    QCOMPARE(canteen.paid.cents(), 500);
    QCOMPARE(canteen.balance().cents(), -1000);
    QCOMPARE(canteen.movements.size(), 3);
    QCOMPARE(canteen.movements.last().psp, QStringLiteral("Banca"));
    QVERIFY(canteen.movements.last().dueId.has_value());
    const StatementLine &bus = statement.lines.last();
    QCOMPARE(bus.adjustments.cents(), 450);
    QCOMPARE(bus.balance().cents(), 150);
    QCOMPARE(bus.movements.last().text, QStringLiteral("Sciopero"));
}

void TestStatement::narrows_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("opening");
    QTest::addColumn<QString>("charged");
    QTest::addColumn<QString>("balance");
    QTest::newRow("all") << QString() << QStringLiteral("0.00") << QStringLiteral("60.00")
                         << QStringLiteral("-40.00");
    QTest::newRow("newest") << QStringLiteral("?school_year=2026/2027") << QStringLiteral("-10.00")
                            << QStringLiteral("30.00") << QStringLiteral("-40.00");
    QTest::newRow("oldest") << QStringLiteral("?school_year=2024/2025") << QStringLiteral("0.00")
                            << QStringLiteral("10.00") << QStringLiteral("-10.00");
    QTest::newRow("with a gap") << QStringLiteral("?school_year=2024/2025,2026/2027")
                                << QStringLiteral("0.00") << QStringLiteral("40.00")
                                << QStringLiteral("-40.00");
    QTest::newRow("given twice") << QStringLiteral("?school_year=2024/2025&school_year=2025/2026")
                                 << QStringLiteral("0.00") << QStringLiteral("30.00")
                                 << QStringLiteral("-10.00");
}

/// The balance is always what is owed at the end of the last year that was asked for.
void TestStatement::narrows() {
    QFETCH(QString, query);
    QFETCH(QString, opening);
    QFETCH(QString, charged);
    QFETCH(QString, balance);
    addDue("2024/2025", 1000);
    addDue("2025/2026", 2000, QStringLiteral("2025-11-02"));
    addDue("2026/2027", 3000);
    const Statement statement = read(query);
    QCOMPARE(statement.schoolYears.size(), 3);
    QCOMPARE(statement.schoolYears.first().toString(), QStringLiteral("2026/2027"));
    QCOMPARE(statement.lines.size(), 1);
    QCOMPARE(statement.lines.first().opening.toString(), opening);
    QCOMPARE(statement.lines.first().charged.toString(), charged);
    QCOMPARE(statement.lines.first().balance().toString(), balance);
}

void TestStatement::refusesValues_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("no year") << statementPath + QStringLiteral("?school_year=2026") << 422;
    QTest::newRow("no id") << statementPath + QStringLiteral("?service_id=mensa!") << 422;
    QTest::newRow("empty") << statementPath + QStringLiteral("?school_year=") << 422;
    QTest::newRow("attestation of no year") << QStringLiteral("/v1/payments/attestations") << 422;
    QTest::newRow("of a word") << QStringLiteral("/v1/payments/attestations?year=x") << 422;
    QTest::newRow("of a far year") << QStringLiteral("/v1/payments/attestations?year=99999") << 422;
}

void TestStatement::refusesValues() {
    QFETCH(QString, target);
    QFETCH(int, status);
    QCOMPARE(m_town->get(target, m_token).status, status);
    QCOMPARE(m_town->get(target).status, 401);
}

void TestStatement::othersSeeNothing() {
    addDue("2026/2027", 1000, QStringLiteral("2026-11-02"));
    QCOMPARE(read(QStringLiteral("?service_id=") + PublicId::random().toString()).lines.size(), 0);
    QCOMPARE(read(QStringLiteral("?school_year=1999/2000")).lines.size(), 0);
    m_town->addFamily(QStringLiteral("eva"), QStringLiteral("Altra"));
    const QByteArray other = m_town->tokenOf(QStringLiteral("eva"));
    QVERIFY(fromJson<Statement>(m_town->get(statementPath, other).body)->lines.isEmpty());
    const QString target =
        attestationsPath + QStringLiteral("&child_id=") + m_family.childId.toString();
    QVERIFY(fromJson<QList<Attestation>>(m_town->get(target, other).body)->isEmpty());
}

/// Who pays one due of another's child sees that one, and not the child's codice fiscale.
void TestStatement::payersSeeWhatTheyPay() {
    addDue("2026/2027", 1000);
    const TestFamily uncle = m_town->addFamily(QStringLiteral("ugo"), QStringLiteral("Zio"));
    QVERIFY(m_town->store->execute(QStringLiteral("UPDATE children SET fiscal_code = "
                                                  "'FOXDRA26C24H872Y' WHERE child_key = ?"),
                                   {m_family.childKey}));
    Due due = m_town->newDue();
    due.state = DueState::Paid;
    due.payment =
        Payment{PublicId::random(), due.amount, QDate(2026, 3, 1), {}, QStringLiteral("RT-ugo")};
    m_town->addDue(due, {uncle.parentKey, m_family.childKey, m_town->canteenKey, {}});
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
    QCOMPARE(read().lines.first().movements.size(), 3);
    QVERIFY(attest().first().childCode.has_value());
    m_token = m_town->tokenOf(QStringLiteral("ugo"));
    QCOMPARE(read().lines.first().movements.size(), 2);
    QCOMPARE(attest().size(), 1);
    QVERIFY(!attest().first().childCode.has_value());
}

void TestStatement::attestsTheCalendarYear() {
    addDue("2025/2026", 1000, QStringLiteral("2025-12-31"));
    addDue("2025/2026", 2000, QStringLiteral("2026-01-01"));
    addDue("2026/2027", 3000, QStringLiteral("2026-11-02"));
    addDue("2026/2027", 4000);
    QVERIFY(recordCorrection(*m_town->store, {MovementKind::Refund,
                                              m_family.childKey,
                                              {},
                                              m_town->canteenKey,
                                              *SchoolYear::parse(u"2026/2027"),
                                              QDate(2026, 12, 31),
                                              Money::fromCents(-500),
                                              QStringLiteral("r1"),
                                              QStringLiteral("Rimborso")}));
    const QList<Attestation> found = attest();
    QCOMPARE(found.size(), 1);
    const Attestation &one = found.first();
    QCOMPARE(one.payments.size(), 3);
    QCOMPARE(attestedSum(one, true).cents(), 4500);
    QCOMPARE(attestedSum(one, false).cents(), 0);
    QCOMPARE(one.payments.at(1).school, QStringLiteral("Primaria Verdi, 3B"));
    QCOMPARE(one.payments.first().payerName, QStringLiteral("Ada Prova"));
    QVERIFY(!one.payments.first().receiptId.isEmpty());
    QVERIFY(one.payments.first().noticeNumber.size() == 18);
    QVERIFY(one.payments.first().period.has_value());
    QVERIFY(!one.payments.last().period.has_value()); // the refund, of no due
    QCOMPARE(attest(QStringLiteral("&child_id=") + m_family.childId.toString()), found);
    QVERIFY(attest(QStringLiteral("&child_id=") + PublicId::random().toString()).isEmpty());
}

// A nursery's receipt of a month is less by it.
void TestStatement::refundOfADueNamesItsMonthAndPayer() {
    addDue("2026/2027", 3000, QStringLiteral("2026-11-02"));
    QVERIFY(m_town->store->execute(QStringLiteral("UPDATE dues SET state = 'refunded'"), {}));
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
    const QList<AttestedPayment> payments = attest().first().payments;
    QCOMPARE(payments.size(), 2);
    QCOMPARE(payments.last().amount.cents(), -3000);
    QVERIFY(payments.last().period.has_value());
    QCOMPARE(payments.last().period, payments.first().period);
    QCOMPARE(payments.last().payerName, payments.first().payerName);
}

void TestStatement::attestsApartWhatHasNoReceipt() {
    Due due = m_town->newDue();
    due.state = DueState::PaidElsewhere;
    due.payment = Payment{PublicId::random(), due.amount, QDate(2026, 5, 1), {}, {}};
    m_town->addDue(due, {m_family.parentKey, m_family.childKey, m_town->canteenKey, {}});
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
    QCOMPARE(attestedSum(attest().first(), false).cents(), due.amount.cents());
    QCOMPARE(attestedSum(attest().first(), true).cents(), 0);
}

// Paid, but nobody wrote when: a guessed day would attest a year.
void TestStatement::attestsNothingOfAnUnknownDay() {
    Due due = m_town->newDue();
    due.state = DueState::PaidElsewhere;
    due.dueDate = QDate(2026, 5, 1);
    m_town->addDue(due, {m_family.parentKey, m_family.childKey, m_town->canteenKey, {}});
    QVERIFY(recordDue(*m_town->store, *lastDueKey(*m_town->store)));
    QVERIFY(attest().isEmpty());
}

/// Ten years of two services, every month paid: a hundred milliseconds is the most (issue 5).
void TestStatement::tenYearsAreQuick() {
    QVERIFY(m_town->store->transaction([this]() -> Result<> {
        for (int i = 0; i < 400; ++i) {
            Due due = m_town->newDue();
            due.schoolYear = SchoolYear::of(QDate(2017 + i / 40, 10, 1));
            due.state = DueState::Paid;
            due.payment = Payment{PublicId::random(),
                                  due.amount,
                                  QDate(2026, 3, 1),
                                  {},
                                  QStringLiteral("RT%1").arg(i)};
            m_town->addDue(due, {m_family.parentKey,
                                 m_family.childKey,
                                 i % 2 == 0 ? m_town->busKey : m_town->canteenKey,
                                 {}});
        }
        return recordDuesAfter(*m_town->store, 0);
    }));
    QElapsedTimer timer;
    timer.start();
    const Response response = m_town->get(statementPath, m_token);
    const qint64 took = timer.elapsed();
    QCOMPARE(fromJson<Statement>(response.body)->lines.first().movements.size(), 400);
    qInfo("a statement of 800 movements: %lld ms, %lld bytes", took,
          static_cast<long long>(response.body.size()));
    QVERIFY(took < 1000); // debug and sanitized builds are many times slower
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/town.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms
constexpr int pupils = 501;      // one more than `bill confirm` takes in one transaction
constexpr qint64 price = 480;    // cents

} // namespace

/// The built program, killed without warning (SIGKILL) in the midst of billing and of being paid,
/// and started again: nothing is lost and nothing is doubled.
///
/// The step at which it dies is certain: there a trigger reads a view that has no end, so that the
/// program never comes further, however late it is killed. SQLite only.
class TestKilledProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void billing_data();
    void billing();
    void paying_data();
    void paying();

private:
    [[nodiscard]] QStringList bill(const QString &act) const;
    [[nodiscard]] QStringList payment() const;
    [[nodiscard]] int run(const QStringList &arguments) const;
    /// Starts it with that step made endless and kills it there; answers whether it got there.
    [[nodiscard]] bool killAt(const QString &step, const QStringList &arguments,
                              qint64 committedDues);
    /// Somebody else is in the midst of writing.
    [[nodiscard]] bool isBeingWritten() const;
    [[nodiscard]] qint64 count(const QString &sql) const;

    std::unique_ptr<TestTown> m_town;
};

void TestKilledProgram::init() {
    m_town = std::make_unique<TestTown>();
    QVERIFY(m_town->store->transaction([this]() -> Result<> {
        for (int i = 0; i < pupils; ++i) {
            const TestFamily family = m_town->addFamily(u"ada%1"_s.arg(i), u"Prova"_s);
            if (const auto added = m_town->store->execute(
                    u"INSERT INTO attendance (child_key, service_key, day, state, meal, quantity, "
                    "origin, recorded_at) VALUES (?, ?, '2026-10-01', 'present', 'standard', 1, "
                    "'school', 0)"_s,
                    {family.childKey, m_town->canteenKey});
                !added)
                return fail(added.error());
        }
        return m_town->store
            ->execute(u"INSERT INTO tariffs (service_key, name, unit, residence, first_day, "
                      "isee_from_cents, price_cents, second_child_discount, later_child_discount) "
                      "VALUES (?, 'Pasto', 'presence', 'all', '2026-09-01', 0, ?, 0, 0)"_s,
                      {m_town->canteenKey, price})
            .map([](int) {});
    }));
}

QStringList TestKilledProgram::bill(const QString &act) const {
    QStringList arguments{u"bill"_s,      act,        u"--store"_s, m_town->database.url(),
                          u"--service"_s, u"MENSA"_s, u"--month"_s, u"2026-10"_s};
    if (act == u"confirm")
        arguments += {u"--due-date"_s, u"2026-12-15"_s, u"--segregation-code"_s, u"02"_s};
    return arguments;
}

QStringList TestKilledProgram::payment() const {
    const auto rows = m_town->store->query(u"SELECT MIN(notice_number) FROM dues"_s);
    const QString notice = (*rows)->next() ? (*rows)->value(0).toString() : QString();
    return {u"receipts"_s,    u"record"_s,   u"--store"_s, m_town->database.url(), u"--notice"_s,
            notice,           u"--amount"_s, u"4,80"_s,    u"--paid-on"_s,         u"2026-11-20"_s,
            u"--reference"_s, u"Q-17"_s,     u"--place"_s, u"Tesoreria"_s};
}

int TestKilledProgram::run(const QStringList &arguments) const {
    QProcess program;
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(BACKEND_PROGRAM), arguments);
    return program.waitForFinished(patience) ? program.exitCode() : -1;
}

bool TestKilledProgram::isBeingWritten() const {
    const QString name = u"probe"_s;
    bool isFree = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_town->database.url().mid(u"sqlite:"_s.size()));
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (database.open()) {
            QSqlQuery statement(database);
            isFree = statement.exec(u"BEGIN IMMEDIATE"_s) && statement.exec(u"ROLLBACK"_s);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return !isFree;
}

bool TestKilledProgram::killAt(const QString &step, const QStringList &arguments,
                               qint64 committedDues) {
    Store &store = *m_town->store;
    if (!store.define(u"CREATE VIEW endless AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
                      "SELECT 1 FROM n) SELECT i FROM n"_s) ||
        !store.define(
            u"CREATE TRIGGER stuck %1 BEGIN SELECT COUNT(*) FROM endless; END"_s.arg(step)))
        return false;
    QProcess program;
    program.start(QStringLiteral(BACKEND_PROGRAM), arguments);
    const bool arrived =
        QTest::qWaitFor(
            [&] {
                return program.state() == QProcess::NotRunning ||
                       (count(u"SELECT COUNT(*) FROM dues"_s) == committedDues && isBeingWritten());
            },
            patience) &&
        program.state() == QProcess::Running;
    program.kill();
    return program.waitForFinished(patience) && arrived &&
           program.exitStatus() == QProcess::CrashExit && store.define(u"DROP TRIGGER stuck"_s) &&
           store.define(u"DROP VIEW endless"_s);
}

qint64 TestKilledProgram::count(const QString &sql) const {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

void TestKilledProgram::billing_data() {
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("step");
    QTest::addColumn<qint64>("dues"); // that are there when it dies
    QTest::newRow("draft, a bill")
        << u"draft"_s << u"AFTER INSERT ON bills WHEN NEW.bill_key = 250"_s << qint64(0);
    QTest::newRow("confirm, the first due")
        << u"confirm"_s << u"AFTER INSERT ON dues"_s << qint64(0);
    QTest::newRow("confirm, the ledger")
        << u"confirm"_s << u"AFTER INSERT ON ledger_entries"_s << qint64(0);
    QTest::newRow("confirm, the second transaction")
        << u"confirm"_s << u"AFTER INSERT ON dues WHEN NEW.due_key = 501"_s << qint64(500);
    QTest::newRow("confirm, the end of it")
        << u"confirm"_s << u"AFTER UPDATE OF state ON billing_runs WHEN NEW.state = 'confirmed'"_s
        << qint64(pupils);
}

void TestKilledProgram::billing() {
    QFETCH(QString, act);
    QFETCH(QString, step);
    QFETCH(qint64, dues);
    if (act == u"confirm")
        QCOMPARE(run(bill(u"draft"_s)), 0);
    QVERIFY(killAt(step, bill(act), dues));
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), dues);
    QCOMPARE(run({u"verify"_s, u"--store"_s, m_town->database.url()}), 0);
    for (const QString &again : {act, u"confirm"_s, u"confirm"_s})
        QCOMPARE(run(bill(again)), 0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues"_s), pupils);
    QCOMPARE(count(u"SELECT COUNT(DISTINCT child_key) FROM dues"_s), pupils);
    QCOMPARE(count(u"SELECT COUNT(DISTINCT notice_number) FROM dues"_s), pupils);
    QCOMPARE(count(u"SELECT SUM(amount_cents) FROM dues"_s), pupils * price);
    QCOMPARE(-count(u"SELECT SUM(family_cents) FROM ledger_entries"_s), pupils * price);
    QCOMPARE(run({u"verify"_s, u"--store"_s, m_town->database.url()}), 0);
}

void TestKilledProgram::paying_data() {
    QTest::addColumn<QString>("step");
    QTest::newRow("the receipt") << u"AFTER INSERT ON receipts"_s;
    QTest::newRow("the payment") << u"AFTER INSERT ON payments"_s;
    QTest::newRow("the due") << u"AFTER UPDATE OF state ON dues"_s;
    QTest::newRow("the ledger") << u"AFTER INSERT ON ledger_entries"_s;
}

void TestKilledProgram::paying() {
    QFETCH(QString, step);
    QCOMPARE(run(bill(u"draft"_s)), 0);
    QCOMPARE(run(bill(u"confirm"_s)), 0);
    QVERIFY(killAt(step, payment(), pupils));
    QCOMPARE(count(u"SELECT COUNT(*) FROM payments"_s), 0);
    QCOMPARE(run({u"verify"_s, u"--store"_s, m_town->database.url()}), 0);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run(payment()), 0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM payments"_s), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM receipts"_s), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM dues WHERE settled = 0"_s), pupils - 1);
    QCOMPARE(-count(u"SELECT SUM(family_cents) FROM ledger_entries"_s), (pupils - 1) * price);
    QCOMPARE(run({u"verify"_s, u"--store"_s, m_town->database.url()}), 0);
}

QTEST_GUILESS_MAIN(TestKilledProgram)
#include "tst_killedprogram.moc"

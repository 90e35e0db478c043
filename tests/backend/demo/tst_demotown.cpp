// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/demofolder.h"
#include "backend/demo/demooptions.h"
#include "backend/demo/town/democalendar.h"
#include "backend/payments/ledger/ledgercheck.h"
#include "backend/store/migrations.h"
#include "domain/due.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class DemoTownTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameSeedSameTown();
    void showsTheKnownFamilies_data();
    void showsTheKnownFamilies();
    void issuesValidNumbers();
    void duesAreConsistent_data();
    void duesAreConsistent();
    void ledgerIsInOrder();
    void explainsDues();
    void codesAreValidAndUnique();
    void neverTouchesAForeignDatabase();
    void remakesWhatWasInterrupted();
    void knowsAnEarlierVersion();
    void findsItsDays_data();
    void findsItsDays();
    void readsOptions();
    void refusesOptions_data();
    void refusesOptions();
};

namespace {

const QDate today(2026, 11, 22);

/// A finished demo in a folder of its own.
class Town {
public:
    explicit Town(const DemoRecipe &recipe) {
        const DemoFolder folder(m_dir.path());
        if (!folder.make(recipe))
            qFatal("no demo");
        store = std::move(*Store::open(folder.storeUrl()));
    }
    QStringList rows(const QString &sql) const {
        QStringList lines;
        const auto found = store->query(sql);
        while (found && (*found)->next()) {
            QStringList line;
            for (int i = 0; i < (*found)->record().count(); ++i)
                line.append((*found)->value(i).toString());
            lines.append(line.join(QLatin1Char('|')));
        }
        return lines;
    }
    /// All but the password hashes, which are salted.
    QStringList dump() const {
        QStringList lines =
            rows(QStringLiteral("SELECT username, role, person_key FROM accounts a JOIN "
                                "credentials c ON c.account_key = a.account_key ORDER BY 1"));
        for (const char *table :
             {"municipality", "content_pages", "people", "children", "guardianships", "services",
              "enrolments", "dues", "payments", "counters", "town_notices"})
            lines += rows(
                QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(QString::fromLatin1(table)));
        return lines;
    }

    std::unique_ptr<Store> store;

private:
    QTemporaryDir m_dir;
};

} // namespace

void DemoTownTest::sameSeedSameTown() {
    const QStringList first = Town({30, 7, today}).dump();
    QVERIFY(first.size() > 500);
    QVERIFY(first == Town({30, 7, today}).dump());
    QVERIFY(first != Town({30, 8, today}).dump());
}

void DemoTownTest::showsTheKnownFamilies_data() {
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("open");
    QTest::newRow("anna")
        << QStringLiteral("anna.conti")
        << QStringLiteral(
               "2200 2026-10-31 to_pay,2200 2026-11-30 to_pay,3000 2026-11-30 awaiting_outcome,"
               "6000 2026-12-15 to_pay,7980 2026-11-30 to_pay,9600 2026-11-30 to_pay");
    QTest::newRow("marco") << QStringLiteral("marco.bianchi") << QString();
    QTest::newRow("giulia")
        << QStringLiteral("giulia.ferri")
        << QStringLiteral("150000 2026-11-30 to_pay,3300 2026-11-30 to_pay,3300 2026-12-30 "
                          "to_pay,50000 2026-11-30 to_pay,"
                          "50000 2026-12-30 to_pay,50000 2027-01-30 to_pay,6600 2026-11-30 to_pay");
}

void DemoTownTest::showsTheKnownFamilies() {
    static const Town town({1, 1, today});
    QFETCH(QString, username);
    QStringList rows =
        town.rows(QStringLiteral("SELECT amount_cents || ' ' || due_date || ' ' || state FROM dues "
                                 "d JOIN accounts a ON a.person_key = d.payer_key "
                                 "JOIN credentials c ON c.account_key = a.account_key WHERE "
                                 "settled = 0 AND username = '%1'")
                      .arg(username));
    rows.sort();
    QTEST(rows.join(QLatin1Char(',')), "open");
}

void DemoTownTest::issuesValidNumbers() {
    const Town town({200, 1, today});
    const QStringList numbers =
        town.rows(QStringLiteral("SELECT notice_number FROM dues ORDER BY 1"));
    QVERIFY(numbers.size() > 1000);
    QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()).size(), numbers.size());
    for (const QString &text : numbers)
        QVERIFY(NoticeNumber::parse(text).has_value());
    QCOMPARE(numbers.last().mid(3, 13), town.rows(QStringLiteral("SELECT value FROM counters "
                                                                 "WHERE name LIKE 'notice:%'"))
                                            .first()
                                            .rightJustified(13, QLatin1Char('0')));
}

void DemoTownTest::duesAreConsistent_data() {
    QTest::addColumn<QString>("wrong");
    QTest::newRow("paid without payment")
        << QStringLiteral("SELECT 1 FROM dues WHERE state = 'paid' AND due_key NOT IN (SELECT "
                          "due_key FROM payments)");
    QTest::newRow("payment of an unpaid due")
        << QStringLiteral("SELECT 1 FROM payments NATURAL JOIN dues WHERE state <> 'paid'");
    QTest::newRow("another amount")
        << QStringLiteral("SELECT 1 FROM payments p JOIN dues d ON d.due_key = p.due_key WHERE "
                          "p.amount_cents <> d.amount_cents");
    QTest::newRow("paid in the future")
        << QStringLiteral("SELECT 1 FROM payments WHERE paid_on > '2026-11-22'");
    QTest::newRow("paid before it was issued") << QStringLiteral(
        "SELECT 1 FROM payments p JOIN dues d ON d.due_key = p.due_key WHERE paid_on < issued_on");
    QTest::newRow("issued in the future")
        << QStringLiteral("SELECT 1 FROM dues WHERE issued_on > '2026-11-22'");
    // But for Marco Bianchi, who pays for his nephew: him the page for linking offers.
    QTest::newRow("payer is no guardian")
        << QStringLiteral("SELECT 1 FROM dues d JOIN children c ON c.child_key = d.child_key WHERE "
                          "NOT (c.given_name = 'Pietro' AND c.family_name = 'Bianchi') AND NOT "
                          "EXISTS (SELECT 1 FROM guardianships g WHERE g.person_key = d.payer_key "
                          "AND g.child_key = d.child_key)");
    QTest::newRow("service without enrolment")
        << QStringLiteral("SELECT 1 FROM dues d WHERE NOT EXISTS (SELECT 1 FROM enrolments e WHERE "
                          "e.child_key = d.child_key AND e.service_key = d.service_key)");
    QTest::newRow("empty class") << QStringLiteral(
        "SELECT 1 FROM enrolments WHERE school = '' OR school_class = ''");
}

void DemoTownTest::duesAreConsistent() {
    static const Town town({300, 3, today});
    QFETCH(QString, wrong);
    QCOMPARE(town.rows(wrong).size(), 0);
    QVERIFY(town.rows(QStringLiteral("SELECT DISTINCT state FROM dues")).size() >= 6);
}

void DemoTownTest::ledgerIsInOrder() {
    const Town town({30, 7, today});
    QVERIFY(checkLedger(*town.store)->isEmpty());
    QVERIFY(town.rows(QStringLiteral("SELECT 1 FROM ledger_entries")).size() >
            town.rows(QStringLiteral("SELECT 1 FROM payments")).size());
}

void DemoTownTest::explainsDues() {
    const Town town({5, 1, today});
    const QString unlike = QStringLiteral(
        "SELECT b.bill_key FROM bills b JOIN dues d ON d.due_key = b.due_key "
        "JOIN bill_lines l ON l.bill_key = b.bill_key "
        "GROUP BY b.bill_key, d.amount_cents HAVING SUM(l.amount_cents) <> d.amount_cents");
    QCOMPARE(town.rows(unlike), QStringList());
    const QString annas = QStringLiteral(
        "SELECT c.given_name, d.amount_cents FROM bills b JOIN dues d ON d.due_key = b.due_key "
        "JOIN children c ON c.child_key = d.child_key WHERE c.family_name = 'Rossi' ORDER BY 1");
    QCOMPARE(town.rows(annas).mid(0, 2),
             (QStringList{QStringLiteral("Luca|9600"), QStringLiteral("Sofia|7980")}));
}

void DemoTownTest::codesAreValidAndUnique() {
    const Town town({500, 5, today});
    const QStringList codes = town.rows(QStringLiteral(
        "SELECT fiscal_code FROM people UNION ALL SELECT fiscal_code FROM children"));
    QVERIFY(codes.size() > 1500);
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const QString &code : codes)
        QVERIFY2(FiscalCode::parse(code).has_value(), qPrintable(code));
    QVERIFY(codes.contains(QStringLiteral("CNTNNA84L52G479P")));
}

void DemoTownTest::neverTouchesAForeignDatabase() {
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("campanella.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("real") == 4);
    file.close();
    const DemoFolder folder(dir.path());
    QVERIFY(folder.state({1, 1, today}) == DemoFolder::State::Foreign);
    QVERIFY(!folder.make({1, 1, today}));
    QCOMPARE(file.size(), 4);
}

void DemoTownTest::remakesWhatWasInterrupted() {
    const QTemporaryDir dir;
    const DemoFolder folder(dir.path());
    QVERIFY(folder.make({1, 1, today}));
    QVERIFY(folder.state({1, 1, today.addDays(3)}) == DemoFolder::State::Same);
    QVERIFY(folder.state({2, 1, today}) == DemoFolder::State::OtherRecipe);
    QVERIFY(folder.state({1, 2, today}) == DemoFolder::State::OtherRecipe);
    QFile recipe(dir.filePath(QStringLiteral("demo.json")));
    QVERIFY(recipe.open(QIODevice::WriteOnly));
    QVERIFY(recipe.write("{\"complete\":false}") > 0);
    recipe.close();
    QVERIFY(folder.state({1, 1, today}) == DemoFolder::State::Empty);
    QVERIFY(folder.make({1, 1, today}));
}

void DemoTownTest::knowsAnEarlierVersion() {
    const QTemporaryDir dir;
    const DemoFolder folder(dir.path());
    QVERIFY(folder.make({1, 1, today}));
    QFile recipe(dir.filePath(QStringLiteral("demo.json")));
    QVERIFY(recipe.open(QIODevice::ReadWrite));
    QJsonObject object = QJsonDocument::fromJson(recipe.readAll()).object();
    object.insert(QStringLiteral("schema"), newestSchema() - 1);
    QVERIFY(recipe.resize(0) && recipe.seek(0));
    QVERIFY(recipe.write(QJsonDocument(object).toJson()) > 0);
    recipe.close();
    QVERIFY(folder.state({1, 1, today}) == DemoFolder::State::Outdated);
    QVERIFY(folder.state({2, 1, today}) == DemoFolder::State::OtherRecipe);
}

void DemoTownTest::findsItsDays_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("month");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QDate>("past");
    QTest::newRow("november") << QDate(2026, 11, 22) << QDate(2026, 10, 1) << QDate(2026, 11, 30)
                              << QDate(2026, 10, 31);
    QTest::newRow("end of november")
        << QDate(2026, 11, 28) << QDate(2026, 10, 1) << QDate(2026, 12, 31) << QDate(2026, 10, 31);
    QTest::newRow("january") << QDate(2027, 1, 7) << QDate(2026, 12, 1) << QDate(2027, 1, 31)
                             << QDate(2026, 12, 31);
    QTest::newRow("september") << QDate(2026, 9, 2) << QDate(2026, 6, 1) << QDate(2026, 9, 30)
                               << QDate(2026, 8, 31);
}

void DemoTownTest::findsItsDays() {
    QFETCH(QDate, day);
    const DemoCalendar calendar(day);
    QTEST(calendar.month().first(), "month");
    QTEST(calendar.nextDueDate(), "next");
    QTEST(calendar.pastDueDate(), "past");
}

void DemoTownTest::readsOptions() {
    const auto options = parseDemoOptions(
        {QStringLiteral("--data"), QStringLiteral("d"), QStringLiteral("--families"),
         QStringLiteral("100"), QStringLiteral("--seed"), QStringLiteral("9"),
         QStringLiteral("--today"), QStringLiteral("2026-01-31"), QStringLiteral("--serve"),
         QStringLiteral("--port"), QStringLiteral("8443"), QStringLiteral("--until-stdin-closes"),
         QStringLiteral("--fresh")},
        today);
    QVERIFY(options.has_value());
    QCOMPARE(options->recipe, (DemoRecipe{100, 9, QDate(2026, 1, 31)}));
    QVERIFY(options->serve && options->fresh && options->untilStdinCloses);
    QCOMPARE(options->port, quint16(8443));
    QCOMPARE(parseDemoOptions({QStringLiteral("--data"), QStringLiteral("d")}, today)->recipe,
             (DemoRecipe{40, 1, today}));
}

void DemoTownTest::refusesOptions_data() {
    QTest::addColumn<QString>("line");
    QTest::newRow("no folder") << QStringLiteral("--seed 1");
    QTest::newRow("no families") << QStringLiteral("--data d --families 0");
    QTest::newRow("too many families") << QStringLiteral("--data d --families 100001");
    QTest::newRow("seed") << QStringLiteral("--data d --seed uno");
    QTest::newRow("day") << QStringLiteral("--data d --today 31/01/2026");
    QTest::newRow("port") << QStringLiteral("--data d --port 65536");
    QTest::newRow("unknown") << QStringLiteral("--data d --scuole 3");
}

void DemoTownTest::refusesOptions() {
    QFETCH(QString, line);
    QVERIFY(!parseDemoOptions(line.split(QLatin1Char(' ')), today));
}

QTEST_GUILESS_MAIN(DemoTownTest)
#include "tst_demotown.moc"

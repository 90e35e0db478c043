// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/tariffimporter.h"
#include "backend/billing/tariffstore.h"
#include "backend/import/csvimport.h"
#include "tests/backend/helper/town.h"

#include <QTest>

#include <random>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "servizio;nome;per;prezzo;valida_dal;valida_al;residenza;isee_da;isee_a;"
                          "sconto_secondo_figlio;sconto_altri_figli\n";

QDate day(int number) {
    return QDate(2026, 10, number);
}

Tariff meal(qint64 cents) {
    Tariff tariff;
    tariff.name = u"Pasto"_s;
    tariff.first = QDate(2026, 9, 1);
    tariff.price = Money::fromCents(cents);
    return tariff;
}

const DateRange october = *DateRange::make(QDate(2026, 10, 1), QDate(2026, 10, 31));

} // namespace

/// What a child's month costs, and which tables of tariffs are taken.
class TestTariffs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices_data();
    void prices();
    void splitsAMonthAtAChange();
    void feeAndMealStandSideBySide();
    void linesNeverSumBelowZero();
    void refusesTables_data();
    void refusesTables();
    void theFileIsTheWholeTable();
    void skippingRowsDoesNotSkipGaps();

private:
    [[nodiscard]] ImportSummary take(const QByteArray &rows, bool skip = false);

    TestTown m_town;
    QTemporaryDir m_folder;
};

void TestTariffs::prices_data() {
    QTest::addColumn<int>("isee"); // euro; -1: not given
    QTest::addColumn<bool>("resident");
    QTest::addColumn<bool>("exempt");
    QTest::addColumn<int>("rank");
    QTest::addColumn<qint64>("cents"); // of three meals; -1: no tariff
    QTest::newRow("lowest band") << 0 << true << false << 1 << qint64(600);
    QTest::newRow("up to its end") << 8000 << true << false << 1 << qint64(600);
    QTest::newRow("next band") << 8001 << true << false << 1 << qint64(1440);
    QTest::newRow("without ISEE") << -1 << true << false << 1 << qint64(1440);
    QTest::newRow("second child") << -1 << true << false << 2 << qint64(1260);
    QTest::newRow("third child") << -1 << true << false << 3 << qint64(720);
    QTest::newRow("fifth child") << -1 << true << false << 5 << qint64(720);
    QTest::newRow("exempt") << 0 << true << true << 2 << qint64(0);
    QTest::newRow("from elsewhere") << 0 << false << false << 1 << qint64(-1);
}

void TestTariffs::prices() {
    QFETCH(int, isee);
    QFETCH(bool, resident);
    QFETCH(bool, exempt);
    QFETCH(int, rank);
    Tariff low = meal(200);
    low.residence = Residence::Resident;
    low.iseeTo = Money::fromCents(800'000);
    Tariff high = meal(480);
    high.residence = Residence::Resident;
    high.iseeFrom = Money::fromCents(800'001);
    high.secondChildDiscount = 1250;
    high.laterChildDiscount = 5000;
    const auto given = isee < 0 ? std::nullopt : std::optional(Money::fromCents(isee * 100));
    const auto lines =
        price({low, high}, {given, resident, exempt, rank}, october, {{day(1), 1}, {day(2), 2}});
    QTEST(lines ? sumOf(*lines).cents() : -1, "cents");
    if (lines)
        QCOMPARE(lines->first().quantity, 3);
}

void TestTariffs::splitsAMonthAtAChange() {
    Tariff old = meal(400);
    old.last = day(14);
    Tariff dearer = meal(500);
    dearer.first = day(15);
    const auto lines =
        price({old, dearer}, {}, october, {{day(14), 1}, {day(15), 1}, {day(16), 1}});
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->at(0).amount.cents(), 400);
    QCOMPARE(lines->at(1).amount.cents(), 1000);
    QCOMPARE(lines->at(1).days.first().day, day(15));
}

void TestTariffs::feeAndMealStandSideBySide() {
    Tariff fee = meal(2000);
    fee.unit = TariffUnit::Month;
    fee.first = day(10);
    const auto lines = price({fee, meal(300)}, {}, october, {{day(1), 1}});
    QCOMPARE(lines->size(), 2);
    QCOMPARE(sumOf(*lines).cents(), 2300);
    QCOMPARE(sumOf(*price({fee}, {}, october, {})).cents(), 2000);
}

void TestTariffs::linesNeverSumBelowZero() {
    std::mt19937 dice(7);
    const auto below = [&dice](unsigned int limit) { return static_cast<int>(dice() % limit); };
    for (int round = 0; round < 2000; ++round) {
        Tariff tariff = meal(below(1000));
        tariff.secondChildDiscount = below(10'001);
        tariff.laterChildDiscount = below(10'001);
        QList<BilledDay> days;
        for (int number = 1; number <= 31; ++number)
            if (below(2) == 0)
                days.append({day(number), 1 + below(3)});
        const ChildProfile child{{}, true, below(4) == 0, 1 + below(4)};
        const auto lines = price({tariff}, child, october, days);
        QVERIFY(lines);
        const Money sum = sumOf(*lines);
        QVERIFY(sum >= Money());
        QVERIFY(!child.exempt || sum == Money());
        for (const DueLine &line : *lines)
            QCOMPARE(line.amount.cents(), line.unitPrice.cents() * line.quantity);
    }
}

ImportSummary TestTariffs::take(const QByteArray &rows, bool skip) {
    QFile file(m_folder.filePath(u"tariffe.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(header + rows) < 0)
        qFatal("no file");
    file.close();
    TariffImporter importer;
    ImportOptions options;
    options.skipBadRows = skip;
    return importCsv(file.fileName(), importer, *m_town.store, options).value();
}

void TestTariffs::refusesTables_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &rows, int line, const QString &column) {
        QTest::newRow(name) << rows << line << column;
    };
    const QByteArray low = "MENSA;Bassa;presenza;2,00;2026-09-01;;tutti;0;8000;;\n";
    const QByteArray from = "MENSA;Alta;presenza;4,80;2026-09-01;;tutti;";
    row("gap between bands", low + from + "9000;;;\n", 3, u"isee_da"_s);
    row("overlapping bands", low + from + "8000;;;\n", 3, u"isee_da"_s);
    row("twice the same", low + from + "8000,01;;;\n" + from + "8000,01;;;\n", 4, u"isee_da"_s);
    row("no first band", from + "8000,01;;;\n", 2, u"isee_da"_s);
    row("no last band", low, 2, u"isee_a"_s);
    row("gap of days",
        "MENSA;A;presenza;2;2026-09-01;2026-12-31;;;;;\nMENSA;B;presenza;2;2027-02-01;;;;;;\n", 2,
        u"valida_al"_s);
    row("overlapping days",
        "MENSA;A;presenza;2;2026-09-01;2026-12-31;;;;;\nMENSA;B;presenza;2;2026-12-31;;;;;;\n", 3,
        u"isee_da"_s);
    row("all and residents",
        "MENSA;A;presenza;2;2026-09-01;;tutti;;;;\nMENSA;B;presenza;1;2026-09-01;;residenti;;;;\n",
        3, u"isee_da"_s);
    row("ends before it begins", "MENSA;A;presenza;2;2026-09-01;2026-08-31;;;;;\n", 2,
        u"valida_al"_s);
    row("unknown service", "NUOTO;A;presenza;2;2026-09-01;;;;;;\n", 2, u"servizio"_s);
    row("price", "MENSA;A;presenza;gratis;2026-09-01;;;;;;\n", 2, u"prezzo"_s);
    row("unit", "MENSA;A;settimana;2;2026-09-01;;;;;;\n", 2, u"per"_s);
    row("discount", "MENSA;A;presenza;2;2026-09-01;;;;;101;\n", 2, u"sconto_secondo_figlio"_s);
}

void TestTariffs::refusesTables() {
    QFETCH(QByteArray, rows);
    const ImportSummary summary = take(rows);
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problems.size(), 1);
    QTEST(static_cast<int>(summary.problems.first().line), "line");
    QTEST(summary.problems.first().name, "column");
    QVERIFY(!summary.problems.first().complaint.remedy.isEmpty());
    QVERIFY(readTariffs(*m_town.store, 0)->isEmpty());
}

void TestTariffs::theFileIsTheWholeTable() {
    const QByteArray bus = "BUS;Mese;mese;22,00;2026-09-01;;;;;;\n";
    const QByteArray low = "MENSA;Bassa;presenza;2,00;2026-09-01;;residenti;;8000;20;50\n";
    const QByteArray high = "MENSA;Alta;presenza;4,80;2026-09-01;;residenti;8000,01;;12,5;\n";
    QCOMPARE(take(bus + low + high).added, 3);
    QCOMPARE(take(bus + low + high).unchanged, 3);
    QVERIFY(take("MENSA;Unica;presenza;4,00;2026-09-01;;residenti;;;;\n").stored);
    const auto left = readTariffs(*m_town.store, m_town.canteenKey);
    QCOMPARE(left->size(), 1);
    QCOMPARE(left->first().tariff.price.cents(), 400);
    QCOMPARE(readTariffs(*m_town.store, 0)->size(), 2);
    QVERIFY(m_town.store->execute(u"DELETE FROM tariffs"_s));
}

void TestTariffs::skippingRowsDoesNotSkipGaps() {
    QVERIFY(!take("MENSA;Bassa;presenza;2,00;2026-09-01;;;0;8000;;\n", true).stored);
}

QTEST_GUILESS_MAIN(TestTariffs)
#include "tst_tariffs.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/ledger/ledgercheck.h"
#include "tests/backend/import/importfixture.h"

#include <QTest>

using namespace campanella::backend;

/// What the import asks of a due, and the notice numbers that it issues.
class ImportDuesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesDueRows_data();
    void refusesDueRows();
    void issuesNumbersWithoutGaps();
    void passesOverUsedNumbers();
    void leavesPaidDuesAlone();
    void readsOldNoticesWithAWarning();
    void keepsTheNumberOfADue();
    void tellsThePlatformOfANewSum();
    void countsInstalments();
    void writesTheLedger();
};

void ImportDuesTest::refusesDueRows_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("no reference") << QByteArray("R1;") << QByteArray(";")
                                  << QStringLiteral("f:2:1 (riferimento)");
    QTest::newRow("unknown payer")
        << QByteArray("CNTNNA84L52G479P") << QByteArray("RCCMNL83S18D969H")
        << QStringLiteral("f:2:2 (codice_fiscale_pagatore)");
    QTest::newRow("unknown child")
        << QByteArray("FOXDRA26C24H872Y") << QByteArray("MRTNTN23M02D969P")
        << QStringLiteral("f:2:3 (codice_fiscale_figlio)");
    QTest::newRow("unknown service")
        << QByteArray(";REF;") << QByteArray(";NUOTO;") << QStringLiteral("f:2:4 (servizio)");
    QTest::newRow("school year") << QByteArray("2026/2027") << QByteArray("2026/2029")
                                 << QStringLiteral("f:2:5 (anno_scolastico)");
    QTest::newRow("long subject") << QByteArray("Refezione, ottobre 2026") << QByteArray(141, 'x')
                                  << QStringLiteral("f:2:6 (causale)");
    QTest::newRow("amount") << QByteArray("96,00") << QByteArray("96,0,0")
                            << QStringLiteral("f:2:7 (importo)");
    QTest::newRow("nothing owed") << QByteArray("96,00") << QByteArray("0,00")
                                  << QStringLiteral("f:2:7 (importo)");
    QTest::newRow("date") << QByteArray("30/11/2026") << QByteArray("31/11/2026")
                          << QStringLiteral("f:2:8 (scadenza)");
    QTest::newRow("period turned round") << QByteArray("01/10/2026") << QByteArray("01/11/2026")
                                         << QStringLiteral("f:2:10 (periodo_al)");
    QTest::newRow("half a period")
        << QByteArray("01/10/2026") << QByteArray("") << QStringLiteral("f:2:10 (periodo_al)");
    QTest::newRow("notice number") << QByteArray(";;;\n") << QByteArray(";302000000000000199;;\n")
                                   << QStringLiteral("f:2:11 (numero_avviso)");
    QTest::newRow("instalment") << QByteArray(";;;\n") << QByteArray(";;D1;due\n")
                                << QStringLiteral("f:2:13 (rata)");
}

void ImportDuesTest::refusesDueRows() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QByteArray row = goodDue;
    const ImportSummary summary = fixture.dues(dueHeader + row.replace(from, to));
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problemCount, 1);
    QCOMPARE(summary.problems.first().toString(QStringLiteral("f")).first(place.size()), place);
    QCOMPARE(fixture.count(QStringLiteral("dues")), 0);
    QCOMPARE(fixture.count(QStringLiteral("counters")), 0);
}

void ImportDuesTest::issuesNumbersWithoutGaps() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray second = goodDue;
    second.replace("R1;", "R2;");
    QByteArray third = goodDue;
    third.replace("R1;", "R3;");
    QVERIFY(fixture.dues(dueHeader + goodDue + second).stored);
    QVERIFY(fixture.dues(dueHeader + goodDue + second + third).stored);
    QCOMPARE(fixture.value(QStringLiteral("SELECT value FROM counters WHERE name = 'notice:02'")),
             QStringLiteral("3"));
    QCOMPARE(fixture.value(QStringLiteral(
                 "SELECT notice_number FROM dues WHERE source_reference = 'csv:R3'")),
             campanella::NoticeNumber::issue(2, 3)->toString());
}

/// A number that another program issued with our code is never issued again, nor taken twice.
void ImportDuesTest::passesOverUsedNumbers() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    const QByteArray first = campanella::NoticeNumber::issue(2, 1)->toString().toLatin1();
    QByteArray given = goodDue;
    given.replace("R1;", "R0;").replace(";;;\n", ";" + first + ";;\n");
    QVERIFY(fixture.dues(dueHeader + given + goodDue).stored);
    QCOMPARE(fixture.value(QStringLiteral(
                 "SELECT notice_number FROM dues WHERE source_reference = 'csv:R1'")),
             campanella::NoticeNumber::issue(2, 2)->toString());
    const ImportSummary again = fixture.dues(dueHeader + given.replace("R0;", "R9;"));
    QVERIFY(!again.stored);
    QCOMPARE(again.problems.first().name, QStringLiteral("numero_avviso"));
}

/// As systems before the segregation codes printed them.
void ImportDuesTest::readsOldNoticesWithAWarning() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray old = goodDue;
    old.replace(";;;\n", ";001340000013900899;;\n");
    const ImportSummary summary = fixture.dues(dueHeader + old);
    QVERIFY(summary.stored);
    QCOMPARE(summary.warningCount, 1);
    QCOMPARE(summary.warnings.first().name, QStringLiteral("numero_avviso"));
    QCOMPARE(fixture.value(QStringLiteral("SELECT notice_number FROM dues")),
             QStringLiteral("001340000013900899"));
}

/// The family holds the paper, and the platform goes on taking the old number.
void ImportDuesTest::keepsTheNumberOfADue() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QVERIFY(fixture.dues(dueHeader + goodDue).stored);
    const QString number = QStringLiteral("SELECT notice_number FROM dues");
    const QString issued = fixture.value(number);
    const QByteArray other = campanella::NoticeNumber::issue(2, 77)->toString().toLatin1();
    QByteArray changed = goodDue;
    changed.replace(";;;\n", ";" + other + ";;\n").replace("96,00", "99,00");
    const ImportSummary again = fixture.dues(dueHeader + changed);
    QVERIFY(again.stored);
    QCOMPARE(again.warnings.first().name, QStringLiteral("numero_avviso"));
    QCOMPARE(fixture.value(number), issued);
    QCOMPARE(fixture.value(QStringLiteral("SELECT amount_cents FROM dues")),
             QStringLiteral("9900"));
}

/// It would go on taking the old sum.
void ImportDuesTest::tellsThePlatformOfANewSum() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QVERIFY(fixture.dues(dueHeader + goodDue).stored);
    QVERIFY(fixture.store->execute(QStringLiteral("INSERT INTO positions (due_key, state, "
                                                  "next_try_at) SELECT due_key, 'published', 0 "
                                                  "FROM dues")));
    const QString state = QStringLiteral("SELECT state FROM positions");
    QVERIFY(fixture.dues(dueHeader + goodDue).stored);
    QCOMPARE(fixture.value(state), QStringLiteral("published"));
    QByteArray dearer = goodDue;
    QVERIFY(fixture.dues(dueHeader + dearer.replace("96,00", "99,00")).stored);
    QCOMPARE(fixture.value(state), QStringLiteral("to_publish"));
}

void ImportDuesTest::leavesPaidDuesAlone() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QVERIFY(fixture.dues(dueHeader + goodDue).stored);
    QVERIFY(fixture.store->execute(QStringLiteral("UPDATE dues SET state = 'paid', settled = 1")));
    QCOMPARE(fixture.dues(dueHeader + goodDue).warningCount, 0);
    QByteArray changed = goodDue;
    const ImportSummary summary = fixture.dues(dueHeader + changed.replace("96,00", "91,20"));
    QVERIFY(summary.stored);
    QCOMPARE(summary.unchanged, 1);
    QCOMPARE(summary.warnings.first().name, QStringLiteral("riferimento"));
    QCOMPARE(fixture.value(QStringLiteral("SELECT amount_cents || state FROM dues")),
             QStringLiteral("9600paid"));
}

void ImportDuesTest::countsInstalments() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray file = dueHeader;
    for (int part = 0; part <= 3; ++part) {
        QByteArray row = goodDue;
        row.replace("R1;", "P" + QByteArray::number(part) + ";");
        file += row.replace(";;;\n", ";;NIDO1;" + QByteArray::number(part) + "\n");
    }
    QVERIFY(fixture.dues(file).stored);
    QCOMPARE(fixture.value(QStringLiteral(
                 "SELECT COUNT(*) FROM dues WHERE instalment_count = 3 AND document_id = 'NIDO1'")),
             QStringLiteral("4"));
}

void ImportDuesTest::writesTheLedger() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray whole = goodDue;
    whole.replace("R1;", "R0;").replace(";;;\n", ";;D1;0\n");
    QVERIFY(fixture.dues(dueHeader + goodDue + whole).stored);
    QByteArray changed = goodDue;
    changed.replace("96,00", "91,20");
    QByteArray part = goodDue;
    part.replace("R1;", "R2;").replace(";;;\n", ";;D1;1\n");
    QVERIFY(fixture.dues(dueHeader + changed + part).stored);
    QVERIFY(checkLedger(*fixture.store)->isEmpty());
    QCOMPARE(fixture.value(QStringLiteral("SELECT SUM(family_cents) FROM ledger_entries")),
             QStringLiteral("-18720"));
}

QTEST_GUILESS_MAIN(ImportDuesTest)
#include "tst_importdues.moc"

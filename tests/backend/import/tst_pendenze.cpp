// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/valmarina.h"
#include "tests/backend/import/importfixture.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

namespace {

const QByteArray header =
    "idA2A,idPendenza,idDominio,numeroAvviso,tipoPendenza,causale,annoRiferimento,importo,"
    "dataValidita,dataScadenza,"
    "identificativoPagatore,anagraficaPagatore,indirizzoPagatore,civicoPagatore,capPagatore,"
    "localitaPagatore,provinciaPagatore,"
    "idDocumento,numeroRata,linguaSecondaria,linguaSecondariaCausale,identificativoFiglio\n";
const QByteArray good =
    "A2A,P1,00987650413,,REF,Mensa ottobre,2026,96.00,2026-11-03,2026-11-30,CNTNNA84L52G479P,Anna "
    "Conti,Via dei Tigli,14,61100,"
    "Valmarina,PU,,,,,\n";

} // namespace

class PendenzeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAndRepeats();
    void takesSemicolons();
    void addsUnknownPayers();
    void keepsKnownPayers();
    void findsTheChild_data();
    void findsTheChild();
    void keepsSecondLanguage_data();
    void keepsSecondLanguage();
    void takesGivenNumbers();
    void derivesSchoolYear_data();
    void derivesSchoolYear();
    void refusesRows_data();
    void refusesRows();
    void skippedRowLeavesNoPayer();
    void takesTheRealFile();
};

void PendenzeTest::storesAndRepeats() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QCOMPARE(fixture.pendenze(header + good).added, 1);
    QCOMPARE(fixture.value(QStringLiteral("SELECT source_reference || ' ' || subject || ' ' || "
                                          "amount_cents || ' ' || due_date FROM dues")),
             QStringLiteral("govpay:A2A/P1 Mensa ottobre 9600 2026-11-30"));
    const QStringList before = fixture.dump();
    QCOMPARE(fixture.pendenze(header + good).unchanged, 1);
    QCOMPARE(fixture.dump(), before);
}

void PendenzeTest::takesSemicolons() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray file = header + good;
    file.replace(',', ';').replace("96.00", "96,00");
    QCOMPARE(fixture.pendenze(file).added, 1);
    QCOMPARE(fixture.value(QStringLiteral("SELECT amount_cents FROM dues")),
             QStringLiteral("9600"));
}

void PendenzeTest::addsUnknownPayers() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray row = good;
    row.replace("CNTNNA84L52G479P,Anna Conti", "DRCGNN12A46A326K,Giovanna D'Arco");
    QVERIFY(fixture.pendenze(header + row).stored);
    QCOMPARE(fixture.value(
                 QStringLiteral("SELECT given_name || '/' || family_name || '/' || street || '/' "
                                "|| province FROM people WHERE fiscal_code = 'DRCGNN12A46A326K'")),
             QStringLiteral("Giovanna/D'Arco/Via dei Tigli/PU"));
}

/// The families' file knows better than the row of a pendenza.
void PendenzeTest::keepsKnownPayers() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray row = good;
    QVERIFY(fixture.pendenze(header + row.replace("Anna Conti", "CONTI ANNA")).stored);
    QCOMPARE(fixture.value(QStringLiteral(
                 "SELECT given_name FROM people WHERE fiscal_code = 'CNTNNA84L52G479P'")),
             QStringLiteral("Anna"));
}

void PendenzeTest::findsTheChild_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("children");
    QTest::newRow("none") << QByteArray("") << QStringLiteral("0");
    QTest::newRow("known") << QByteArray("FOXDRA26C24H872Y") << QStringLiteral("1");
    QTest::newRow("unknown belongs to the payer")
        << QByteArray("MRTNTN23M02D969P") << QStringLiteral("0");
}

void PendenzeTest::findsTheChild() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QFETCH(QByteArray, code);
    QVERIFY(fixture.pendenze(header + good.chopped(1) + code + "\n").stored);
    QTEST(fixture.value(QStringLiteral("SELECT COUNT(child_key) FROM dues")), "children");
    QCOMPARE(fixture.count(QStringLiteral("dues")), 1);
}

void PendenzeTest::keepsSecondLanguage_data() {
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("subject");
    QTest::newRow("german") << QByteArray("de,Schulessen Oktober")
                            << QStringLiteral("Schulessen Oktober");
    QTest::newRow("none") << QByteArray(",Schulessen Oktober") << QString();
    QTest::newRow("no text") << QByteArray("de,") << QString();
}

void PendenzeTest::keepsSecondLanguage() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QFETCH(QByteArray, language);
    QByteArray row = good;
    QVERIFY(fixture.pendenze(header + row.replace(",PU,,,,,", ",PU,,," + language + ",")).stored);
    QTEST(fixture.value(QStringLiteral("SELECT second_subject FROM dues")), "subject");
}

void PendenzeTest::takesGivenNumbers() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray row = good;
    QVERIFY(fixture.pendenze(header + row.replace("0413,,", "0413,301000000000000144,")).stored);
    QCOMPARE(fixture.value(QStringLiteral("SELECT notice_number FROM dues")),
             QStringLiteral("301000000000000144"));
    QCOMPARE(fixture.count(QStringLiteral("counters")), 0);
}

void PendenzeTest::derivesSchoolYear_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("year");
    QTest::newRow("validity") << QByteArray("2026-11-03") << QByteArray("2026-03-01")
                              << QStringLiteral("2025/2026");
    QTest::newRow("year named") << QByteArray(",2026,96.00,2026-11-03")
                                << QByteArray(",2024,96.00,") << QStringLiteral("2024/2025");
    QTest::newRow("due date") << QByteArray(",2026,96.00,2026-11-03") << QByteArray(",,96.00,")
                              << QStringLiteral("2026/2027");
}

void PendenzeTest::derivesSchoolYear() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray row = good;
    QVERIFY(fixture.pendenze(header + row.replace(from, to)).stored);
    QTEST(fixture.value(QStringLiteral("SELECT school_year FROM dues")), "year");
}

void PendenzeTest::refusesRows_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("column");
    QTest::newRow("another creditor")
        << QByteArray("00987650413") << QByteArray("00743110157") << QStringLiteral("idDominio");
    QTest::newRow("service") << QByteArray(",REF,") << QByteArray(",IMU,")
                             << QStringLiteral("tipoPendenza");
    QTest::newRow("amount") << QByteArray("96.00") << QByteArray("96.0.0")
                            << QStringLiteral("importo");
    QTest::newRow("date") << QByteArray("2026-11-30") << QByteArray("2026-11-31")
                          << QStringLiteral("dataScadenza");
    QTest::newRow("payer's code") << QByteArray("CNTNNA84L52G479P") << QByteArray("ANONIMO")
                                  << QStringLiteral("identificativoPagatore");
    QTest::newRow("language") << QByteArray(",PU,,,,") << QByteArray(",PU,,,es,")
                              << QStringLiteral("linguaSecondaria");
    QTest::newRow("notice number") << QByteArray("0413,,") << QByteArray("0413,301000000000000145,")
                                   << QStringLiteral("numeroAvviso");
    QTest::newRow("instalment") << QByteArray(",PU,,,") << QByteArray(",PU,D1,RIDOTTO,")
                                << QStringLiteral("numeroRata");
}

void PendenzeTest::refusesRows() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QVERIFY(saveMunicipality(*fixture.store, valmarina(QDate(2026, 11, 22))));
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray row = good;
    const ImportSummary summary = fixture.pendenze(header + row.replace(from, to));
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problemCount, 1);
    QTEST(summary.problems.first().name, "column");
}

void PendenzeTest::skippedRowLeavesNoPayer() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray row = good;
    row.replace("CNTNNA84L52G479P,Anna Conti", "DRCGNN12A46A326K,Giovanna D'Arco")
        .replace("96.00", "zero");
    QVERIFY(fixture.pendenze(header + row, true).stored);
    QCOMPARE(fixture.value(QStringLiteral(
                 "SELECT COUNT(*) FROM people WHERE fiscal_code = 'DRCGNN12A46A326K'")),
             QStringLiteral("0"));
}

/// GovPay's own example, with its placeholders filled: 133 rows of one payer in 15 documents.
void PendenzeTest::takesTheRealFile() {
    QFile file(QStringLiteral(
        SOURCE_DIR "/../shared/specs/govpay/tracciato-pendenze-avvisi-300-rata-unica.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("GovPay's example is not here: nothing compared.");
        return;
    }
    QByteArray bytes = file.readAll();
    bytes.replace("{idA2A}", "A2A")
        .replace("{idPendenza}", "P")
        .replace("{idDominio}", "00987650413")
        .replace("{tipoPendenza}", "REF");
    ImportFixture fixture;
    fixture.storeSmallTown();
    const ImportSummary summary = fixture.pendenze(bytes);
    QVERIFY2(summary.stored,
             summary.problems.isEmpty()
                 ? ""
                 : qPrintable(summary.problems.first().toString(QStringLiteral("govpay"))));
    QCOMPARE(summary.added, bytes.trimmed().count('\n'));
    QCOMPARE(fixture.value(QStringLiteral("SELECT COUNT(DISTINCT notice_number) FROM dues"))
                 .toLongLong(),
             summary.added);
    QCOMPARE(fixture.value(QStringLiteral("SELECT instalment_count FROM dues WHERE document_id = "
                                          "'D3-P' AND instalment_number = 0")),
             QStringLiteral("3"));
    QCOMPARE(fixture.pendenze(bytes).unchanged, summary.added);
}

QTEST_GUILESS_MAIN(PendenzeTest)
#include "tst_pendenze.moc"

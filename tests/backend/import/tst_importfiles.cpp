// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/familyimporter.h"
#include "tests/backend/import/importfixture.h"

#include <QFile>
#include <QTest>

using namespace campanella::backend;

class ImportFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesFamilies_data();
    void storesFamilies();
    void refusesFiles_data();
    void refusesFiles();
    void refusesFamilyRows_data();
    void refusesFamilyRows();
    void refusesChildRows_data();
    void refusesChildRows();
    void changesNothingTheSecondTime();
    void updatesWhatChanged();
    void badRowStoresNothing();
    void skipsBadRows();
    void keepsAHundredProblems();
    void takesAwayAccess();
    void leavesProvenLinksAlone();
    void warnsOfSwappedNames();
    void enrols();
};

void ImportFilesTest::storesFamilies_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray code = "CNTNNA84L52G479P";
    QTest::newRow("semicolon utf-8")
        << QByteArray("codice_fiscale;cognome;nome;comune\n" + code + ";Conti;Anna;Cant\xC3\xB9\n");
    QTest::newRow("comma with mark") << QByteArray("\xEF\xBB\xBF"
                                                   "codice_fiscale,cognome,nome,comune\r\n" +
                                                   code + ",Conti,Anna,Cant\xC3\xB9\r\n");
    QTest::newRow("tab windows-1252") << QByteArray("Codice Fiscale\tCOGNOME\tNome\tcomune\n" +
                                                    code + "\tConti\tAnna\tCant\xF9\n");
    QTest::newRow("quotes") << QByteArray("\"codice_fiscale\";\"cognome\";\"nome\";\"comune\"\n\"" +
                                          code + "\";\"Conti\";\"Anna\";\"Cant\xC3\xB9\"\n");
    QTest::newRow("untidy") << QByteArray(
        "nome;comune;cognome;codice_fiscale;\n  Anna ; Cantu\xCC\x80;Conti;cntnna84l52g479p;;\n");
}

void ImportFilesTest::storesFamilies() {
    ImportFixture fixture;
    QFETCH(QByteArray, bytes);
    const ImportSummary summary = fixture.families(bytes);
    QVERIFY2(summary.stored,
             summary.problems.isEmpty()
                 ? ""
                 : qPrintable(summary.problems.first().toString(QStringLiteral("file"))));
    QCOMPARE(summary.added, 1);
    const QString sql = QStringLiteral("SELECT given_name || ' ' || family_name || ' ' || city "
                                       "FROM people WHERE fiscal_code = 'CNTNNA84L52G479P'");
    QCOMPARE(fixture.value(sql), QStringLiteral("Anna Conti Cantù"));
}

void ImportFilesTest::refusesFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("vuoto");
    QTest::newRow("only blank lines") << QByteArray("\n\n") << QStringLiteral("vuoto");
    QTest::newRow("utf-16") << QByteArray("\xFF\xFE"
                                          "c\0",
                                          4)
                            << QStringLiteral("UTF-16");
    QTest::newRow("missing column")
        << QByteArray("codice_fiscale;cognome\n") << QStringLiteral("nome");
    QTest::newRow("column twice") << QByteArray("codice_fiscale;cognome;nome;nome\n")
                                  << QStringLiteral("due volte");
    QTest::newRow("folder") << QByteArray("/") << QStringLiteral("cartella");
    QTest::newRow("absent") << QByteArray("?") << QStringLiteral("non c'è");
    QTest::newRow("a line of 1 MB") << QByteArray(1024 * 1024, 'x') << QStringLiteral("lunga");
}

void ImportFilesTest::refusesFiles() {
    ImportFixture fixture;
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    FamilyImporter importer;
    QString path = fixture.path(QStringLiteral("absent.csv"));
    if (bytes == "/")
        path = fixture.path(QString());
    else if (bytes != "?")
        path = fixture.write(QStringLiteral("file.csv"), bytes);
    const ImportSummary summary = fixture.take(importer, path);
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problemCount, 1);
    QVERIFY2(summary.problems.first().complaint.what.contains(word),
             qPrintable(summary.problems.first().complaint.what));
    QVERIFY(!summary.problems.first().complaint.remedy.isEmpty());
}

void ImportFilesTest::refusesFamilyRows_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("place");
    QTest::newRow("wrong code") << QByteArray("CNTNNA84L52G479X;Conti;Anna;PU")
                                << QStringLiteral("f:2:1 (codice_fiscale)");
    QTest::newRow("no name") << QByteArray("CNTNNA84L52G479P;Conti;;PU")
                             << QStringLiteral("f:2:3 (nome)");
    QTest::newRow("province") << QByteArray("CNTNNA84L52G479P;Conti;Anna;Pesaro")
                              << QStringLiteral("f:2:4 (provincia)");
    QTest::newRow("long name") << QByteArray("CNTNNA84L52G479P;") + QByteArray(71, 'x') + ";Anna;PU"
                               << QStringLiteral("f:2:2 (cognome)");
    QTest::newRow("too few") << QByteArray("CNTNNA84L52G479P;Conti") << QStringLiteral("f:2:");
    QTest::newRow("too many") << QByteArray("CNTNNA84L52G479P;Conti;Anna;PU;x")
                              << QStringLiteral("f:2:");
    QTest::newRow("open quote") << QByteArray("\"CNTNNA84L52G479P;Conti;Anna;PU")
                                << QStringLiteral("f:2:");
    QTest::newRow("twice") << QByteArray(
                                  "CNTNNA84L52G479P;Conti;Anna;PU\nCNTNNA84L52G479P;Conti;Anna;PU")
                           << QStringLiteral("f:3:1 (codice_fiscale)");
}

void ImportFilesTest::refusesFamilyRows() {
    ImportFixture fixture;
    QFETCH(QByteArray, row);
    QFETCH(QString, place);
    const ImportSummary summary =
        fixture.families("codice_fiscale;cognome;nome;provincia\n" + row + "\n");
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problemCount, 1);
    QCOMPARE(summary.problems.first().toString(QStringLiteral("f")).first(place.size()), place);
    QCOMPARE(fixture.count(QStringLiteral("people")), 0);
}

void ImportFilesTest::refusesChildRows_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown guardian")
        << QByteArray("MRTNTN23M02D969P;Marte;Antonio;RCCMNL83S18D969H;")
        << QStringLiteral("f:2:4 (genitore_1)");
    QTest::newRow("unknown second guardian")
        << QByteArray("MRTNTN23M02D969P;Marte;Antonio;CNTNNA84L52G479P;RCCMNL83S18D969H")
        << QStringLiteral("f:2:5 (genitore_2)");
    QTest::newRow("no guardian") << QByteArray("MRTNTN23M02D969P;Marte;Antonio;;")
                                 << QStringLiteral("f:2:4 (genitore_1)");
    QTest::newRow("a body") << QByteArray("00987650413;Marte;Antonio;CNTNNA84L52G479P;")
                            << QStringLiteral("f:2:1 (codice_fiscale)");
}

void ImportFilesTest::refusesChildRows() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QFETCH(QByteArray, row);
    QFETCH(QString, place);
    const ImportSummary summary =
        fixture.children("codice_fiscale;cognome;nome;genitore_1;genitore_2\n" + row + "\n");
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problems.first().toString(QStringLiteral("f")).first(place.size()), place);
    QCOMPARE(fixture.count(QStringLiteral("children")), 1);
}

void ImportFilesTest::changesNothingTheSecondTime() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    const QByteArray file = dueHeader + goodDue;
    QCOMPARE(fixture.dues(file).added, 1);
    const QStringList before = fixture.dump();
    fixture.database.turnClock(400LL * 24 * 60 * 60);
    fixture.storeSmallTown();
    const ImportSummary again = fixture.dues(file);
    QVERIFY(again.stored);
    QCOMPARE(again.unchanged, 1);
    QCOMPARE(again.added + again.updated, 0);
    QCOMPARE(fixture.dump(), before);
}

void ImportFilesTest::updatesWhatChanged() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QVERIFY(fixture.dues(dueHeader + goodDue).stored);
    const QString number = fixture.value(QStringLiteral("SELECT notice_number FROM dues"));
    QByteArray changed = goodDue;
    QCOMPARE(fixture.dues(dueHeader + changed.replace("96,00", "91,20")).updated, 1);
    QCOMPARE(fixture.value(QStringLiteral("SELECT amount_cents FROM dues")),
             QStringLiteral("9120"));
    QCOMPARE(fixture.value(QStringLiteral("SELECT notice_number FROM dues")), number);
    QCOMPARE(fixture.families("codice_fiscale;cognome;nome\nCNTNNA84L52G479P;Conti;Annà\n").updated,
             1);
    QCOMPARE(fixture.count(QStringLiteral("people")), 2);
}

void ImportFilesTest::badRowStoresNothing() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray bad = goodDue;
    bad.replace("R1;", "R2;").replace("96,00", "molto");
    const ImportSummary summary = fixture.dues(dueHeader + goodDue + bad);
    QVERIFY(!summary.stored);
    QCOMPARE(summary.refused, 1);
    QCOMPARE(fixture.count(QStringLiteral("dues")), 0);
    QCOMPARE(fixture.count(QStringLiteral("counters")), 0);
    QCOMPARE(fixture.value(QStringLiteral("SELECT COUNT(*) FROM import_runs WHERE kind = 'dues'")),
             QStringLiteral("0"));
}

void ImportFilesTest::skipsBadRows() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QByteArray bad = goodDue;
    bad.replace("R1;", "R2;").replace("96,00", "molto");
    QByteArray last = goodDue;
    last.replace("R1;", "R3;");
    const ImportSummary summary = fixture.dues(dueHeader + goodDue + bad + last, true);
    QVERIFY(summary.stored);
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.refused, 1);
    QCOMPARE(summary.problems.first().line, 3);
    QCOMPARE(fixture.count(QStringLiteral("dues")), 2);
    QCOMPARE(
        fixture.value(QStringLiteral("SELECT rows_refused FROM import_runs WHERE kind = 'dues'")),
        QStringLiteral("1"));
}

void ImportFilesTest::keepsAHundredProblems() {
    ImportFixture fixture;
    QByteArray file = "codice_fiscale;cognome;nome\n";
    for (int i = 0; i < 250; ++i)
        file += "X;Y;Z\n";
    const ImportSummary summary = fixture.families(file);
    QCOMPARE(summary.problems.size(), 100);
    QCOMPARE(summary.problemCount, 250);
}

void ImportFilesTest::takesAwayAccess() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QCOMPARE(fixture.count(QStringLiteral("guardianships")), 2);
    const ImportSummary summary = fixture.children(
        "codice_fiscale;cognome;nome;genitore_1\nFOXDRA26C24H872Y;Fo;Dario;CNTNNA84L52G479P\n");
    QCOMPARE(summary.updated, 1);
    QCOMPARE(fixture.value(QStringLiteral("SELECT p.fiscal_code FROM guardianships g JOIN people p "
                                          "ON p.person_key = g.person_key")),
             QStringLiteral("CNTNNA84L52G479P"));
    QCOMPARE(fixture.count(QStringLiteral("guardianships")), 1);
}

/// Who was linked by a code or a confirmed proposal is not in the office's file.
void ImportFilesTest::leavesProvenLinksAlone() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    QVERIFY(fixture.store->execute(QStringLiteral("UPDATE guardianships SET way = 'code'")));
    static_cast<void>(fixture.children(
        "codice_fiscale;cognome;nome;genitore_1\nFOXDRA26C24H872Y;Fo;Dario;CNTNNA84L52G479P\n"));
    QCOMPARE(fixture.count(QStringLiteral("guardianships")), 2);
    QCOMPARE(fixture.value(QStringLiteral("SELECT p.fiscal_code FROM guardianships g JOIN people p "
                                          "ON p.person_key = g.person_key WHERE way = 'registry'")),
             QStringLiteral("CNTNNA84L52G479P"));
}

void ImportFilesTest::warnsOfSwappedNames() {
    ImportFixture fixture;
    const ImportSummary summary =
        fixture.families("codice_fiscale;cognome;nome;colore\nCNTNNA84L52G479P;Anna;Conti;blu\n");
    QVERIFY(summary.stored);
    QCOMPARE(summary.warningCount, 2);
    QVERIFY(summary.warnings.first().complaint.what.contains(QStringLiteral("colore")));
    QCOMPARE(summary.warnings.last().name, QStringLiteral("codice_fiscale"));
}

void ImportFilesTest::enrols() {
    ImportFixture fixture;
    fixture.storeSmallTown();
    const QByteArray header = "codice_fiscale_figlio;servizio;anno_scolastico;scuola;classe\n";
    QCOMPARE(
        fixture.enrolments(header + "FOXDRA26C24H872Y;REF;2026/2027;Primaria Verdi;2B\n").added, 1);
    QCOMPARE(
        fixture.enrolments(header + "FOXDRA26C24H872Y;REF;2026-27;Primaria Verdi;2B\n").unchanged,
        1);
    QCOMPARE(
        fixture.enrolments(header + "FOXDRA26C24H872Y;REF;2026/2027;Primaria Verdi;2C\n").updated,
        1);
    const ImportSummary twice = fixture.enrolments(
        header + "FOXDRA26C24H872Y;REF;2026/2027;A;1\nFOXDRA26C24H872Y;REF;2026/2027;B;1\n");
    QVERIFY(!twice.stored);
    QCOMPARE(fixture.value(QStringLiteral("SELECT school_class FROM enrolments")),
             QStringLiteral("2C"));
}

QTEST_GUILESS_MAIN(ImportFilesTest)
#include "tst_importfiles.moc"

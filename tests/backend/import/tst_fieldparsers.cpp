// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/fieldparsers.h"
#include "backend/import/csv/rowreader.h"
#include "backend/import/files/personcode.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class FieldParsersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleans_data();
    void cleans();
    void readsDays_data();
    void readsDays();
    void readsAmounts_data();
    void readsAmounts();
    void readsCodes();
    void readsServiceKinds_data();
    void readsServiceKinds();
    void matchesColumns();
    void refusesColumns_data();
    void refusesColumns();
    void formatsProblems();
    void makesNameLetters_data();
    void makesNameLetters();
    void splitsNames();
};

void FieldParsersTest::cleans_data() {
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("clean");
    QTest::newRow("spaces") << QStringLiteral("  De   Luca\t") << QStringLiteral("De Luca");
    QTest::newRow("decomposed") << QStringLiteral("Niccolo\u0300") << QStringLiteral("Niccolò");
    QTest::newRow("no-break space") << QStringLiteral("Rossi\u00A0") << QStringLiteral("Rossi");
    QTest::newRow("control") << QStringLiteral("Ro\u0007ssi") << QStringLiteral("Rossi");
    QTest::newRow("line break") << QStringLiteral("Via\nRoma") << QStringLiteral("Via Roma");
}

void FieldParsersTest::cleans() {
    QFETCH(QString, raw);
    QTEST(cleanText(raw), "clean");
}

void FieldParsersTest::readsDays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const QDate day(2026, 11, 30);
    for (const char *form : {"30/11/2026", "30-11-2026", "30.11.2026", "2026-11-30",
                             "2026-11-30T23:59:59", "2026-11-30 00:00", "30/11/2026 10:15"})
        QTest::newRow(form) << QString::fromLatin1(form) << day;
    QTest::newRow("short") << QStringLiteral("1/9/2026") << QDate(2026, 9, 1);
    QTest::newRow("far future") << QStringLiteral("2140-12-30") << QDate(2140, 12, 30);
    for (const char *form : {"31/11/2026", "11/30/2026", "30/11/26", "2026-13-01", "domani",
                             "30112026", "0001-01-01", "2026-11-30x"})
        QTest::newRow(form) << QString::fromLatin1(form) << QDate();
}

void FieldParsersTest::readsDays() {
    QFETCH(QString, text);
    QTEST(parseDay(text).value_or(QDate()), "day");
}

void FieldParsersTest::readsAmounts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::newRow("comma") << QStringLiteral("96,00") << qint64(9600);
    QTest::newRow("thousands") << QStringLiteral("1.234,50") << qint64(123450);
    QTest::newRow("point") << QStringLiteral("20.5") << qint64(2050);
    QTest::newRow("whole") << QStringLiteral("20") << qint64(2000);
    QTest::newRow("most") << QStringLiteral("999.999.999,99") << qint64(99'999'999'999);
    for (const char *bad : {"0", "0,00", "-5,00", "venti", "1,234", "1.000.000.000,00", "96,005"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << qint64(-1);
}

void FieldParsersTest::readsAmounts() {
    QFETCH(QString, text);
    QTEST(parseAmount(text).value_or(Money::fromCents(-1)).cents(), "cents");
}

void FieldParsersTest::readsCodes() {
    QVERIFY(parsePersonCode(QStringLiteral("rssmra45c12f205c")));
    QVERIFY(parsePersonCode(QStringLiteral("RSSMRAQRCMNFNLRG")));
    QVERIFY(!parsePersonCode(QStringLiteral("RSSMRA45C12F205X")));
    QVERIFY(!parsePersonCode(QStringLiteral("00987650413")));
    QVERIFY(parsePayerCode(QStringLiteral("00987650413")));
    QVERIFY(parseNoticeNumber(QStringLiteral("3010 0000 0000 0001 44")));
    QVERIFY(!parseNoticeNumber(QStringLiteral("301000000000000145")));
    QVERIFY(parseNoticeNumber(QStringLiteral("001340000013900899"))); // of an old system
    QVERIFY(!parseNoticeNumber(QStringLiteral("401340000013900899")));
    QVERIFY(parseSchoolYear(QStringLiteral("2026/27")));
    QVERIFY(!parseSchoolYear(QStringLiteral("2026/2028")));
    QCOMPARE(parseProvince(QStringLiteral("pu")), QStringLiteral("PU"));
    QVERIFY(!parseProvince(QStringLiteral("Pesaro")));
    QVERIFY(!parseCount(QStringLiteral("0")));
    QVERIFY(!parseText(QStringLiteral("troppo"), 5));
}

void FieldParsersTest::readsServiceKinds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<ServiceKind>("kind");
    QTest::newRow("mensa") << QStringLiteral("Mensa") << ServiceKind::Canteen;
    QTest::newRow("pre-scuola") << QStringLiteral("Pre-scuola") << ServiceKind::PreSchool;
    QTest::newRow("post scuola") << QStringLiteral("post scuola") << ServiceKind::AfterSchool;
    QTest::newRow("wire name") << toString(ServiceKind::Nursery) << ServiceKind::Nursery;
}

void FieldParsersTest::readsServiceKinds() {
    QFETCH(QString, text);
    QFETCH(ServiceKind, kind);
    QCOMPARE(toString(parseServiceKind(text).value_or(ServiceKind::Other)), toString(kind));
    QVERIFY(!parseServiceKind(QStringLiteral("piscina")));
}

void FieldParsersTest::matchesColumns() {
    const QList<Column> known{{QStringLiteral("codice_fiscale"), Presence::Required},
                              {QStringLiteral("quantita")},
                              {QStringLiteral("rata")}};
    const auto columns = Columns::match(known, {QStringLiteral("Note"), QStringLiteral(" Quantità"),
                                                QStringLiteral("Codice Fiscale")});
    QVERIFY(columns.has_value());
    QCOMPARE(columns->indexOf(0), 2);
    QCOMPARE(columns->indexOf(1), 1);
    QCOMPARE(columns->indexOf(2), -1);
    QCOMPARE(columns->unused(), QStringList{QStringLiteral("Note")});
}

void FieldParsersTest::refusesColumns_data() {
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QString>("word");
    QTest::newRow("missing") << QStringList{QStringLiteral("nome")}
                             << QStringLiteral("codice_fiscale");
    QTest::newRow("twice") << QStringList{QStringLiteral("codice_fiscale"),
                                          QStringLiteral("CODICE FISCALE")}
                           << QStringLiteral("due volte");
}

void FieldParsersTest::refusesColumns() {
    QFETCH(QStringList, header);
    QFETCH(QString, word);
    const auto columns =
        Columns::match({{QStringLiteral("codice_fiscale"), Presence::Required}}, header);
    QVERIFY(!columns);
    QVERIFY(columns.error().what.contains(word));
}

void FieldParsersTest::formatsProblems() {
    const Complaint complaint{QStringLiteral("Non va."), QStringLiteral("Cambialo.")};
    const QString file = QStringLiteral("dovuti.csv");
    QCOMPARE((Problem{3, 7, QStringLiteral("importo"), complaint}.toString(file)),
             QStringLiteral("dovuti.csv:3:7 (importo): Non va. → Cambialo."));
    QCOMPARE((Problem{3, 0, {}, complaint}.toString(file)),
             QStringLiteral("dovuti.csv:3: Non va. → Cambialo."));
    QCOMPARE((Problem{0, 0, {}, complaint}.toString(file)),
             QStringLiteral("dovuti.csv: Non va. → Cambialo."));
}

void FieldParsersTest::makesNameLetters_data() {
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("letters");
    QTest::newRow("usual") << QStringLiteral("Mario") << QStringLiteral("Rossi")
                           << QStringLiteral("RSSMRA");
    QTest::newRow("four consonants")
        << QStringLiteral("Gianfranco") << QStringLiteral("De Luca") << QStringLiteral("DLCGFR");
    QTest::newRow("short") << QStringLiteral("Ai") << QStringLiteral("Fo")
                           << QStringLiteral("FOXAIX");
    QTest::newRow("accents") << QStringLiteral("Niccolò") << QStringLiteral("D'Arì")
                             << QStringLiteral("DRANCL");
    QTest::newRow("sharp s") << QStringLiteral("Zoë") << QStringLiteral("Groß")
                             << QStringLiteral("GRSZOE");
}

void FieldParsersTest::makesNameLetters() {
    QFETCH(QString, given);
    QFETCH(QString, family);
    QTEST(familyNameLetters(family) + givenNameLetters(given), "letters");
}

void FieldParsersTest::splitsNames() {
    const auto code = FiscalCode::parse(u"DRCGNN12A46A326K");
    QVERIFY(code);
    const NameParts joan{QStringLiteral("Giovanna"), QStringLiteral("D'Arco")};
    QCOMPARE(splitName(QStringLiteral("Giovanna D'Arco"), *code), joan);
    QCOMPARE(splitName(QStringLiteral("D'Arco Giovanna"), *code), joan);
    QCOMPARE(splitName(QStringLiteral("Mario Rossi"), *code).family, QStringLiteral("Mario Rossi"));
}

QTEST_GUILESS_MAIN(FieldParsersTest)
#include "tst_fieldparsers.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csvimport.h"
#include "backend/import/files/attendanceimporter.h"
#include "backend/services/attendanceverb.h"
#include "domain/schoolyear.h"
#include "tests/backend/helper/town.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "codice_fiscale_figlio;servizio;giorno;stato;pasto;quantita;tariffa;"
                          "origine;correzione\n";
const QByteArray present = "RSSMRA80A01H501U;MENSA;16/11/2026;presente;in bianco;1;4,80;tablet;\n";

} // namespace

/// `campanella-backend attendance …` and the files it takes.
class TestAttendanceVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSameFileTwiceChangesNothing();
    void refusesRows_data();
    void refusesRows();
    void anOverlapNeedsAReason();
    void importsAndCloses();
    void refusesByExitCode_data();
    void refusesByExitCode();

private:
    [[nodiscard]] QString fileOf(const QByteArray &bytes) const;
    [[nodiscard]] ImportSummary take(const QByteArray &rows);
    [[nodiscard]] int count(const QString &sql);

    std::unique_ptr<TestTown> m_town;
    QTemporaryDir m_folder;
};

void TestAttendanceVerb::init() {
    m_town = std::make_unique<TestTown>();
    const TestFamily family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    QVERIFY(m_town->store->execute(
        u"UPDATE children SET fiscal_code = 'RSSMRA80A01H501U' WHERE child_key = ?"_s,
        {family.childKey}));
}

QString TestAttendanceVerb::fileOf(const QByteArray &bytes) const {
    QFile file(m_folder.filePath(u"presenze.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no file");
    return file.fileName();
}

ImportSummary TestAttendanceVerb::take(const QByteArray &rows) {
    AttendanceImporter importer;
    return importCsv(fileOf(header + rows), importer, *m_town->store, {}).value();
}

int TestAttendanceVerb::count(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

void TestAttendanceVerb::theSameFileTwiceChangesNothing() {
    const QByteArray absent = "RSSMRA80A01H501U;MENSA;2026-11-17;assente;;;;;\n";
    QCOMPARE(take(present + absent).added, 2);
    const ImportSummary again = take(present + absent);
    QCOMPARE(again.unchanged, 2);
    QVERIFY(again.problems.isEmpty());
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance WHERE meal = 'light' AND tariff_cents = 480 "
                   "AND origin = 'tablet' AND school_class = '3B'"_s),
             1);
    QCOMPARE(count(u"SELECT quantity FROM attendance WHERE state = 'absent'"_s), 0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance_past"_s), 0);
}

void TestAttendanceVerb::refusesRows_data() {
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("column");
    const auto row = [](const char *name, const QByteArray &rows, const QString &column) {
        QTest::newRow(name) << rows << column;
    };
    const QString day = u"giorno"_s;
    row("twice in the file", present + present, day);
    row("twice, other state", present + "RSSMRA80A01H501U;MENSA;16/11/2026;assente;;;;;\n", day);
    row("unknown child", "VRDLGI80A01H501E;MENSA;16/11/2026;presente;;;;;\n",
        u"codice_fiscale_figlio"_s);
    row("unknown service", "RSSMRA80A01H501U;NUOTO;16/11/2026;presente;;;;;\n", u"servizio"_s);
    row("not enrolled", "RSSMRA80A01H501U;BUS;16/11/2026;presente;;;;;\n", u"servizio"_s);
    row("another year", "RSSMRA80A01H501U;MENSA;16/11/2025;presente;;;;;\n", u"servizio"_s);
    row("tomorrow", "RSSMRA80A01H501U;MENSA;23/11/2026;presente;;;;;\n", day);
    row("no day", "RSSMRA80A01H501U;MENSA;31/11/2026;presente;;;;;\n", day);
    row("state", "RSSMRA80A01H501U;MENSA;16/11/2026;malato;;;;;\n", u"stato"_s);
    row("meal", "RSSMRA80A01H501U;MENSA;16/11/2026;presente;pizza;;;;\n", u"pasto"_s);
    row("quantity", "RSSMRA80A01H501U;MENSA;16/11/2026;presente;;10;;;\n", u"quantita"_s);
    row("absent, one meal", "RSSMRA80A01H501U;MENSA;16/11/2026;assente;;1;;;\n", u"quantita"_s);
    row("tariff", "RSSMRA80A01H501U;MENSA;16/11/2026;presente;;;gratis;;\n", u"tariffa"_s);
    row("origin", "RSSMRA80A01H501U;MENSA;16/11/2026;presente;;;;nonna;\n", u"origine"_s);
}

void TestAttendanceVerb::refusesRows() {
    QFETCH(QByteArray, rows);
    const ImportSummary summary = take(rows);
    QVERIFY(!summary.stored);
    QCOMPARE(summary.problems.size(), 1);
    QTEST(summary.problems.first().name, "column");
    QVERIFY(summary.problems.first().line >= 2);
    QVERIFY(!summary.problems.first().complaint.remedy.isEmpty());
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance"_s), 0);
}

void TestAttendanceVerb::anOverlapNeedsAReason() {
    QVERIFY(take(present).stored);
    const QByteArray absent = "RSSMRA80A01H501U;MENSA;16/11/2026;assente;;;;registro;";
    const ImportSummary refused = take(absent + "\n");
    QVERIFY(!refused.stored);
    QCOMPARE(refused.problems.first().name, u"giorno"_s);
    const ImportSummary corrected = take(absent + "era a casa\n");
    QCOMPARE(corrected.updated, 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance_past WHERE reason = 'era a casa' AND "
                   "state = 'present'"_s),
             1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance WHERE state = 'absent'"_s), 1);
}

void TestAttendanceVerb::importsAndCloses() {
    const QString url = m_town->database.url();
    QCOMPARE(runAttendance({u"import"_s, fileOf(header + present), u"--store"_s, url}), 0);
    QCOMPARE(runAttendance({u"close"_s, u"--store"_s, url, u"--from"_s, u"2026-11-16"_s,
                            u"--kind"_s, u"strike"_s, u"--reason"_s, u"Sciopero"_s}),
             0);
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance WHERE state = 'suspended'"_s), 1);
    QCOMPARE(count(u"SELECT COUNT(*) FROM closures WHERE kind = 'strike' AND "
                   "first_day = '2026-11-16' AND last_day = '2026-11-16'"_s),
             1);
}

void TestAttendanceVerb::refusesByExitCode_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no act") << QStringList() << 2;
    QTest::newRow("unknown act") << QStringList{u"open"_s} << 2;
    QTest::newRow("no file") << QStringList{u"import"_s} << 2;
    QTest::newRow("missing file") << QStringList{u"import"_s, u"missing.csv"_s} << 1;
    QTest::newRow("no day") << QStringList{u"close"_s} << 2;
    QTest::newRow("wrong day") << QStringList{u"close"_s, u"--from"_s, u"domani"_s} << 1;
    QTest::newRow("end before start")
        << QStringList{u"close"_s, u"--from"_s, u"2026-11-17"_s, u"--until"_s, u"2026-11-16"_s}
        << 1;
    QTest::newRow("kind") << QStringList{u"close"_s, u"--from"_s, u"2026-11-17"_s, u"--kind"_s,
                                         u"neve"_s}
                          << 1;
    const auto correct = [](const QString &number, const QString &state, const QString &text) {
        return QStringList{u"correct"_s, u"--number"_s, number, u"--state"_s,
                           state,        u"--text"_s,   text};
    };
    QTest::newRow("no number") << QStringList{u"correct"_s} << 2;
    QTest::newRow("no such contest") << correct(u"2026-1"_s, u"absent"_s, u"missing.txt"_s) << 1;
    QTest::newRow("other state") << correct(u"2026-1"_s, u"suspended"_s, u"missing.txt"_s) << 1;
    QTest::newRow("no answer") << correct(u"2026-1"_s, u"absent"_s, u"missing.txt"_s) << 1;
    QTest::newRow("class") << QStringList{u"close"_s,    u"--from"_s,         u"2026-11-17"_s,
                                          u"--school"_s, u"Primaria Verdi"_s, u"--class"_s,
                                          u"9Z"_s}
                           << 1;
}

void TestAttendanceVerb::refusesByExitCode() {
    QFETCH(QStringList, arguments);
    if (arguments.size() > 1 || arguments.value(0) == u"close" || arguments.value(0) == u"correct")
        arguments += QStringList{u"--store"_s, m_town->database.url()};
    QTEST(runAttendance(arguments), "code");
    QCOMPARE(count(u"SELECT COUNT(*) FROM closures"_s), 0);
}

QTEST_GUILESS_MAIN(TestAttendanceVerb)
#include "tst_attendanceverb.moc"

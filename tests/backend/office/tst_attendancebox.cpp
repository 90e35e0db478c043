// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attendance.h"
#include "domain/json.h"
#include "tests/backend/office/officefixture.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString box = u"/v1/office/attendance"_s;
const QString verdi = u"Primaria Verdi"_s;
const QString rossi = u"Primaria Rossi"_s;
const QByteArray header = "codice_fiscale_figlio;servizio;giorno;stato;correzione\n";
const QByteArray present = "RSSMRA80A01H501U;MENSA;2026-11-16;presente;\n";

} // namespace

/// The caterer's list and the school's register over the API.
class TestAttendanceBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAndSaysWhatBecameOfIt();
    void repeatedFileCountsOnce();
    void refusesRows_data();
    void refusesRows();
    void oneBadRowStoresNothing();
    void takesCsvOnly();
    void wallsOf_data();
    void wallsOf();
    void isOnRecord();

private:
    [[nodiscard]] int days();
    std::unique_ptr<OfficeFixture> m_office;
};

void TestAttendanceBox::init() {
    m_office = std::make_unique<OfficeFixture>();
    m_office->setContentType("text/csv; charset=utf-8");
    QVERIFY(m_office->store().execute(
        u"UPDATE children SET fiscal_code = 'RSSMRA80A01H501U' WHERE child_key = ?"_s,
        {m_office->family().childKey}));
}

int TestAttendanceBox::days() {
    const auto rows = m_office->store().query(u"SELECT COUNT(*) FROM attendance"_s);
    return (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

void TestAttendanceBox::takesAndSaysWhatBecameOfIt() {
    const Response first = m_office->post(box, header + present);
    QCOMPARE(first.status, 200);
    QVERIFY(*fromJson<AttendanceReceipt>(first.body) == (AttendanceReceipt{1, 0, 0}));
    const Response again = m_office->post(box, header + present);
    QVERIFY(*fromJson<AttendanceReceipt>(again.body) == (AttendanceReceipt{0, 0, 1}));
    const Response corrected =
        m_office->post(box, header + "RSSMRA80A01H501U;MENSA;2026-11-16;assente;Era a casa\n");
    QVERIFY(*fromJson<AttendanceReceipt>(corrected.body) == (AttendanceReceipt{0, 1, 0}));
    QCOMPARE(days(), 1);
}

void TestAttendanceBox::repeatedFileCountsOnce() {
    const Response first = m_office->postWith("k", box, header + present);
    QCOMPARE(m_office->postWith("k", box, header + present).body, first.body);
    QCOMPARE(m_office->postWith({}, box, header + present).status, 400);
}

void TestAttendanceBox::refusesRows_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("no columns") << "a;b\n1;2\n"_ba << QString();
    QTest::newRow("no text") << QByteArray("\x00\x01\x02\x03", 4) << QString();
    QTest::newRow("no such child") << header + "VRDLGU80A01H501U;MENSA;2026-11-16;presente;\n"
                                   << u"/2/codice_fiscale_figlio"_s;
    QTest::newRow("no such service") << header + "RSSMRA80A01H501U;GITE;2026-11-16;presente;\n"
                                     << u"/2/servizio"_s;
    QTest::newRow("not enrolled") << header + "RSSMRA80A01H501U;BUS;2026-11-16;presente;\n"
                                  << u"/2/servizio"_s;
    QTest::newRow("to come") << header + "RSSMRA80A01H501U;MENSA;2026-12-16;presente;\n"
                             << u"/2/giorno"_s;
    QTest::newRow("state") << header + "RSSMRA80A01H501U;MENSA;2026-11-16;<b>;\n" << u"/2/stato"_s;
    QTest::newRow("twice") << header + present + present << u"/3/giorno"_s;
}

void TestAttendanceBox::refusesRows() {
    QFETCH(QByteArray, file);
    QFETCH(QString, place);
    const Response response = m_office->post(box, file);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->code, FailureCode::RowInvalid);
    QCOMPARE(response.failure->fields.first().pointer, place);
    QVERIFY(response.failure->fields.first().detail.contains(u" → "_s));
    QCOMPARE(days(), 0);
}

void TestAttendanceBox::oneBadRowStoresNothing() {
    const Response response =
        m_office->post(box, header + present + "RSSMRA80A01H501U;MENSA;2026-11-17;forse;\n");
    QCOMPARE(response.status, 422);
    QCOMPARE(days(), 0);
    QVERIFY(m_office->audited().isEmpty());
}

void TestAttendanceBox::takesCsvOnly() {
    m_office->setContentType("application/json");
    QCOMPARE(m_office->post(box, "{}").status, 415);
}

void TestAttendanceBox::wallsOf_data() {
    QTest::addColumn<Role>("role");
    QTest::addColumn<QStringList>("schools");
    QTest::addColumn<int>("status");
    QTest::newRow("school") << Role::School << QStringList{verdi} << 200;
    QTest::newRow("one of its schools") << Role::School << QStringList{rossi, verdi} << 200;
    QTest::newRow("another school") << Role::School << QStringList{rossi} << 422;
    QTest::newRow("school without any") << Role::School << QStringList() << 422;
    QTest::newRow("caterer of the town") << Role::Caterer << QStringList() << 200;
    QTest::newRow("caterer of the school") << Role::Caterer << QStringList{verdi} << 200;
    QTest::newRow("caterer of another") << Role::Caterer << QStringList{rossi} << 422;
}

void TestAttendanceBox::wallsOf() {
    QFETCH(Role, role);
    QFETCH(QStringList, schools);
    QFETCH(int, status);
    m_office->become(role, schools);
    const Response response = m_office->post(box, header + present);
    QCOMPARE(response.status, status);
    QCOMPARE(days(), status == 200 ? 1 : 0);
    if (status == 422)
        QCOMPARE(response.failure->fields.first().pointer, u"/2/codice_fiscale_figlio"_s);
}

void TestAttendanceBox::isOnRecord() {
    m_office->become(Role::Caterer);
    static_cast<void>(m_office->post(box, header + present));
    QCOMPARE(m_office->audited(), QStringList{u"caterer office.attendance.taken"_s});
}

QTEST_GUILESS_MAIN(TestAttendanceBox)
#include "tst_attendancebox.moc"

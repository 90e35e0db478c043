// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/attendancestore.h"
#include "backend/services/closures.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/services/attendance"_s;

ClosureDraft closure(QDate first, QDate last, const QString &service = {},
                     const QString &school = {}, const QString &schoolClass = {}) {
    return {*DateRange::make(first, last),
            ClosureKind::Strike,
            u"Sciopero"_s,
            service,
            school,
            schoolClass};
}

} // namespace

/// The days of a family's children, and what the office marks and corrects.
class TestAttendance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsTheDays();
    void tellsItsSchoolYears();
    void isForTheFamilyAlone();
    void spansTheSchoolYear_data();
    void spansTheSchoolYear();
    void refusesWrongParameters_data();
    void refusesWrongParameters();
    void correctionsKeepWhatWas();
    void closureReachesWhomItConcerns_data();
    void closureReachesWhomItConcerns();
    void closureCorrectsOnce();
    void refusesWrongClosures_data();
    void refusesWrongClosures();
    void needsASession();

private:
    [[nodiscard]] RecordedDay day(QDate date, const TestFamily &family) const;
    [[nodiscard]] AttendanceBook book(const QByteArray &token, const QString &query = {});
    [[nodiscard]] int count(const QString &sql);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_ada;
    QByteArray m_bea;
};

void TestAttendance::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_other = m_town->addFamily(u"bea"_s, u"Altra"_s);
    QVERIFY(m_town->store->execute(
        u"UPDATE enrolments SET school_class = '1A' WHERE child_key = ?"_s, {m_other.childKey}));
    m_ada = m_town->tokenOf(u"ada"_s);
    m_bea = m_town->tokenOf(u"bea"_s);
}

RecordedDay TestAttendance::day(QDate date, const TestFamily &family) const {
    return {family.childKey,
            m_town->canteenKey,
            date,
            AttendanceState::Present,
            MealKind::Light,
            1,
            Money::fromCents(480),
            AttendanceOrigin::Tablet,
            u"Primaria Verdi"_s,
            family.childKey == m_other.childKey ? u"1A"_s : u"3B"_s};
}

AttendanceBook TestAttendance::book(const QByteArray &token, const QString &query) {
    const auto read = fromJson<AttendanceBook>(m_town->get(path + query, token).body);
    if (!read)
        qFatal("no book: %s", qPrintable(read.error().detail));
    return *read;
}

int TestAttendance::count(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toInt() : -1;
}

void TestAttendance::tellsTheDays() {
    const QDate monday(2026, 11, 16);
    QVERIFY(recordDay(*m_town->store, day(monday.addDays(1), m_family), {}) == Recording::Added);
    QVERIFY(recordDay(*m_town->store, day(monday, m_family), {}) == Recording::Added);
    const AttendanceBook read = book(m_ada);
    QCOMPARE(read.now, m_town->store->now());
    QCOMPARE(read.items.size(), 2);
    QCOMPARE(read.items.first(),
             (AttendanceDay{m_family.childId, m_town->canteen.id, monday, AttendanceState::Present,
                            MealKind::Light, 1, Money::fromCents(480), AttendanceOrigin::Tablet,
                            u"Primaria Verdi"_s, u"3B"_s, false}));
    QCOMPARE(book(m_ada, u"?from=2026-11-17"_s).items.size(), 1);
    QCOMPARE(book(m_ada, u"?from=2026-11-16&to=2026-11-16"_s).items.size(), 1);
    QCOMPARE(book(m_ada, u"?from=2025-11-16"_s).items.size(), 0);
}

// Of enrolments and of days; another family's tell nothing.
void TestAttendance::tellsItsSchoolYears() {
    const auto years = [this](const QByteArray &token) {
        QStringList names;
        for (const SchoolYear &year : book(token, u"?from=2011-12-01&to=2011-12-02"_s).schoolYears)
            names.append(year.toString());
        return names;
    };
    QCOMPARE(years(m_ada), QStringList{u"2026/2027"_s});
    QVERIFY(recordDay(*m_town->store, day(QDate(2011, 12, 5), m_family), {}));
    QVERIFY(m_town->store->execute(
        u"INSERT INTO enrolments (child_key, service_key, school_year) VALUES (?, ?, '2024/2025')"_s,
        {m_family.childKey, m_town->canteenKey}));
    QCOMPARE(years(m_ada), (QStringList{u"2026/2027"_s, u"2024/2025"_s, u"2011/2012"_s}));
    QCOMPARE(years(m_bea), QStringList{u"2026/2027"_s});
}

void TestAttendance::isForTheFamilyAlone() {
    QVERIFY(recordDay(*m_town->store, day(QDate(2026, 11, 16), m_family), {}));
    QCOMPARE(book(m_bea).items.size(), 0);
    const QString mine = u"?child_id="_s + m_family.childId.toString();
    QCOMPARE(book(m_ada, mine).items.size(), 1);
    QCOMPARE(m_town->get(path + mine, m_bea).status, 404);
    QCOMPARE(m_town->get(path + mine, m_bea).body,
             m_town->get(path + u"?child_id="_s + PublicId::random().toString(), m_bea).body);
}

void TestAttendance::spansTheSchoolYear_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("now") << QString() << QDate(2026, 9, 1) << QDate(2027, 8, 31);
    QTest::newRow("from") << u"?from=2025-10-01"_s << QDate(2025, 10, 1) << QDate(2026, 8, 31);
    QTest::newRow("to") << u"?to=2025-10-01"_s << QDate(2025, 9, 1) << QDate(2025, 10, 1);
}

void TestAttendance::spansTheSchoolYear() {
    QFETCH(QString, query);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QCOMPARE(book(m_ada, query).days, *DateRange::make(first, last));
}

void TestAttendance::refusesWrongParameters_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("field");
    QTest::newRow("no day") << u"?from=domani"_s << u"from"_s;
    QTest::newRow("no such day") << u"?to=2026-02-30"_s << u"to"_s;
    QTest::newRow("end before start") << u"?from=2026-11-20&to=2026-11-19"_s << u"to"_s;
    QTest::newRow("too long") << u"?from=2020-01-01&to=2026-01-01"_s << u"to"_s;
    QTest::newRow("no child") << u"?child_id=1"_s << u"child_id"_s;
}

void TestAttendance::refusesWrongParameters() {
    QFETCH(QString, query);
    const Response response = m_town->get(path + query, m_ada);
    QCOMPARE(response.status, 422);
    QTEST(response.failure->fields.value(0).pointer, "field");
}

void TestAttendance::correctionsKeepWhatWas() {
    RecordedDay wanted = day(QDate(2026, 11, 16), m_family);
    QVERIFY(recordDay(*m_town->store, wanted, {}) == Recording::Added);
    QVERIFY(recordDay(*m_town->store, wanted, {}) == Recording::Unchanged);
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance_past"_s), 0);
    wanted.state = AttendanceState::Absent;
    wanted.quantity = 0;
    QVERIFY(recordDay(*m_town->store, wanted, u"registro"_s) == Recording::Corrected);
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance_past WHERE state = 'present' AND "
                   "quantity = 1 AND reason = 'registro'"_s),
             1);
    QVERIFY(book(m_ada).items.first().state == AttendanceState::Absent);
    QCOMPARE(amountOf(book(m_ada).items.first()), std::optional(Money()));
}

void TestAttendance::closureReachesWhomItConcerns_data() {
    QTest::addColumn<QStringList>("to"); // service, school, class
    QTest::addColumn<bool>("ada");
    QTest::addColumn<bool>("bea");
    const QString verdi = u"Primaria Verdi"_s;
    QTest::newRow("everybody") << QStringList{u""_s, u""_s, u""_s} << true << true;
    QTest::newRow("their service") << QStringList{u"MENSA"_s, u""_s, u""_s} << true << true;
    QTest::newRow("another service") << QStringList{u"BUS"_s, u""_s, u""_s} << false << false;
    QTest::newRow("their school") << QStringList{u""_s, verdi, u""_s} << true << true;
    QTest::newRow("one class") << QStringList{u"MENSA"_s, verdi, u"3B"_s} << true << false;
}

void TestAttendance::closureReachesWhomItConcerns() {
    QFETCH(QStringList, to);
    QFETCH(bool, ada);
    QFETCH(bool, bea);
    const QDate friday(2026, 11, 20);
    QVERIFY(recordDay(*m_town->store, day(friday, m_family), {}));
    QVERIFY(recordDay(*m_town->store, day(friday, m_other), {}));
    const auto marked = markClosure(
        *m_town->store, closure(friday, friday.addDays(3), to.at(0), to.at(1), to.at(2)));
    QVERIFY(marked);
    QCOMPARE(*marked, int(ada) + int(bea));
    for (const auto &[token, concerned] : {std::pair(m_ada, ada), std::pair(m_bea, bea)}) {
        const AttendanceBook read = book(token);
        QCOMPARE(read.closures.size(), concerned ? 1 : 0);
        QCOMPARE(read.items.first().state == AttendanceState::Suspended, concerned);
        QCOMPARE(read.items.first().quantity, concerned ? 0 : 1);
    }
    QCOMPARE(book(m_ada, u"?to=2026-11-19"_s).closures.size(), 0);
}

void TestAttendance::closureCorrectsOnce() {
    const QDate friday(2026, 11, 20);
    QVERIFY(recordDay(*m_town->store, day(friday, m_family), {}));
    const ClosureDraft strike = closure(friday, friday);
    QCOMPARE(*markClosure(*m_town->store, strike), 1);
    QCOMPARE(*markClosure(*m_town->store, strike), 0);
    QCOMPARE(book(m_ada).closures.size(), 1);
    QCOMPARE(book(m_ada).closures.first().childIds, QList{m_family.childId});
    QCOMPARE(count(u"SELECT COUNT(*) FROM attendance_past WHERE reason = 'strike'"_s), 1);
}

void TestAttendance::refusesWrongClosures_data() {
    QTest::addColumn<ClosureDraft>("wanted");
    QTest::addColumn<QString>("pointer");
    const QDate day(2026, 11, 20);
    QTest::newRow("service") << closure(day, day, u"NUOTO"_s) << u"/service"_s;
    QTest::newRow("school") << closure(day, day, {}, u"Rossi"_s) << u"/school"_s;
    QTest::newRow("class") << closure(day, day, {}, u"Primaria Verdi"_s, u"9Z"_s) << u"/class"_s;
    QTest::newRow("class alone") << closure(day, day, {}, {}, u"3B"_s) << u"/school"_s;
    QTest::newRow("two years") << closure(day, day.addYears(1)) << u"/days"_s;
    ClosureDraft wordy = closure(day, day);
    wordy.reason = QString(141, u'a');
    QTest::newRow("reason") << wordy << u"/reason"_s;
}

void TestAttendance::refusesWrongClosures() {
    QFETCH(ClosureDraft, wanted);
    const auto marked = markClosure(*m_town->store, wanted);
    QVERIFY(!marked);
    QCOMPARE(marked.error().code, FailureCode::FieldInvalid);
    QTEST(marked.error().fields.value(0).pointer, "pointer");
    QCOMPARE(book(m_ada).closures.size(), 0);
}

void TestAttendance::needsASession() {
    QCOMPARE(m_town->get(path).status, 401);
}

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_attendance.moc"

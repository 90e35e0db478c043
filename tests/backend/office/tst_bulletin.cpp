// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/townnoticestore.h"
#include "backend/services/attendancestore.h"
#include "domain/json.h"
#include "tests/backend/office/officefixture.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString noticesPath = u"/v1/office/notices"_s;
const QString closuresPath = u"/v1/office/closures"_s;
const QString verdi = u"Primaria Verdi"_s;
const QString rossi = u"Primaria Rossi"_s;
const QDate friday(2026, 11, 20);

} // namespace

/// What the office and the schools tell families over the API: notices and closures.
class TestBulletin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void publishesTo_data();
    void publishesTo();
    void repeatedNoticeIsOne();
    void textStaysText();
    void refusesNotices_data();
    void refusesNotices();
    void closureCorrectsDays();
    void refusesClosures_data();
    void refusesClosures();
    void schoolStaysWithinItsWalls_data();
    void schoolStaysWithinItsWalls();
    void schoolWithoutWallsReachesNobody();
    void isOnRecord();

private:
    [[nodiscard]] QList<TownNotice> seen();
    [[nodiscard]] Store &store() { return m_office->store(); }
    std::unique_ptr<OfficeFixture> m_office;
};

void TestBulletin::init() {
    m_office = std::make_unique<OfficeFixture>();
    QVERIFY(store().execute(
        u"UPDATE children SET fiscal_code = 'RSSMRA80A01H501U' WHERE child_key = ?"_s,
        {m_office->family().childKey}));
    QVERIFY(addDay(store(), {m_office->family().childKey, m_office->town().canteenKey, friday,
                             AttendanceState::Present, MealKind::Standard, 1, Money::fromCents(480),
                             AttendanceOrigin::School, verdi, u"3B"_s}));
}

/// By the family.
QList<TownNotice> TestBulletin::seen() {
    return readTownNotices(store(), m_office->family().parentKey, {})->items;
}

void TestBulletin::publishesTo_data() {
    QTest::addColumn<QByteArray>("whom");
    QTest::addColumn<int>("people");
    QTest::newRow("everybody") << ""_ba << 2;
    QTest::newRow("service") << R"(,"service":"MENSA")"_ba << 2;
    QTest::newRow("service not used") << R"(,"service":"BUS")"_ba << 0;
    QTest::newRow("school") << R"(,"school":"Primaria Verdi")"_ba << 1;
    QTest::newRow("class") << R"(,"school":"Primaria Verdi","class":"3B")"_ba << 1;
    QTest::newRow("family") << R"(,"family":"RSSMRA80A01H501U")"_ba << 1;
    QTest::newRow("later") << R"(,"first_day":"2026-12-01","last_day":"2026-12-02")"_ba << 2;
}

void TestBulletin::publishesTo() {
    QFETCH(QByteArray, whom);
    QFETCH(int, people);
    const Response response =
        m_office->post(noticesPath, R"({"title":" Sciopero ","text":"Venerdì")" + whom + '}');
    QCOMPARE(response.status, 201);
    const auto published = fromJson<PublishedNotice>(response.body);
    QCOMPARE(published->people, people);
    QCOMPARE(seen().isEmpty(), whom.contains("first_day") || people == 0);
    if (!seen().isEmpty())
        QVERIFY(seen().first().id == published->id && seen().first().title == u"Sciopero"_s);
}

void TestBulletin::repeatedNoticeIsOne() {
    const QByteArray body = toJson(NewTownNotice{u"a"_s, u"b"_s, {}, {}, {}, {}, {}, {}, {}});
    const Response first = m_office->postWith("k", noticesPath, body);
    QCOMPARE(m_office->postWith("k", noticesPath, body).body, first.body);
    QCOMPARE(m_office->postWith({}, noticesPath, body).status, 400);
    QCOMPARE(seen().size(), 1);
}

void TestBulletin::textStaysText() {
    const QString strange = u"<script>alert('x')</script> '); DROP TABLE people; -- 🍎"_s;
    const NewTownNotice notice{strange, strange, {}, {}, {}, {}, {}, {}, {}};
    QCOMPARE(m_office->post(noticesPath, toJson(notice)).status, 201);
    QCOMPARE(seen().first().title, strange);
}

void TestBulletin::refusesNotices_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto with = [](const char *more) {
        return QByteArray(R"({"title":"a","text":"b",)") + more + '}';
    };
    QTest::newRow("no title") << R"({"text":"b"})"_ba << u"/title"_s;
    QTest::newRow("blank title") << R"({"title":"  ","text":"b"})"_ba << u"/title"_s;
    QTest::newRow("no text") << R"({"title":"a","text":""})"_ba << u"/text"_s;
    QTest::newRow("more than 100 kB")
        << R"({"title":"a","text":")"_ba + QByteArray(100'001, 'x') + "\"}" << u"/text"_s;
    QTest::newRow("service") << with(R"("service":"GITE")") << u"/service"_s;
    QTest::newRow("school") << with(R"("school":"Scuola che non c'è")") << u"/school"_s;
    QTest::newRow("class") << with(R"("school":"Primaria Verdi","class":"9Z")") << u"/class"_s;
    QTest::newRow("class alone") << with(R"("class":"3B")") << u"/school"_s;
    QTest::newRow("no such family") << with(R"("family":"VRDLGU80A01H501U")") << u"/family"_s;
    QTest::newRow("mixed") << with(R"("family":"RSSMRA80A01H501U","service":"MENSA")")
                           << u"/family"_s;
    QTest::newRow("no day") << with(R"("first_day":"domani")") << u"/first_day"_s;
    QTest::newRow("backwards") << with(R"("first_day":"2026-12-02","last_day":"2026-12-01")")
                               << u"/last_day"_s;
}

void TestBulletin::refusesNotices() {
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const Response response = m_office->post(noticesPath, body);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->fields.first().pointer, field);
    QVERIFY(!response.failure->fields.first().detail.isEmpty());
    QVERIFY(seen().isEmpty() && m_office->audited().isEmpty());
}

void TestBulletin::closureCorrectsDays() {
    const QByteArray strike =
        R"({"days":{"first":"2026-11-20","last":"2026-11-20"},"kind":"strike","reason":"Sciopero"})";
    const Response response = m_office->post(closuresPath, strike);
    QCOMPARE(response.status, 201);
    QCOMPARE(fromJson<MarkedClosure>(response.body)->correctedDays, 1);
    QCOMPARE(fromJson<MarkedClosure>(m_office->post(closuresPath, strike).body)->correctedDays, 0);
    const auto days = *DateRange::make(friday, friday);
    const auto book = readAttendance(store(), m_office->family().parentKey, {days, {}});
    QVERIFY(book->items.first().state == AttendanceState::Suspended);
    QCOMPARE(book->closures.size(), 1);
    QCOMPARE(book->closures.first().reason, u"Sciopero"_s);
}

void TestBulletin::refusesClosures_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    const auto with = [](const QByteArray &more) {
        return R"({"days":{"first":"2026-11-20","last":"2026-11-20"},"kind":"strike",)" + more +
               '}';
    };
    QTest::newRow("no days") << R"({"kind":"strike"})"_ba << u"/days"_s;
    QTest::newRow("backwards")
        << R"({"days":{"first":"2026-11-20","last":"2026-11-19"},"kind":"strike"})"_ba
        << u"/days"_s;
    QTest::newRow("two years")
        << R"({"days":{"first":"2026-11-20","last":"2027-11-19"},"kind":"strike"})"_ba
        << u"/days"_s;
    QTest::newRow("kind")
        << R"({"days":{"first":"2026-11-20","last":"2026-11-20"},"kind":"gita"})"_ba << u"/kind"_s;
    QTest::newRow("reason") << with(R"("reason":")" + QByteArray(141, 'x') + '"') << u"/reason"_s;
    QTest::newRow("service") << with(R"("service":"GITE")") << u"/service"_s;
    QTest::newRow("school") << with(R"("school":"Altrove")") << u"/school"_s;
    QTest::newRow("class") << with(R"("school":"Primaria Verdi","class":"9Z")") << u"/class"_s;
}

void TestBulletin::refusesClosures() {
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const Response response = m_office->post(closuresPath, body);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->fields.first().pointer, field);
    QVERIFY(m_office->audited().isEmpty());
}

void TestBulletin::schoolStaysWithinItsWalls_data() {
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("status");
    QTest::newRow("its own") << verdi << QString() << 201;
    QTest::newRow("another") << rossi << QString() << 422;
    QTest::newRow("everybody") << QString() << QString() << 422;
    QTest::newRow("a family") << QString() << u"RSSMRA80A01H501U"_s << 422;
}

void TestBulletin::schoolStaysWithinItsWalls() {
    QFETCH(QString, school);
    QFETCH(QString, family);
    QFETCH(int, status);
    m_office->become(Role::School, {verdi});
    const Response told = m_office->post(
        noticesPath, toJson(NewTownNotice{u"a"_s, u"b"_s, {}, {}, school, {}, family, {}, {}}));
    QCOMPARE(told.status, status);
    QCOMPARE(seen().size(), status == 201 ? 1 : 0);
    const ClosureDraft closure{
        *DateRange::make(friday, friday), ClosureKind::Strike, {}, {}, school, {}};
    const Response closed = m_office->post(closuresPath, toJson(closure));
    QCOMPARE(closed.status, status);
    if (status == 422)
        QCOMPARE(closed.failure->fields.first().pointer, u"/school"_s);
}

void TestBulletin::schoolWithoutWallsReachesNobody() {
    m_office->become(Role::School);
    for (const QString &school : {verdi, QString()})
        QCOMPARE(m_office
                     ->post(noticesPath,
                            toJson(NewTownNotice{u"a"_s, u"b"_s, {}, {}, school, {}, {}, {}, {}}))
                     .status,
                 422);
}

void TestBulletin::isOnRecord() {
    m_office->become(Role::School, {verdi});
    static_cast<void>(m_office->post(
        noticesPath, toJson(NewTownNotice{u"a"_s, u"b"_s, {}, {}, verdi, {}, {}, {}, {}})));
    static_cast<void>(m_office->post(
        closuresPath,
        toJson(ClosureDraft{
            *DateRange::make(friday, friday), ClosureKind::Closure, {}, {}, verdi, {}})));
    QCOMPARE(m_office->audited(),
             (QStringList{u"school office.notice.published"_s, u"school office.closure.marked"_s}));
}

QTEST_GUILESS_MAIN(TestBulletin)
#include "tst_bulletin.moc"

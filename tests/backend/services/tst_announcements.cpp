// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/announcements.h"
#include "backend/services/closures.h"
#include "backend/services/cutoff.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/services/announcements"_s;
// The clock of the town stands at Sunday 22 November 2026, 9:00 UTC.
const QDate monday(2026, 11, 23);

DateRange days(QDate first, QDate last) {
    return *DateRange::make(first, last);
}

} // namespace

/// What families say in advance, up to the cut-off by the server's clock.
class TestAnnouncements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cutoffIsAnItalianHour_data();
    void cutoffIsAnItalianHour();
    void announcesAndTakesBack();
    void termsFollowTheClock();
    void refuses_data();
    void refuses();
    void closesAtTheCutoff();
    void keepsWhatHasPassed();
    void isForTheFamilyAlone();
    void skipsDaysWithoutService();
    void theSameKeyAnnouncesOnce();
    void needsASession();

private:
    [[nodiscard]] NewAnnouncement wanted(const DateRange &when) const;
    [[nodiscard]] Response post(const NewAnnouncement &wanted, const QByteArray &token,
                                const QByteArray &key = "k");
    [[nodiscard]] AttendanceBook book();
    void setClock(int day, int hour, int minute);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_ada;
};

void TestAnnouncements::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_ada = m_town->tokenOf(u"ada"_s);
}

NewAnnouncement TestAnnouncements::wanted(const DateRange &when) const {
    return {AnnouncementKind::Absence, m_town->canteen.id, {m_family.childId}, when};
}

Response TestAnnouncements::post(const NewAnnouncement &announcement, const QByteArray &token,
                                 const QByteArray &key) {
    Request request;
    request.method = "POST";
    request.path = path;
    request.body = toJson(announcement);
    request.headers.insert("authorization", "Bearer " + token);
    request.headers.insert("content-type", "application/json");
    request.headers.insert("idempotency-key", key);
    return m_town->send(request);
}

AttendanceBook TestAnnouncements::book() {
    return fromJson<AttendanceBook>(
               m_town->get(u"/v1/services/attendance"_s, m_town->tokenOf(u"ada"_s)).body)
        .value();
}

void TestAnnouncements::setClock(int day, int hour, int minute) {
    m_town->database.setNow(QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC));
    m_ada = m_town->tokenOf(u"ada"_s);
}

void TestAnnouncements::cutoffIsAnItalianHour_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("utc"); // invalid: takes none
    const auto row = [](const char *name, ServiceKind kind, const QString &stored, QDate day,
                        QTime utc) { QTest::newRow(name) << int(kind) << stored << day << utc; };
    row("meals", ServiceKind::Canteen, {}, monday, QTime(8, 30));
    row("in summer", ServiceKind::Canteen, {}, QDate(2026, 6, 1), QTime(7, 30));
    row("nursery", ServiceKind::Nursery, {}, monday, QTime(8, 30));
    row("bus", ServiceKind::Bus, {}, monday, {});
    row("bus that takes some", ServiceKind::Bus, u"07:00"_s, monday, QTime(6, 0));
    row("unreadable", ServiceKind::Bus, u"7"_s, monday, {});
}

void TestAnnouncements::cutoffIsAnItalianHour() {
    QFETCH(int, kind);
    QFETCH(QString, stored);
    QFETCH(QDate, day);
    QFETCH(QTime, utc);
    const auto cutoff = Cutoff::of(ServiceKind(kind), stored);
    QCOMPARE(cutoff.has_value(), utc.isValid());
    if (cutoff)
        QCOMPARE(cutoff->closesAt(day), QDateTime(day, utc, Qt::UTC));
}

void TestAnnouncements::announcesAndTakesBack() {
    const Response response = post(wanted(days(monday, monday.addDays(2))), m_ada);
    QCOMPARE(response.status, 201);
    const auto made = fromJson<Announcement>(response.body);
    QVERIFY(made);
    QCOMPARE(made->number, u"D-2026-1"_s);
    QCOMPARE(made->childIds, QList{m_family.childId});
    QCOMPARE(made->undoUntil, std::optional(QDateTime(monday.addDays(2), QTime(8, 30), Qt::UTC)));
    QCOMPARE(book().announcements, QList{*made});
    QVERIFY(*isAbsenceAnnounced(*m_town->store, m_family.childKey, m_town->canteenKey, monday));
    const QString one = path + u'/' + made->id.toString();
    QCOMPARE(m_town->send("DELETE", one, m_ada).status, 204);
    QVERIFY(book().announcements.isEmpty());
    QVERIFY(!*isAbsenceAnnounced(*m_town->store, m_family.childKey, m_town->canteenKey, monday));
    QCOMPARE(m_town->send("DELETE", one, m_ada).status, 404);
    QCOMPARE(post(wanted(days(monday, monday)), m_ada, "again").status, 201);
}

void TestAnnouncements::termsFollowTheClock() {
    const auto firstDay = [this] { return book().terms.at(0).firstDay; };
    QCOMPARE(book().terms.size(), 1);
    QCOMPARE(firstDay(), monday);
    setClock(23, 8, 29);
    QCOMPARE(firstDay(), monday);
    QCOMPARE(book().terms.first().closesAt, QDateTime(monday, QTime(8, 30), Qt::UTC));
    setClock(23, 8, 30);
    QCOMPARE(firstDay(), monday.addDays(1));
    QVERIFY(markClosure(
        *m_town->store,
        {days(monday.addDays(1), monday.addDays(4)), ClosureKind::Holiday, {}, {}, {}, {}}));
    QCOMPARE(firstDay(), monday.addDays(7));
}

void TestAnnouncements::refuses_data() {
    QTest::addColumn<NewAnnouncement>("announcement");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    const NewAnnouncement good{
        AnnouncementKind::Absence, PublicId::fromBytes({}), {}, days(monday, monday)};
    const auto row = [&](const char *name, int status, const QString &pointer, auto change) {
        NewAnnouncement one = good;
        change(one);
        QTest::newRow(name) << one << status << pointer;
    };
    using New = NewAnnouncement;
    row("no child", 422, u"/child_ids"_s, [](New &) {});
    row("foreign child", 404, {}, [](New &one) { one.childIds = {PublicId::random()}; });
    row("foreign service", 404, {}, [](New &one) { one.serviceId = PublicId::random(); });
    row("yesterday", 422, u"/days/first"_s,
        [](New &one) { one.days = days(monday.addDays(-3), monday); });
    row("too long", 422, u"/days/last"_s,
        [](New &one) { one.days = days(monday, monday.addDays(92)); });
    row("weekend", 422, u"/days"_s,
        [](New &one) { one.days = days(monday.addDays(5), monday.addDays(6)); });
}

void TestAnnouncements::refuses() {
    QFETCH(NewAnnouncement, announcement);
    QFETCH(int, status);
    if (announcement.serviceId == PublicId::fromBytes({}))
        announcement.serviceId = m_town->canteen.id;
    if (announcement.childIds.isEmpty() && !QByteArray(QTest::currentDataTag()).contains("child"))
        announcement.childIds = {m_family.childId};
    const Response response = post(announcement, m_ada);
    QCOMPARE(response.status, status);
    if (status == 422)
        QTEST(response.failure->fields.value(0).pointer, "pointer");
    QVERIFY(book().announcements.isEmpty());
}

// The page was open at 9:29; the wish arrives at 9:30.
void TestAnnouncements::closesAtTheCutoff() {
    setClock(23, 8, 29);
    QCOMPARE(post(wanted(days(monday, monday)), m_ada, "a").status, 201);
    QCOMPARE(post(wanted(days(monday, monday)), m_ada, "b").failure->fields.first().pointer,
             u"/days"_s);
    setClock(24, 8, 30);
    const Response late = post(wanted(days(monday.addDays(1), monday.addDays(3))), m_ada, "c");
    QCOMPARE(late.status, 422);
    QCOMPARE(late.failure->fields.first().pointer, u"/days/first"_s);
}

void TestAnnouncements::keepsWhatHasPassed() {
    QCOMPARE(post(wanted(days(monday, monday.addDays(2))), m_ada).status, 201);
    const QString one = path + u'/' + book().announcements.first().id.toString();
    setClock(24, 9, 0);
    QCOMPARE(m_town->send("DELETE", one, m_ada).status, 204);
    QCOMPARE(book().announcements.first().days, days(monday, monday.addDays(1)));
    QVERIFY(!book().announcements.first().undoUntil);
    QCOMPARE(m_town->send("DELETE", one, m_ada).status, 422);
}

void TestAnnouncements::isForTheFamilyAlone() {
    (void)m_town->addFamily(u"bea"_s, u"Altra"_s);
    const QByteArray bea = m_town->tokenOf(u"bea"_s);
    QCOMPARE(post(wanted(days(monday, monday)), bea).status, 404);
    QCOMPARE(post(wanted(days(monday, monday)), m_ada).status, 201);
    const QString one = path + u'/' + book().announcements.first().id.toString();
    QCOMPARE(m_town->send("DELETE", one, bea).status, 404);
    QCOMPARE(book().announcements.size(), 1);
}

void TestAnnouncements::skipsDaysWithoutService() {
    QVERIFY(
        markClosure(*m_town->store, {days(monday, monday), ClosureKind::Strike, {}, {}, {}, {}}));
    QCOMPARE(post(wanted(days(monday, monday.addDays(6))), m_ada).status, 201);
    QCOMPARE(book().announcements.first().days, days(monday.addDays(1), monday.addDays(4)));
}

void TestAnnouncements::theSameKeyAnnouncesOnce() {
    const Response first = post(wanted(days(monday, monday)), m_ada);
    QCOMPARE(post(wanted(days(monday, monday)), m_ada).body, first.body);
    QCOMPARE(book().announcements.size(), 1);
}

void TestAnnouncements::needsASession() {
    QCOMPARE(post(wanted(days(monday, monday)), {}).status, 401);
    QCOMPARE(m_town->send("DELETE", path + u'/' + m_family.childId.toString()).status, 401);
}

QTEST_GUILESS_MAIN(TestAnnouncements)
#include "tst_announcements.moc"

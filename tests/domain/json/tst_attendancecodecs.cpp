// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attendance.h"
#include "domain/json.h"
#include "tests/domain/json/samples.h"

#include <QTest>

using namespace campanella;
using namespace Qt::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
const DateRange week = *DateRange::make(QDate(2026, 11, 16), QDate(2026, 11, 20));

AttendanceDay bareDay() {
    return {samples::id(1),
            samples::id(2),
            week.first(),
            AttendanceState::Absent,
            MealKind::Standard,
            0,
            {},
            AttendanceOrigin::School,
            {},
            {},
            false};
}

AttendanceDay fullDay() {
    return {samples::id(1),
            samples::id(2),
            week.last(),
            AttendanceState::Present,
            MealKind::Diet,
            2,
            Money::fromCents(480),
            AttendanceOrigin::Register,
            u"Verdi"_s,
            u"3B"_s,
            true};
}

template <typename T>
bool comesBack(const T &record) {
    const auto back = fromJson<T>(toJson(record));
    return back && *back == record;
}

} // namespace

/// The days of children and what is announced, as JSON.
class TestAttendanceCodecs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comeBackEqual();
    void writesExactly();
    void everyWordIsKnown();
    void namesWhatIsWrong();
    void amountIsQuantityByTariff();
};

void TestAttendanceCodecs::comeBackEqual() {
    const Closure closure{
        week, ClosureKind::Strike, u"Sciopero"_s, {samples::id(1)}, samples::id(2)};
    const Closure bare{week, ClosureKind::Holiday, {}, {}, {}};
    const Announcement announcement{samples::id(3), u"D-2026-1"_s,    AnnouncementKind::LightMeal,
                                    samples::id(2), {samples::id(1)}, week,
                                    moment};
    const AnnouncingTerms terms{samples::id(2), week.last(), moment, true};
    QVERIFY(comesBack(
        AttendanceBook{moment,
                       week,
                       {bareDay(), fullDay()},
                       {closure, bare},
                       {announcement},
                       {terms},
                       {SchoolYear::of(week.last()), SchoolYear::of(week.last().addYears(-1))}}));
    QVERIFY(comesBack(AttendanceBook{moment, week, {}, {}, {}, {}}));
    QVERIFY(comesBack(announcement));
    QVERIFY(comesBack(NewAnnouncement{
        AnnouncementKind::Absence, samples::id(2), {samples::id(1), samples::id(4)}, week}));
}

void TestAttendanceCodecs::writesExactly() {
    QCOMPARE(toJson(AttendanceBook{moment, week, {bareDay()}, {}, {}, {}}),
             R"({"now":"2026-11-20T08:00:00Z","days":{"first":"2026-11-16","last":"2026-11-20"},)"
             R"("items":[{"child_id":"00000000000000000000000001",)"
             R"("service_id":"00000000000000000000000002","day":"2026-11-16","state":"absent",)"
             R"("meal":"standard","quantity":0,"origin":"school","contested":false}],)"
             R"("closures":[],"announcements":[],"terms":[],"school_years":[]})"_ba);
}

void TestAttendanceCodecs::everyWordIsKnown() {
    for (int state = 0; state <= int(AttendanceState::Suspended); ++state)
        QCOMPARE(int(*attendanceStateFromString(toString(AttendanceState(state)))), state);
    for (int meal = 0; meal <= int(MealKind::Diet); ++meal)
        QCOMPARE(int(*mealKindFromString(toString(MealKind(meal)))), meal);
    for (int origin = 0; origin <= int(AttendanceOrigin::Register); ++origin)
        QCOMPARE(int(*attendanceOriginFromString(toString(AttendanceOrigin(origin)))), origin);
    for (int kind = 0; kind <= int(ClosureKind::Strike); ++kind)
        QCOMPARE(int(*closureKindFromString(toString(ClosureKind(kind)))), kind);
    for (int kind = 0; kind <= int(AnnouncementKind::LightMeal); ++kind)
        QCOMPARE(int(*announcementKindFromString(toString(AnnouncementKind(kind)))), kind);
}

void TestAttendanceCodecs::namesWhatIsWrong() {
    const auto book = fromJson<AttendanceBook>(
        R"({"now":"2026-11-20T08:00:00Z","days":{"first":"2026-11-20","last":"2026-11-16"},)"
        R"("items":[{"quantity":10,"state":"ill"}],"closures":[],"announcements":[]})"_ba);
    QVERIFY(!book);
    QStringList places;
    for (const FieldError &field : book.error().fields)
        places.append(field.pointer);
    for (const QString &place : {u"/days"_s, u"/items/0/quantity"_s, u"/items/0/state"_s,
                                 u"/items/0/child_id"_s, u"/terms"_s})
        QVERIFY2(places.contains(place), qPrintable(place));
}

void TestAttendanceCodecs::amountIsQuantityByTariff() {
    QCOMPARE(amountOf(fullDay()), std::optional(Money::fromCents(960)));
    QVERIFY(!amountOf(bareDay()));
}

QTEST_APPLESS_MAIN(TestAttendanceCodecs)
#include "tst_attendancecodecs.moc"

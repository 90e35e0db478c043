// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/attendancemonth.h"
#include "app/models/meals.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace Qt::StringLiterals;

namespace {

const PublicId luca = PublicId::fromBytes({1});
const PublicId sofia = PublicId::fromBytes({2});
const PublicId canteen = PublicId::fromBytes({3});
const PublicId bus = PublicId::fromBytes({4});
const QDate october(2026, 10, 1);

AttendanceDay present(int day, const PublicId &child = luca, const PublicId &service = canteen) {
    return {child,
            service,
            QDate(2026, 10, day),
            AttendanceState::Present,
            MealKind::Standard,
            1,
            Money::fromCents(480),
            AttendanceOrigin::School,
            {},
            {},
            false};
}

AttendanceBook book(const QList<AttendanceDay> &days, const QList<Closure> &closures = {}) {
    return {QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC),
            *DateRange::make(QDate(2026, 9, 1), QDate(2027, 8, 31)),
            days,
            closures,
            {},
            {}};
}

Child child(const PublicId &id, const QString &name) {
    return {id, name, u"Rossi"_s, {}, {}, {canteen, bus}};
}

} // namespace

/// A month of the calendar and the list of the meals, as facts.
class TestAttendanceMonth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasWholeWeeks_data();
    void hasWholeWeeks();
    void saysOneThingADay_data();
    void saysOneThingADay();
    void keepsChildrenAndServicesApart();
    void closesWhomItConcerns();
    void marksWhatWasAnnounced();
    void addsUp();
    void listsTheMeals();
    void aYearOfFiveIsQuick();
};

void TestAttendanceMonth::hasWholeWeeks_data() {
    QTest::addColumn<QDate>("month");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("days");
    QTest::newRow("October") << october << QDate(2026, 9, 28) << 35;
    QTest::newRow("four weeks") << QDate(2027, 2, 14) << QDate(2027, 2, 1) << 28;
    QTest::newRow("six weeks") << QDate(2026, 8, 31) << QDate(2026, 7, 27) << 42;
}

void TestAttendanceMonth::hasWholeWeeks() {
    QFETCH(QDate, month);
    const AttendanceMonth read = attendanceMonth(book({}), luca, canteen, month);
    QTEST(read.days.first().day, "first");
    QTEST(int(read.days.size()), "days");
    QVERIFY(read.counts.isEmpty());
    QVERIFY(!read.amount);
}

void TestAttendanceMonth::saysOneThingADay_data() {
    QTest::addColumn<AttendanceDay>("day");
    QTest::addColumn<int>("mark");
    const auto row = [](const char *name, AttendanceState state, MealKind meal, bool contested,
                        DayMark mark) {
        AttendanceDay day = present(1);
        day.state = state;
        day.meal = meal;
        day.contested = contested;
        QTest::newRow(name) << day << int(mark);
    };
    using enum AttendanceState;
    row("present", Present, MealKind::Standard, false, DayMark::Present);
    row("light", Present, MealKind::Light, false, DayMark::LightMeal);
    row("diet", Present, MealKind::Diet, false, DayMark::Diet);
    row("absent", Absent, MealKind::Light, false, DayMark::Absent);
    row("announced", AnnouncedAbsent, MealKind::Standard, false, DayMark::AnnouncedAbsent);
    row("suspended", Suspended, MealKind::Standard, false, DayMark::Suspended);
    row("contested", Absent, MealKind::Standard, true, DayMark::Contested);
}

void TestAttendanceMonth::saysOneThingADay() {
    QFETCH(AttendanceDay, day);
    QFETCH(int, mark);
    QCOMPARE(int(markOf(day)), mark);
    const AttendanceMonth month = attendanceMonth(book({day}), luca, canteen, october);
    QCOMPARE(month.counts.value(DayMark(mark)), 1);
    QCOMPARE(int(month.days.at(3).mark), mark);
}

void TestAttendanceMonth::keepsChildrenAndServicesApart() {
    const AttendanceBook read = book({present(1), present(2, sofia), present(5, luca, bus)});
    QCOMPARE(attendanceMonth(read, luca, canteen, october).quantity, 1);
    QCOMPARE(attendanceMonth(read, sofia, canteen, october).days.at(4).mark, DayMark::Present);
    QCOMPARE(attendanceMonth(read, luca, bus, october).counts.value(DayMark::Present), 1);
}

void TestAttendanceMonth::closesWhomItConcerns() {
    const Closure strike{*DateRange::make(QDate(2026, 10, 9), QDate(2026, 10, 11)),
                         ClosureKind::Strike,
                         u"Sciopero"_s,
                         {luca},
                         canteen};
    const AttendanceBook read = book({}, {strike});
    const AttendanceMonth month = attendanceMonth(read, luca, canteen, october);
    QCOMPARE(month.days.at(11).mark, DayMark::Closed);
    QCOMPARE(month.days.at(11).reason, u"Sciopero"_s);
    QCOMPARE(month.days.at(12).mark, DayMark::Weekend);
    QCOMPARE(month.counts.value(DayMark::Closed), 1);
    QCOMPARE(attendanceMonth(read, sofia, canteen, october).days.at(11).mark, DayMark::None);
    QCOMPARE(attendanceMonth(read, luca, bus, october).days.at(11).mark, DayMark::None);
}

// Days with service only; what was recorded on the day itself counts more.
void TestAttendanceMonth::marksWhatWasAnnounced() {
    AttendanceBook read = book({present(8)});
    const DateRange days = *DateRange::make(QDate(2026, 10, 8), QDate(2026, 10, 12));
    read.announcements = {{PublicId::fromBytes({9}),
                           u"D-2026-1"_s,
                           AnnouncementKind::Absence,
                           canteen,
                           {luca},
                           days,
                           {}},
                          {PublicId::fromBytes({8}),
                           u"D-2026-2"_s,
                           AnnouncementKind::LightMeal,
                           canteen,
                           {sofia},
                           days,
                           {}}};
    const AttendanceMonth month = attendanceMonth(read, luca, canteen, october);
    const auto markOn = [&month](int day) { return month.days.at(day + 2).mark; };
    QCOMPARE(markOn(8), DayMark::Present);
    QCOMPARE(markOn(9), DayMark::AnnouncedAbsent);
    QCOMPARE(markOn(10), DayMark::Weekend);
    QCOMPARE(markOn(12), DayMark::AnnouncedAbsent);
    QCOMPARE(markOn(13), DayMark::None);
    QCOMPARE(month.counts.value(DayMark::AnnouncedAbsent), 2);
    QCOMPARE(attendanceMonth(read, sofia, canteen, october).counts.value(DayMark::LightMeal), 3);
    QCOMPARE(attendanceMonth(read, luca, bus, october).counts.value(DayMark::AnnouncedAbsent), 0);
}

void TestAttendanceMonth::addsUp() {
    AttendanceDay other = present(5);
    other.tariff = Money::fromCents(300);
    AttendanceDay absent = present(6);
    absent.state = AttendanceState::Absent;
    absent.quantity = 0;
    const AttendanceMonth same =
        attendanceMonth(book({present(1), present(2), absent}), luca, canteen, october);
    QCOMPARE(same.quantity, 2);
    QCOMPARE(same.amount, std::optional(Money::fromCents(960)));
    QCOMPARE(same.tariff, std::optional(Money::fromCents(480)));
    const AttendanceMonth mixed =
        attendanceMonth(book({present(1), other, present(7)}), luca, canteen, october);
    QCOMPARE(mixed.amount, std::optional(Money::fromCents(1260)));
    QVERIFY(!mixed.tariff);
}

void TestAttendanceMonth::listsTheMeals() {
    const QList<Child> children{child(luca, u"Luca"_s), child(sofia, u"Sofia"_s)};
    const QList<Service> services{{canteen, u"Refezione"_s, ServiceKind::Canteen},
                                  {bus, u"Scuolabus"_s, ServiceKind::Bus}};
    AttendanceDay absent = present(6);
    absent.quantity = 0;
    AttendanceDay contested = present(7);
    contested.quantity = 0;
    contested.contested = true;
    const AttendanceBook read =
        book({present(1), present(2, luca, bus), absent, contested, present(8, sofia)});
    const QList<Meal> all = mealsOf(read, children, services, {});
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.first().childName, u"Sofia Rossi"_s);
    QVERIFY(all.at(1).day.contested);
    QCOMPARE(mealsOf(read, children, services, {sofia, {}}).size(), 1);
    QCOMPARE(mealsOf(read, children, services,
                     {{}, DateRange::make(QDate(2026, 10, 1), QDate(2026, 10, 1)).value()})
                 .size(),
             1);
    QCOMPARE(sumOf(all), (MealsSum{{}, 2, Money::fromCents(960)}));
    QCOMPARE(sumsByChild(all).first(), (MealsSum{u"Luca Rossi"_s, 1, Money::fromCents(480)}));
}

// A page opens in one frame of 16 ms; this is the part of it that grows with the days.
void TestAttendanceMonth::aYearOfFiveIsQuick() {
    QList<AttendanceDay> days;
    for (quint8 one = 0; one < 5; ++one)
        for (int offset = 0; offset < 365; ++offset) {
            AttendanceDay day = present(1, PublicId::fromBytes({one}));
            day.day = QDate(2026, 9, 1).addDays(offset);
            days.append(day);
        }
    const AttendanceBook read = book(days);
    AttendanceMonth month;
    QBENCHMARK {
        month = attendanceMonth(read, PublicId::fromBytes({4}), canteen, october);
    }
    QCOMPARE(month.quantity, 31);
}

QTEST_APPLESS_MAIN(TestAttendanceMonth)
#include "tst_attendancemonth.moc"

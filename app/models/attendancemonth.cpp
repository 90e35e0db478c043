// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/attendancemonth.h"

#include <algorithm>

namespace campanella::app {

namespace {

constexpr int daysOfWeek = 7;

bool concerns(const Closure &closure, const PublicId &child, const PublicId &service) {
    return closure.childIds.contains(child) &&
           (!closure.serviceId || *closure.serviceId == service);
}

const AttendanceDay *recordOf(const AttendanceBook &book, const PublicId &child,
                              const PublicId &service, QDate day) {
    // Children and services are few: their days stand together and in order.
    const auto found =
        std::find_if(book.items.cbegin(), book.items.cend(), [&](const AttendanceDay &one) {
            return one.day == day && one.childId == child && one.serviceId == service;
        });
    return found == book.items.cend() ? nullptr : &*found;
}

const Closure *closureOf(const AttendanceBook &book, const PublicId &child, const PublicId &service,
                         QDate day) {
    const auto found =
        std::find_if(book.closures.cbegin(), book.closures.cend(), [&](const Closure &one) {
            return one.days.contains(day) && concerns(one, child, service);
        });
    return found == book.closures.cend() ? nullptr : &*found;
}

/// Of a day on which the service takes place: what the family said in advance.
DayMark markAhead(const AttendanceBook &book, const PublicId &child, const PublicId &service,
                  QDate day) {
    for (const Announcement &one : book.announcements)
        if (one.serviceId == service && one.days.contains(day) && one.childIds.contains(child))
            return one.kind == AnnouncementKind::Absence ? DayMark::AnnouncedAbsent
                                                         : DayMark::LightMeal;
    return DayMark::None;
}

CalendarDay calendarDay(const AttendanceBook &book, const PublicId &child, const PublicId &service,
                        QDate day) {
    const Closure *closure = closureOf(book, child, service, day);
    CalendarDay square{
        day, DayMark::None, true, {}, closure != nullptr ? closure->reason : QString()};
    if (const AttendanceDay *record = recordOf(book, child, service, day)) {
        square.record = *record;
        square.mark = markOf(*record);
    } else if (day.dayOfWeek() > Qt::Friday) {
        square.mark = DayMark::Weekend;
    } else {
        square.mark = closure != nullptr ? DayMark::Closed : markAhead(book, child, service, day);
    }
    return square;
}

void count(AttendanceMonth &month, const CalendarDay &square) {
    if (square.mark != DayMark::None && square.mark != DayMark::Weekend)
        ++month.counts[square.mark];
    if (!square.record)
        return;
    month.quantity += square.record->quantity;
    const auto amount = amountOf(*square.record);
    if (!amount || square.record->quantity == 0)
        return;
    const bool isFirst = !month.amount;
    month.tariff =
        isFirst || month.tariff == square.record->tariff ? square.record->tariff : std::nullopt;
    month.amount = month.amount.value_or(Money()) + *amount;
}

} // namespace

DayMark markOf(const AttendanceDay &day) {
    if (day.contested)
        return DayMark::Contested;
    switch (day.state) {
    case AttendanceState::Absent:
        return DayMark::Absent;
    case AttendanceState::AnnouncedAbsent:
        return DayMark::AnnouncedAbsent;
    case AttendanceState::Suspended:
        return DayMark::Suspended;
    case AttendanceState::Present:
        break;
    }
    switch (day.meal) {
    case MealKind::Light:
        return DayMark::LightMeal;
    case MealKind::Diet:
        return DayMark::Diet;
    case MealKind::Standard:
        break;
    }
    return DayMark::Present;
}

AttendanceMonth attendanceMonth(const AttendanceBook &book, const PublicId &child,
                                const PublicId &service, QDate month) {
    AttendanceMonth result;
    result.first = QDate(month.year(), month.month(), 1);
    const QDate last = result.first.addMonths(1).addDays(-1);
    const QDate begin = result.first.addDays(1 - result.first.dayOfWeek());
    const QDate end = last.addDays(daysOfWeek - last.dayOfWeek());
    for (QDate day = begin; day <= end; day = day.addDays(1)) {
        CalendarDay square{day, DayMark::None, false, {}, {}};
        if (day.month() == result.first.month()) {
            square = calendarDay(book, child, service, day);
            count(result, square);
        }
        result.days.append(square);
    }
    return result;
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attendance.h"

#include <QMap>

namespace campanella::app {

/// What a day of the calendar says, one thing at a time.
enum class DayMark {
    None, ///< nothing is recorded (yet)
    Present,
    LightMeal,
    Diet,
    Absent,
    AnnouncedAbsent, ///< said in advance: not paid; without a record the day is still to come
    Contested,
    Suspended, ///< recorded, then undone by a closure or a strike
    Closed,    ///< the school calendar says so
    Weekend
};

/// One square of the calendar.
struct CalendarDay {
    QDate day;
    DayMark mark = DayMark::None;
    bool inMonth = true;
    std::optional<AttendanceDay> record;
    QString reason; ///< of the closure; may be empty
};

/// A month of one child at one service in whole weeks from Monday, and what it comes to.
struct AttendanceMonth {
    QDate first; ///< the first of the month
    QList<CalendarDay> days;
    QMap<DayMark, int> counts; ///< of the days of the month that say something
    int quantity = 0;
    std::optional<Money> amount; ///< absent where no day has a price
    std::optional<Money> tariff; ///< when all of them have the same
};

[[nodiscard]] AttendanceMonth attendanceMonth(const AttendanceBook &book, const PublicId &child,
                                              const PublicId &service, QDate month);

/// What one recorded day says.
[[nodiscard]] DayMark markOf(const AttendanceDay &day);

} // namespace campanella::app

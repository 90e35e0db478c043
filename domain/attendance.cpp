// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attendance.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<AttendanceState, 4> states{{{
    {AttendanceState::Present, u"present"},
    {AttendanceState::Absent, u"absent"},
    {AttendanceState::AnnouncedAbsent, u"announced_absent"},
    {AttendanceState::Suspended, u"suspended"},
}}};

constexpr EnumNames<MealKind, 3> meals{{{
    {MealKind::Standard, u"standard"},
    {MealKind::Light, u"light"},
    {MealKind::Diet, u"diet"},
}}};

constexpr EnumNames<AttendanceOrigin, 3> origins{{{
    {AttendanceOrigin::School, u"school"},
    {AttendanceOrigin::Tablet, u"tablet"},
    {AttendanceOrigin::Register, u"register"},
}}};

constexpr EnumNames<ClosureKind, 3> closures{{{
    {ClosureKind::Holiday, u"holiday"},
    {ClosureKind::Closure, u"closure"},
    {ClosureKind::Strike, u"strike"},
}}};

constexpr EnumNames<AnnouncementKind, 2> announcements{{{
    {AnnouncementKind::Absence, u"absence"},
    {AnnouncementKind::LightMeal, u"light_meal"},
}}};

} // namespace

QString toString(AttendanceState state) {
    return states.name(state);
}

Result<AttendanceState> attendanceStateFromString(QStringView text) {
    return states.value(text);
}

QString toString(MealKind meal) {
    return meals.name(meal);
}

Result<MealKind> mealKindFromString(QStringView text) {
    return meals.value(text);
}

QString toString(AttendanceOrigin origin) {
    return origins.name(origin);
}

Result<AttendanceOrigin> attendanceOriginFromString(QStringView text) {
    return origins.value(text);
}

QString toString(ClosureKind kind) {
    return closures.name(kind);
}

Result<ClosureKind> closureKindFromString(QStringView text) {
    return closures.value(text);
}

QString toString(AnnouncementKind kind) {
    return announcements.name(kind);
}

Result<AnnouncementKind> announcementKindFromString(QStringView text) {
    return announcements.value(text);
}

std::optional<Money> amountOf(const AttendanceDay &day) {
    if (!day.tariff)
        return std::nullopt;
    return Money::fromCents(day.tariff->cents() * day.quantity);
}

} // namespace campanella

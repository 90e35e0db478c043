// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attendance.h"
#include "domain/person.h"
#include "domain/service.h"

namespace campanella::app {

/// One line of the *prospetto dei pasti consumati*: a day with a meal, or one that is contested.
struct Meal {
    AttendanceDay day;
    QString childName;
};

/// Which meals to show; an empty field means any.
struct MealsFilter {
    std::optional<PublicId> childId;
    std::optional<DateRange> days;
};

/// The meals of these children at the services of a canteen, the newest first.
[[nodiscard]] QList<Meal> mealsOf(const AttendanceBook &book, const QList<Child> &children,
                                  const QList<Service> &services, const MealsFilter &filter);

/// What some meals come to.
struct MealsSum {
    QString childName; ///< empty for all children together
    int quantity = 0;
    Money amount;
    friend bool operator==(const MealsSum &, const MealsSum &) = default;
};

/// One sum a child, by name.
[[nodiscard]] QList<MealsSum> sumsByChild(const QList<Meal> &meals);
[[nodiscard]] MealsSum sumOf(const QList<Meal> &meals);

} // namespace campanella::app

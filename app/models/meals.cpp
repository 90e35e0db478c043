// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/meals.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace campanella::app {

namespace {

QHash<PublicId, QString> namesOf(const QList<Child> &children) {
    QHash<PublicId, QString> names;
    for (const Child &child : children)
        names.insert(child.id, fullName(child.givenName, child.familyName));
    return names;
}

QSet<PublicId> canteens(const QList<Service> &services) {
    QSet<PublicId> ids;
    for (const Service &service : services)
        if (service.kind == ServiceKind::Canteen)
            ids.insert(service.id);
    return ids;
}

bool isWanted(const AttendanceDay &day, const MealsFilter &filter) {
    return (day.quantity > 0 || day.contested) &&
           (!filter.childId || day.childId == *filter.childId) &&
           (!filter.days || filter.days->contains(day.day));
}

void add(MealsSum &sum, const Meal &meal) {
    sum.quantity += meal.day.quantity;
    sum.amount += amountOf(meal.day).value_or(Money());
}

} // namespace

QList<Meal> mealsOf(const AttendanceBook &book, const QList<Child> &children,
                    const QList<Service> &services, const MealsFilter &filter) {
    const QHash<PublicId, QString> names = namesOf(children);
    const QSet<PublicId> served = canteens(services);
    QList<Meal> meals;
    for (const AttendanceDay &day : book.items)
        if (names.contains(day.childId) && served.contains(day.serviceId) && isWanted(day, filter))
            meals.append({day, names.value(day.childId)});
    std::stable_sort(meals.begin(), meals.end(),
                     [](const Meal &a, const Meal &b) { return a.day.day > b.day.day; });
    return meals;
}

QList<MealsSum> sumsByChild(const QList<Meal> &meals) {
    QMap<QString, MealsSum> sums;
    for (const Meal &meal : meals) {
        MealsSum &sum = sums[meal.childName + meal.day.childId.toString()];
        sum.childName = meal.childName;
        add(sum, meal);
    }
    return sums.values();
}

MealsSum sumOf(const QList<Meal> &meals) {
    MealsSum sum;
    for (const Meal &meal : meals)
        add(sum, meal);
    return sum;
}

} // namespace campanella::app

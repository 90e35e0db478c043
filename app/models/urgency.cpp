// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/urgency.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace campanella::app {

namespace {

enum class Urgency { Overdue, ToPay, Waiting, Over };

Urgency urgencyOf(DueState state) {
    if (state == DueState::Overdue)
        return Urgency::Overdue;
    if (isPayable(state))
        return Urgency::ToPay;
    return isOpen(state) ? Urgency::Waiting : Urgency::Over;
}

/// A due in small, so that sorting 10,000 of them moves and looks at little.
struct Key {
    Urgency urgency;
    qint64 day;
    qsizetype place;
    friend auto operator<=>(const Key &, const Key &) = default;
};

Key keyOf(const Due &due, qsizetype place) {
    const Urgency urgency = urgencyOf(due.state);
    const qint64 day = dueDayOf(due);
    return {urgency, urgency == Urgency::Over ? -day : day, place};
}

} // namespace

qint64 dueDayOf(const Due &due) {
    return due.dueDate ? due.dueDate->toJulianDay() : std::numeric_limits<qint64>::max();
}

std::weak_ordering urgencyOrder(const Due &left, const Due &right) {
    return keyOf(left, 0) <=> keyOf(right, 0);
}

QList<qsizetype> byUrgency(const QList<Due> &dues) {
    std::vector<Key> keys;
    keys.reserve(static_cast<size_t>(dues.size()));
    for (qsizetype place = 0; place < dues.size(); ++place)
        keys.push_back(keyOf(dues.at(place), place));
    std::sort(keys.begin(), keys.end());
    QList<qsizetype> places;
    places.reserve(dues.size());
    for (const Key &key : keys)
        places.append(key.place);
    return places;
}

} // namespace campanella::app

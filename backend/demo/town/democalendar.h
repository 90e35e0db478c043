// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/daterange.h"
#include "domain/schoolyear.h"

#include <QList>

namespace campanella::backend {

/// The days around which the demo's dues are made, so that on any day something is overdue,
/// something is to be paid and something lies ahead.
class DemoCalendar {
public:
    explicit DemoCalendar(QDate today)
        : m_today(today) {}

    [[nodiscard]] QDate today() const { return m_today; }
    /// The last whole school month (September to June) before today, or the one `back` school
    /// months before it.
    [[nodiscard]] DateRange month(int back = 0) const;
    /// When dues of the last month are to be paid: an end of month at least five days ahead.
    [[nodiscard]] QDate nextDueDate() const;
    /// The end of the month before today's.
    [[nodiscard]] QDate pastDueDate() const;
    /// When dues of a month long gone were to be paid.
    [[nodiscard]] static QDate dueDateOf(const DateRange &period);

private:
    QDate m_today;
};

/// Monday to Friday within the period and the school year's teaching (14 September to 10 June).
[[nodiscard]] int schoolDays(const DateRange &period);

/// "ottobre 2026", or "ott–dic 2026" for more than a month.
[[nodiscard]] QString periodWords(const DateRange &period);

} // namespace campanella::backend

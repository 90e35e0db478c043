// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

namespace campanella::ui {

/// What the home page says of the dues. What waits for an outcome is in none of the sums: nobody
/// should pay it twice.
struct DuesSummary {
    QList<Due> payable; ///< overdue first, then by due date
    Money total;        ///< of the payable ones
    QList<Due> overdue; ///< those past their due date
    Money overdueTotal;
    std::optional<QDate> nextDay; ///< the nearest due date that has not passed
    QList<Due> next;              ///< the dues of that day
    Money nextTotal;
};

[[nodiscard]] DuesSummary summarise(const QList<Due> &dues);

/// The payable dues of one child, in the order of the summary.
[[nodiscard]] QList<Due> duesOf(const DuesSummary &summary, const PublicId &child);

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"

#include <QDate>
#include <QList>

namespace campanella::backend {

/// How a run splits what a family owes. Beside the parts there is always the whole sum in one
/// payment (rata unica); who pays the one does not owe the other.
struct InstalmentPlan {
    int parts = 0;  ///< 0: nothing is split
    int months = 1; ///< between one due date and the next
    Money least;    ///< smaller sums are not split
    friend bool operator==(const InstalmentPlan &, const InstalmentPlan &) = default;
};

/// One part: what is due when.
struct PlannedPart {
    Money amount;
    QDate dueDate;
};

/// The parts of that sum, which they come to exactly: equal, the cents that are left over on the
/// first, which is due on `first`. None when the sum is not split.
[[nodiscard]] QList<PlannedPart> partsOf(const InstalmentPlan &plan, Money sum, QDate first);

} // namespace campanella::backend

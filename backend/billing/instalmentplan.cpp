// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/instalmentplan.h"

namespace campanella::backend {

QList<PlannedPart> partsOf(const InstalmentPlan &plan, Money sum, QDate first) {
    if (plan.parts == 0 || sum < plan.least || sum.cents() < plan.parts)
        return {};
    const qint64 each = sum.cents() / plan.parts;
    QList<PlannedPart> parts{{Money::fromCents(sum.cents() - each * (plan.parts - 1)), first}};
    while (parts.size() < plan.parts)
        parts.append({Money::fromCents(each),
                      first.addMonths(plan.months * static_cast<int>(parts.size()))});
    return parts;
}

} // namespace campanella::backend

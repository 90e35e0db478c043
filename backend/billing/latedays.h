// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/billingrun.h"
#include "backend/billing/pricing.h"

#include <QHash>

namespace campanella::backend {

/// What a run puts right (conguaglio) for a child.
struct LateDays {
    QList<DueLine> lines; ///< one for each day that was billed otherwise than it stands now
    bool isPriced = true; ///< false: there is no tariff for one of the days
    Money credit;         ///< what earlier runs owe the child still
};

/// Of the children between two keys those with something to put right: days of months that were
/// billed, by this service, and whose attendance is another one since. What a run has put right is
/// part of what was billed, so the next one finds it equal. A day no longer owed gives back what it
/// cost, to the cent; a day that was missing costs what tariff and profile say now.
[[nodiscard]] Result<QHash<qint64, LateDays>> readLateDays(Store &store, const BillingRun &run,
                                                           const QList<Tariff> &tariffs,
                                                           qint64 firstChild, qint64 lastChild);

} // namespace campanella::backend

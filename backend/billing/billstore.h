// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/billingrun.h"
#include "backend/billing/pricing.h"

namespace campanella::backend {

/// A child that uses the service in that month, and what its bill follows from.
struct BilledChild {
    qint64 key = 0;
    std::optional<qint64> payerKey;
    ChildProfile profile;
    QList<BilledDay> days;   ///< on which it was there
    bool isRecorded = false; ///< a day was recorded, present or not
};

/// The next enrolled children after that one, at most so many, whom no confirmed run of the month
/// has billed yet.
[[nodiscard]] Result<QList<BilledChild>> readChildrenToBill(Store &store, const BillingRun &run,
                                                            qint64 afterChild, int limit);

/// What decides on the child's tariff of the month that begins on that day.
[[nodiscard]] Result<ChildProfile> readProfile(Store &store, qint64 childKey, QDate month);

/// One child in a run. Lines that come to less than zero make no due.
struct Bill {
    qint64 childKey = 0;
    std::optional<qint64> payerKey;
    int quantity = 0;
    QString anomaly; ///< empty: none
    QList<DueLine> lines;
    Money carried = Money(); ///< what it adds to the child's credit; less than zero: uses up
};
[[nodiscard]] Result<> addBill(Store &store, qint64 runKey, const Bill &bill);

/// The days of a stored line.
[[nodiscard]] QList<BilledDay> billedDaysFrom(const QString &text);

/// The lines behind a due, in their order; of a part those of the whole sum. None when no run of
/// ours made it.
[[nodiscard]] Result<QList<DueLine>> readDueLines(Store &store, const PublicId &dueId);

} // namespace campanella::backend

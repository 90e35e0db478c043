// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/billingrun.h"

namespace campanella::backend {

/// What confirming needs to know.
struct Confirmation {
    QDate dueDate;                      ///< of a run that is being confirmed the first one stays
    std::optional<int> segregationCode; ///< as NoticeIssuer takes it
    int portion = 500;                  ///< bills in one transaction
    InstalmentPlan plan = {};           ///< as the due date: the first one stays
};

/// Makes the next dues of a drafted run, in one transaction: notice numbers, dues, ledger. Answers
/// whether there may be more; false from the moment the run is confirmed, also when asked again.
/// Whoever breaks off between two calls goes on with the next one. Fails with EditStale when the
/// draft is not whole, and as NoticeIssuer does.
[[nodiscard]] Result<bool> confirmPortion(Store &store, const BillingRun &run,
                                          const Confirmation &wanted);

} // namespace campanella::backend

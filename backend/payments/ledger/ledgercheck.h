// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// What is wrong with a due in the ledger.
enum class LedgerFault {
    Unbalanced, ///< its lines do not sum to zero
    Charge,     ///< charges and adjustments are not what it asks for
    Payment,    ///< a payment has no entry
    Refund,     ///< it is refunded and the ledger still has its payment
    Surplus     ///< an entry of a payment that is not there
};

struct LedgerFinding {
    LedgerFault fault = LedgerFault::Unbalanced;
    QString subject; ///< public id of the due; of an entry written by hand its reference
};

/// All that is wrong, a hundred of each kind at most; empty when the ledger says what the dues say.
[[nodiscard]] Result<QList<LedgerFinding>> checkLedger(Store &store);

} // namespace campanella::backend

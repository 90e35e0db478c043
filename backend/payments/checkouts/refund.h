// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/money.h"
#include "domain/noticenumber.h"

namespace campanella::backend {

/// What the office gives back of a due that was paid.
struct OfficeRefund {
    NoticeNumber notice;
    Money amount;
    QString reason;    ///< what the family reads, 140 characters at most, not empty
    QString reference; ///< of the order to pay it, unique, not empty
};

/// Writes it into the ledger in one transaction and tells the payer by mail; a due that is given
/// back whole becomes Refunded. Answers whether that is so. The same reference again changes
/// nothing. Fails with NotFound (no such notice), DueNotPayable (not paid, or given back whole),
/// AmountChanged (more than is left of what was paid) and FieldInvalid (not more than nothing, no
/// reason, or the reference is another refund's); then nothing has changed.
[[nodiscard]] Result<bool> recordRefund(Store &store, const OfficeRefund &refund);

} // namespace campanella::backend

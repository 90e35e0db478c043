// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/statement.h"

/// The ledger: what families owe and have paid. Entries are added, never changed (the database
/// refuses it); a balance is the sum of entries and is stored nowhere. Each function belongs into
/// the transaction of its cause.
namespace campanella::backend {

/// Brings the ledger to what the due, and the parts of its document, say now: charge, payments,
/// and what a changed, cancelled or refunded due corrects. To be called after whatever changes a
/// due or adds a payment; twice is the same as once.
[[nodiscard]] Result<> recordDue(Store &store, qint64 dueKey);

/// Writes, at once, what all dues with a greater key ask for that have no entry yet, and what they
/// change for the whole of which they are parts.
[[nodiscard]] Result<> recordDuesAfter(Store &store, qint64 dueKey);

/// The greatest key that a due has; 0 when there are none.
[[nodiscard]] Result<qint64> lastDueKey(Store &store);

/// An entry that no due asks for, as the office writes it.
struct Correction {
    MovementKind kind = MovementKind::Adjustment; ///< Adjustment, Refund or Credit
    std::optional<qint64> childKey;               ///< one of these two at least
    std::optional<qint64> payerKey;
    qint64 serviceKey = 0;
    SchoolYear schoolYear;
    QDate day;
    Money amount;      ///< as it moves the balance: a refund is less than zero
    QString reference; ///< unique, not empty; the same again changes nothing
    QString note;      ///< what the family reads
};

/// Answers whether it was written; not when its reference already was. Fails when kind and sign do
/// not fit.
[[nodiscard]] Result<bool> recordCorrection(Store &store, const Correction &correction);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attestation.h"

namespace campanella {

/// What one person paid in a year to one nursery, of one period that its dues name: nearly always
/// a month. INPS asks for the month of reference (*bonus asilo nido*, messaggio 1165 of 2025).
struct NurseryReceipt {
    DateRange period;
    QList<AttestedPayment> payments; ///< by day, refunds too
    friend bool operator==(const NurseryReceipt &, const NurseryReceipt &) = default;
};

/// Whether a payment belongs to the receipt.
[[nodiscard]] bool isOf(const NurseryReceipt &receipt, const AttestedPayment &payment);

/// What was given back to its payer, or to nobody in particular, without naming a month: more than
/// zero, and in no receipt's sum.
[[nodiscard]] Money refundsOfNoMonth(const Attestation &attestation, const NurseryReceipt &receipt);

/// What is left of the payments after the refunds.
[[nodiscard]] Money paidSum(const NurseryReceipt &receipt);

/// A receipt for each period, nursery and payer where something was paid and not given back, the
/// first period first: two parents who share a month have one each.
/// A payment whose due names no period is in none.
[[nodiscard]] QList<NurseryReceipt> nurseryReceipts(const Attestation &attestation);

} // namespace campanella

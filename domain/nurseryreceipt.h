// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/attestation.h"

namespace campanella {

/// What was paid in a year for the nursery, of one period that its dues name: nearly always a
/// month. INPS asks for the month of reference (*bonus asilo nido*, messaggio 1165 of 2025).
struct NurseryReceipt {
    DateRange period;
    QList<AttestedPayment> payments; ///< by day, refunds too
    friend bool operator==(const NurseryReceipt &, const NurseryReceipt &) = default;
};

/// What is left of the payments after the refunds.
[[nodiscard]] Money paidSum(const NurseryReceipt &receipt);

/// The periods in which something was paid for a nursery and not given back, the first one first.
/// A payment whose due names no period is in none.
[[nodiscard]] QList<NurseryReceipt> nurseryReceipts(const Attestation &attestation);

} // namespace campanella

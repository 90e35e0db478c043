// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attestation.h"

namespace campanella {

Money attestedSum(const Attestation &attestation, bool withReceipt) {
    Money sum;
    for (const AttestedPayment &payment : attestation.payments)
        if (payment.withReceipt == withReceipt)
            sum += payment.amount;
    return sum;
}

} // namespace campanella

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/nurseryreceipt.h"

#include <algorithm>

namespace campanella {

namespace {

NurseryReceipt &receiptOf(QList<NurseryReceipt> &receipts, const DateRange &period) {
    const auto found =
        std::find_if(receipts.begin(), receipts.end(),
                     [&period](const NurseryReceipt &one) { return one.period == period; });
    return found != receipts.end() ? *found
                                   : receipts.emplaceBack(period, QList<AttestedPayment>());
}

} // namespace

Money paidSum(const NurseryReceipt &receipt) {
    Money sum;
    for (const AttestedPayment &payment : receipt.payments)
        sum += payment.amount;
    return sum;
}

QList<NurseryReceipt> nurseryReceipts(const Attestation &attestation) {
    QList<NurseryReceipt> receipts;
    for (const AttestedPayment &payment : attestation.payments)
        if (payment.service.kind == ServiceKind::Nursery && payment.period)
            receiptOf(receipts, *payment.period).payments.append(payment);
    receipts.removeIf([](const NurseryReceipt &one) { return paidSum(one).cents() <= 0; });
    std::stable_sort(receipts.begin(), receipts.end(),
                     [](const NurseryReceipt &a, const NurseryReceipt &b) {
                         return a.period.first() < b.period.first();
                     });
    return receipts;
}

} // namespace campanella

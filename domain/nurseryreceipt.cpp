// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/nurseryreceipt.h"

#include <algorithm>

namespace campanella {

namespace {

bool samePayer(const AttestedPayment &a, const AttestedPayment &b) {
    return a.payerName == b.payerName && a.payerCode == b.payerCode;
}

bool isForNursery(const AttestedPayment &payment) {
    return payment.service.kind == ServiceKind::Nursery;
}

NurseryReceipt &receiptOf(QList<NurseryReceipt> &receipts, const AttestedPayment &payment) {
    const auto found =
        std::find_if(receipts.begin(), receipts.end(),
                     [&payment](const NurseryReceipt &one) { return isOf(one, payment); });
    if (found != receipts.end())
        return *found;
    receipts.append({*payment.period, {}});
    return receipts.last();
}

} // namespace

bool isOf(const NurseryReceipt &receipt, const AttestedPayment &payment) {
    const AttestedPayment &first = receipt.payments.first();
    return payment.period == receipt.period && payment.service.id == first.service.id &&
           samePayer(payment, first);
}

Money refundsOfNoMonth(const Attestation &attestation, const NurseryReceipt &receipt) {
    Money sum;
    for (const AttestedPayment &one : attestation.payments) {
        const bool concerns = one.payerName.isEmpty() || samePayer(one, receipt.payments.first());
        if (isForNursery(one) && !one.period && one.amount.cents() < 0 && concerns)
            sum = sum - one.amount;
    }
    return sum;
}

Money paidSum(const NurseryReceipt &receipt) {
    Money sum;
    for (const AttestedPayment &payment : receipt.payments)
        sum += payment.amount;
    return sum;
}

QList<NurseryReceipt> nurseryReceipts(const Attestation &attestation) {
    QList<NurseryReceipt> receipts;
    for (const AttestedPayment &payment : attestation.payments)
        if (isForNursery(payment) && payment.period)
            receiptOf(receipts, payment).payments.append(payment);
    receipts.removeIf([](const NurseryReceipt &one) { return paidSum(one).cents() <= 0; });
    std::stable_sort(receipts.begin(), receipts.end(),
                     [](const NurseryReceipt &a, const NurseryReceipt &b) {
                         return a.period.first() < b.period.first();
                     });
    return receipts;
}

} // namespace campanella

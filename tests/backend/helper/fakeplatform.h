// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/paymentgateway.h"

namespace campanella::backend {

/// A payment platform that does as it is told and remembers what it was asked; for one thread.
class FakePlatform : public PaymentGateway {
public:
    [[nodiscard]] Result<QUrl> openPage(const Cart &cart) override;
    [[nodiscard]] Result<QList<NoticeNumber>> paidSince(QDate first) override;
    [[nodiscard]] Result<QList<Receipt>> receiptsOf(const NoticeNumber &notice) override;
    [[nodiscard]] bool takesPositions() const override { return true; }
    [[nodiscard]] Result<> publish(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> invalidate(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> markPaid(const Due &due) override;

    Result<> mood;                    ///< what every call fails with, if it does
    QList<Receipt> receipts;          ///< what it knows
    std::optional<NoticeNumber> away; ///< a notice for which it fails
    QList<Cart> carts;
    QList<QDate> askedSince;
    QList<NoticeNumber> published;
    QList<NoticeNumber> invalidated;
    QList<NoticeNumber> markedPaid;
};

/// A receipt of 12,34 € for that notice and creditor.
[[nodiscard]] Receipt receiptFor(const NoticeNumber &notice, const Municipality &creditor,
                                 const QString &receiptId);

} // namespace campanella::backend

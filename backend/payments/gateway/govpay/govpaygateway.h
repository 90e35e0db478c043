// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/govpay/govpayreceipts.h"
#include "backend/payments/gateway/govpay/govpaysettings.h"
#include "backend/payments/gateway/pagopa/pagopagateway.h"

namespace campanella::backend {

/// The town's GovPay (link-it/govpay 3.5 and later), which holds its station at pagoPA: its API
/// Pendenze v2 for positions, its API Ragioneria v3 for receipts. People pay by Checkout.
class GovpayGateway : public PaymentGateway {
public:
    explicit GovpayGateway(GovpaySettings settings, Clock clock = systemClock);

    [[nodiscard]] Result<QUrl> openPage(const Cart &cart) override {
        return m_pages.openPage(cart);
    }
    [[nodiscard]] Result<QList<NoticeNumber>> paidSince(QDate first) override;
    [[nodiscard]] Result<QList<Receipt>> receiptsOf(const NoticeNumber &notice) override;
    [[nodiscard]] bool takesPositions() const override { return true; }
    /// Makes the pendenza, or brings the one that is there to what the due says. Fails with
    /// FieldInvalid when GovPay gives it another notice number: ours are printed.
    [[nodiscard]] Result<> publish(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> invalidate(const Municipality &creditor, const Due &due) override;
    /// GovPay knows no payment but its own: the pendenza is annulled, with the reason. One that is
    /// annulled already is no failure.
    [[nodiscard]] Result<> markPaid(const Due &due) override;

private:
    [[nodiscard]] Result<OutboundAnswer> send(const QByteArray &method, const QUrl &base,
                                              const QString &path, const QByteArray &body = {},
                                              const QUrlQuery &query = {}) const;
    [[nodiscard]] QString pathOf(const Due &due) const;
    [[nodiscard]] Result<QString> stateThere(const Due &due) const;
    [[nodiscard]] Result<> annul(const Due &due, const QString &why) const;
    [[nodiscard]] Result<ReceiptLines> receiptLines(const QUrlQuery &wanted, int page) const;
    [[nodiscard]] Result<Receipt> receipt(const ReceiptLine &line) const;

    const GovpaySettings m_settings;
    const HttpsClient m_client;
    PagopaGateway m_pages;
};

} // namespace campanella::backend

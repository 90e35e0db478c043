// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/httpsclient.h"
#include "backend/payments/gateway/pagopa/pagopasettings.h"
#include "backend/payments/gateway/paymentgateway.h"
#include "domain/clock.h"

#include <QUrlQuery>

namespace campanella::backend {

/// pagoPA as a creditor sees it: Checkout v2 to pay, GPD v1 for positions and receipts.
class PagopaGateway : public PaymentGateway {
public:
    explicit PagopaGateway(PagopaSettings settings, Clock clock = systemClock);

    [[nodiscard]] Result<QUrl> openPage(const Cart &cart) override;
    [[nodiscard]] Result<QList<NoticeNumber>> paidSince(QDate first) override;
    [[nodiscard]] Result<QList<Receipt>> receiptsOf(const NoticeNumber &notice) override;
    [[nodiscard]] bool takesPositions() const override { return !m_settings.positions.isEmpty(); }
    /// Makes the position, or brings the one that is there to what the due says.
    [[nodiscard]] Result<> publish(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> invalidate(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> markPaid(const Due &due) override;

private:
    [[nodiscard]] Result<OutboundAnswer> send(const QByteArray &method, const QUrl &base,
                                              const QString &path, const QByteArray &body = {},
                                              const QUrlQuery &query = {}) const;
    [[nodiscard]] QString positionsPath() const;
    [[nodiscard]] Result<> update(const Due &due, const QByteArray &position);

    const PagopaSettings m_settings;
    const HttpsClient m_client;
    const Clock m_clock;
};

} // namespace campanella::backend

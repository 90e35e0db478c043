// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/paymentgateway.h"
#include "domain/clock.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace campanella::backend {

/// What somebody chooses on the page "pagoPA di prova".
enum class DemoOutcome { Paid, Cancelled, Waiting, Doubled, Late };

[[nodiscard]] QString toString(DemoOutcome outcome);
[[nodiscard]] Result<DemoOutcome> demoOutcomeFromString(QStringView text);

/// Plays the payment platform for the demo: a page of the backend itself on which anybody chooses
/// how it ends, and receipts as the platform would make them, also doubled and late. It forgets
/// everything when the demo ends.
class DemoPaymentGateway : public PaymentGateway {
public:
    explicit DemoPaymentGateway(Clock clock = systemClock)
        : m_clock(std::move(clock)) {}

    [[nodiscard]] Result<QUrl> openPage(const Cart &cart) override;
    [[nodiscard]] Result<QList<NoticeNumber>> paidSince(QDate first) override;
    [[nodiscard]] Result<QList<Receipt>> receiptsOf(const NoticeNumber &notice) override;
    [[nodiscard]] bool takesPositions() const override { return false; }
    [[nodiscard]] Result<> publish(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> invalidate(const Municipality &creditor, const Due &due) override;
    [[nodiscard]] Result<> markPaid(const Due &due) override;

    /// The cart of a page, until somebody has chosen there.
    [[nodiscard]] std::optional<Cart> cart(const QString &token) const;
    /// Makes the receipts of that choice; answers where the browser goes, or nothing when there is
    /// no such cart.
    [[nodiscard]] std::optional<QUrl> choose(const QString &token, DemoOutcome outcome);

private:
    struct Made {
        NoticeNumber notice;
        Receipt receipt;
        QDateTime from; ///< nobody is told of it before
    };
    void pay(const Cart &cart, const QDateTime &from);

    const Clock m_clock;
    mutable std::mutex m_mutex;
    QHash<QString, Cart> m_carts;
    QList<Made> m_made;
};

} // namespace campanella::backend

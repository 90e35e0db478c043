// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"
#include "domain/publicid.h"

#include <QDate>
#include <QList>
#include <QString>

namespace campanella {

/// What the office gave back of a payment.
struct Refund {
    Money amount;
    QDate refundedOn;
    QString reason; ///< in the words of the office, up to 140 characters
    friend bool operator==(const Refund &, const Refund &) = default;
};

/// A payment received for a due, as its receipt tells it.
struct Payment {
    PublicId id;
    Money amount;
    QDate paidOn;
    QString psp;       ///< name of the payment service provider
    QString receiptId; ///< pagoPA receiptId (IUR)
    /// What the person who asks noted for themselves, in the list of payments only; may be empty.
    QString note = {};
    /// The oldest first; in the list of payments only.
    QList<Refund> refunds = {};
    friend bool operator==(const Payment &, const Payment &) = default;
};

/// What a person notes on a payment for themselves: one line, longestPaymentNote characters at
/// most. An empty one takes the note away.
struct PaymentNote {
    QString text;
    friend bool operator==(const PaymentNote &, const PaymentNote &) = default;
};

inline constexpr qsizetype longestPaymentNote = 200;

} // namespace campanella

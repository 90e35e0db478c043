// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"
#include "domain/publicid.h"

#include <QDate>
#include <QString>

namespace campanella {

/// A payment received for a due, as its receipt tells it.
struct Payment {
    PublicId id;
    Money amount;
    QDate paidOn;
    QString psp;       ///< name of the payment service provider
    QString receiptId; ///< pagoPA receiptId (IUR)
    /// What the person who asks noted for themselves, in the list of payments only; may be empty.
    QString note = {};
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

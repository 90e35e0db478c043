// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/money.h"
#include "domain/publicid.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace campanella {

/// Where a payment that was begun stands. Only a receipt makes it Paid; what the browser brings
/// back makes it AwaitingOutcome, Cancelled or Failed, and a receipt may still make these Paid.
enum class CheckoutState {
    Open,            ///< begun; the person is at the page, or has not opened it yet
    AwaitingOutcome, ///< back from the page, the receipt has not come yet
    Paid,            ///< there is a receipt for every due
    Cancelled,       ///< given up by the person, or nobody came back for half an hour
    Failed           ///< the page said so, or it could not be opened
};

[[nodiscard]] QString toString(CheckoutState state);
[[nodiscard]] Result<CheckoutState> checkoutStateFromString(QStringView text);
/// Open or AwaitingOutcome: its dues cannot be paid another time.
[[nodiscard]] bool isPending(CheckoutState state);

/// How many dues one checkout takes (Checkout of pagoPA, `maxItems` of the cart).
inline constexpr qsizetype mostDuesAtOnce = 5;

/// What a person wants to pay together.
struct CheckoutRequest {
    QList<PublicId> dues; ///< 1 to mostDuesAtOnce, none twice
    Money expectedTotal;  ///< what the person saw; another sum is refused (AmountChanged)
    friend bool operator==(const CheckoutRequest &, const CheckoutRequest &) = default;
};

/// A payment that was begun.
struct Checkout {
    PublicId id;
    CheckoutState state = CheckoutState::Open;
    /// The https page of the backend that leads to the platform's, to be opened in a browser; it
    /// may be opened again. Empty unless Open.
    QUrl page;
    QList<PublicId> dues;
    Money total;
    QDateTime startedAt; ///< UTC
    friend bool operator==(const Checkout &, const Checkout &) = default;
};

} // namespace campanella

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/paymentgateway.h"
#include "backend/store/store.h"
#include "domain/checkout.h"

namespace campanella::backend {

/// How long nobody has to come back for before an Open checkout is over, and a receipt to stay
/// away for before one that awaits it is.
inline constexpr qint64 longestVisit = 30LL * 60;     // seconds
inline constexpr qint64 longestWait = 24LL * 60 * 60; // seconds

/// Takes the dues for one payment. The page of the answer is empty: routes know addresses. Fails
/// as POST /v1/payments/checkouts in docs/openapi.yaml; then nothing has changed.
[[nodiscard]] Result<Checkout> startCheckout(Store &store, qint64 personKey,
                                             const CheckoutRequest &wanted);

/// The person's own that are pending, the newest first.
[[nodiscard]] Result<QList<Checkout>> pendingCheckouts(Store &store, qint64 personKey);

/// Fails with NotFound, also when it is somebody else's.
[[nodiscard]] Result<Checkout> readCheckout(Store &store, qint64 personKey, const PublicId &id);

/// Sets the dues of an Open one free; any other stays. Fails with NotFound.
[[nodiscard]] Result<Checkout> giveUpCheckout(Store &store, qint64 personKey, const PublicId &id);

/// What a browser takes to the platform, without its return pages.
struct Visit {
    Cart cart;
    QByteArray returnToken; ///< for the return pages; only its hash is stored
};
/// Somebody opens the page of an Open checkout. Fails with NotFound when there is no such one.
[[nodiscard]] Result<Visit> beginVisit(Store &store, const PublicId &id);

/// The browser has come back; an Open checkout goes to that state. Anything else, also a token
/// that nobody knows, changes nothing.
[[nodiscard]] Result<> endVisit(Store &store, const QByteArray &returnToken, CheckoutState to);

/// The page of an Open checkout could not be opened: it ends, unless its page was opened before,
/// where the person may be paying.
[[nodiscard]] Result<> failCheckout(Store &store, const PublicId &id);

/// The notices of pending checkouts that have no receipt yet.
[[nodiscard]] Result<QList<NoticeNumber>> pendingNotices(Store &store);

/// Ends those of longestVisit and longestWait, and old activations; to be called after asking for
/// their receipts.
[[nodiscard]] Result<> endOldCheckouts(Store &store);

} // namespace campanella::backend

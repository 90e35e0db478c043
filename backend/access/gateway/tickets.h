// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identity.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// Somebody whom a gateway vouched for, by which way.
struct Arrival {
    QString way;
    Vouched vouched;
};

/// Keeps an arrival for a minute, for whoever has the verifier of that S256 challenge. Answers the
/// one-time code; only its hash is stored.
[[nodiscard]] Result<QByteArray> issueCode(Store &store, const Arrival &arrival,
                                           const QString &challenge);

/// The arrival of a code, which is spent by this, also with a wrong verifier. Fails with
/// SignInCodeSpent for an unknown, old or spent code and for another verifier, all the same.
[[nodiscard]] Result<Arrival> redeemCode(Store &store, const QByteArray &code,
                                         const QByteArray &verifier);

/// Keeps an arrival for a quarter of an hour, until the person presses "Crea".
[[nodiscard]] Result<QByteArray> issueTicket(Store &store, const Arrival &arrival);

/// The arrival of a ticket, which is spent by this. Fails with SignInTicketSpent.
[[nodiscard]] Result<Arrival> redeemTicket(Store &store, const QByteArray &ticket);

} // namespace campanella::backend

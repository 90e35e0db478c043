// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/fiscalcode.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

namespace campanella::backend {

/// A person as a gateway vouches for them. Accounts are keyed on the codice fiscale alone: SPID's
/// `sub` differs from gateway to gateway.
struct Identity {
    FiscalCode fiscalCode;
    QString givenName;
    QString familyName;
    std::optional<QDate> birthDate;
    QString email;  ///< as the person gave it to the provider: a proposal, never a proof
    QString mobile; ///< the same
    int level = 0;  ///< 1 … 3 as in SpidL1 … SpidL3, really reached
};

/// What is needed to end the gateway's own session later; kept beside our session, no longer.
struct GatewaySession {
    QString subject;   ///< for a back-channel logout: `sub`; may be empty
    QString sessionId; ///< `sid`, or Cohesion's IdSessioneSSO; may be empty
    QByteArray tokens; ///< of the adapter only (JSON); may be empty
};

/// What finishing a sign-in yields.
struct Vouched {
    Identity identity;
    GatewaySession session;
};

} // namespace campanella::backend

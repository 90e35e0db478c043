// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identity.h"
#include "backend/outbound/strictxml.h"

#include <QDateTime>

namespace campanella::backend {

/// What Cohesion's server says about a session.
struct CohesionProfile {
    Identity identity;
    QDateTime madeAt; ///< UTC
};

/// Reads `<Object>` of an answer to GetCredential: the only `<profile>` in it. Fields come twice,
/// in the words of SPID and in Cohesion's own; both codici fiscali must be the same, without
/// `TINIT-`. Fails with SignInNoFiscalCode (a person without a good one) or GatewayAnswerInvalid.
[[nodiscard]] Result<CohesionProfile> readCohesionProfile(const XmlElement &object);

/// The moment that `timestamp` means: "Tue, 25 Jan 2022 22:02:49 GMT" (RFC 1123) or ISO 8601.
/// "GMT", "Z" and offsets are taken at their word; a bare time is one of Europe/Rome, where the
/// server stands. Invalid when it is neither.
[[nodiscard]] QDateTime readCohesionTime(const QString &text);

} // namespace campanella::backend

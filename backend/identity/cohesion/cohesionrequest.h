// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/cohesion/cohesionsettings.h"
#include "backend/identity/identitygateway.h"

namespace campanella::backend {

/// The document dsAuth that asks Cohesion for a sign-in (CohesionID-Docs, "Auth Request" and
/// "Parametri della Richiesta di Autenticazione"): at least the configured level, natural persons
/// only, no eIDAS, no session of an earlier visit. The answer goes to the visit's callback with
/// its state; a person who turns back goes there as well, without an answer.
[[nodiscard]] QByteArray cohesionRequest(const CohesionSettings &settings,
                                         const GatewayVisit &visit);

/// Where the browser starts: Cohesion's choice of providers with that request, or straight at the
/// provider that the visit names.
[[nodiscard]] QUrl cohesionStart(const CohesionSettings &settings, const GatewayVisit &visit);

} // namespace campanella::backend

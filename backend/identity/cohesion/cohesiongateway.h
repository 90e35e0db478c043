// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/adapters.h"
#include "backend/outbound/httpsclient.h"
#include "domain/clock.h"

#include <functional>
#include <memory>

namespace campanella::backend {

/// Asks another server; HttpsClient::send, or a test's stand-in.
using SendRequest = std::function<Result<OutboundAnswer>(const OutboundRequest &)>;

/// Cohesion ID of Regione Marche as a gateway to SPID, CIE, CNS and Cohesion's own credentials.
///
/// Nothing that the browser brings is believed. It carries a session's name to us, once, on a
/// visit that this backend began; who that is says Cohesion's server, asked directly over TLS:
/// the same codice fiscale, an answer not older than 30 seconds, the level that was asked for.
/// With `signature_authority_file` the answer must be signed as well, and then only what the
/// signature covers is read.
/// Source: Regione Marche, CohesionID-Docs (July 2026).
///
/// Fails with ConfigurationInvalid.
[[nodiscard]] Result<std::unique_ptr<IdentityGateway>>
makeCohesionGateway(const GatewayRecipe &recipe);

/// The same with another way to Cohesion's server and another clock.
[[nodiscard]] Result<std::unique_ptr<IdentityGateway>>
makeCohesionGatewayOver(const GatewayRecipe &recipe, SendRequest send, Clock clock);

} // namespace campanella::backend

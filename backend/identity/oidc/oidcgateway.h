// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identitygateway.h"
#include "backend/identity/oidc/fetch.h"
#include "backend/identity/oidc/oidcsettings.h"
#include "domain/clock.h"

#include <memory>

namespace campanella::backend {

/// A gateway that speaks OpenID Connect: we are a confidential client with authorization code,
/// PKCE (S256), state and nonce (OpenID Connect Core 1.0 §3.1, RFC 9700). Nothing is asked of the
/// gateway before the first sign-in.
[[nodiscard]] std::unique_ptr<IdentityGateway>
makeOidcGateway(oidc::OidcSettings settings, const oidc::Fetch &fetch, const Clock &clock);

/// The same from its part of the configuration (docs/operations.md), over HTTPS. Fails with
/// ConfigurationInvalid.
[[nodiscard]] Result<std::unique_ptr<IdentityGateway>> makeOidcGateway(const GatewayRecipe &recipe);

} // namespace campanella::backend

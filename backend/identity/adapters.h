// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identitygateway.h"
#include "backend/identity/settings.h"
#include "domain/access.h"

#include <memory>

namespace campanella::backend {

/// What an adapter is made from.
struct GatewayRecipe {
    SignInWay way;
    int level = 2;     ///< the least that counts, to be asked for
    Settings settings; ///< of the way: the adapter's own fields stand beside the common ones
};

/// Whether the demo's gateway, where anybody may be anybody, may be used: only by the demo.
enum class DemoAdapter { Refused, Allowed };

/// The gateway that the way's `adapter` names. Fails with ConfigurationInvalid.
[[nodiscard]] Result<std::unique_ptr<IdentityGateway>> makeGateway(const GatewayRecipe &recipe,
                                                                   DemoAdapter demo);

} // namespace campanella::backend

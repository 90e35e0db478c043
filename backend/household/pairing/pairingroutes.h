// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// /v1/household/pairings: who is linked to which child, and the code that links another.
void addPairingRoutes(Router &router, const Services &services);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// GET /status (for monitors: does the store answer?) and GET /openapi.yaml (the contract).
void addStatusRoutes(Router &router);

} // namespace campanella::backend

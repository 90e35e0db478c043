// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// GET /v1/household/person and /v1/household/children: who the caller is, and their children.
void addHouseholdRoutes(Router &router);

} // namespace campanella::backend

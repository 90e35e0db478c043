// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// GET /v1/household/person and /v1/household/children: who the caller is, and their children;
/// /v1/household/pairings: how they are linked; /v1/household/profile: how to reach them;
/// /v1/household/isee: whether the municipality may use their ISEE.
void addHouseholdRoutes(Router &router, const Services &services);

} // namespace campanella::backend

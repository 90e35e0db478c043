// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// /v1/household/profile: who the caller is, how to reach them, whose parents they are.
void addProfileRoutes(Router &router, const Services &services);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// In and out, below /v1/access: the ways in, sign-ins through a gateway or with a password, first
/// access, sessions and sign-out.
void addAccessRoutes(Router &router, const Services &services);

} // namespace campanella::backend

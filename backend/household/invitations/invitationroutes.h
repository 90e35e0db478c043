// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// /v1/household/invitations: a parent lets another adult see a child.
void addInvitationRoutes(Router &router, const Services &services);

} // namespace campanella::backend

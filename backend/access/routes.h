// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// POST /v1/access/sessions (sign-in) and DELETE /v1/access/sessions/current (sign-out).
void addAccessRoutes(Router &router);

} // namespace campanella::backend

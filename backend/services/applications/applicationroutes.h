// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// /v1/services/application-forms and /v1/services/applications: the caller's own applications.
void addApplicationRoutes(Router &router);

} // namespace campanella::backend

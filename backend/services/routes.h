// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// GET /v1/services: what the caller's family uses.
void addServicesRoutes(Router &router);

} // namespace campanella::backend

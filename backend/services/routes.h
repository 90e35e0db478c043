// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// What the caller's family uses, and the days of its children.
void addServicesRoutes(Router &router);

} // namespace campanella::backend

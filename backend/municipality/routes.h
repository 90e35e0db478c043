// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// GET /v1/municipality and its published pages; open to everybody.
void addMunicipalityRoutes(Router &router);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The side of those who work for the schools' services, apart from the families': /v1/office.
void addOfficeRoutes(Router &router);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// Paying: what the caller begins, watches and gives up, and the two pages that a browser sees of
/// it here, on its way out to the platform and back.
void addCheckoutRoutes(Router &router, const Services &services);

} // namespace campanella::backend

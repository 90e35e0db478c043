// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// /v1/household/isee: the authorisation to use the ISEE of this year.
void addIseeRoutes(Router &router);

} // namespace campanella::backend

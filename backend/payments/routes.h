// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The dues of the caller's family, one due, what was paid with the caller's notes, and for clerks
/// the dues of the whole town.
void addPaymentsRoutes(Router &router);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The caller's questions to the office: list, one of them, a new one, a reply, seen, closed.
void addThreadRoutes(Router &router);

} // namespace campanella::backend

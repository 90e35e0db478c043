// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The applications of families, for the office: list, one of them, its files, its next state.
void addApplicationDesk(Router &router);

} // namespace campanella::backend

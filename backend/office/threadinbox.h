// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The questions of families, for the office: list, one of them, an answer, closed.
void addThreadInbox(Router &router);

} // namespace campanella::backend

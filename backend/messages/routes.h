// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The notices of the Comune that are addressed to the caller, and the caller's own questions.
void addMessagesRoutes(Router &router);

} // namespace campanella::backend

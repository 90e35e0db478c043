// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// For administrators: who works here, who may come in, and what was done.
void addAccountDesk(Router &router);

} // namespace campanella::backend

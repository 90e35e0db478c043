// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"
#include "backend/identity/signinways.h"

namespace campanella::backend {

/// GET /demo/identity/{way}: the page "SPID di prova", on which anybody chooses whom to be. Its
/// links lead back to the callback, so that it needs no form and no script. Only the demo has it.
void addDemoRoutes(Router &router, std::shared_ptr<const SignInWays> ways);

} // namespace campanella::backend

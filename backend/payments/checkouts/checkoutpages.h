// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"
#include "domain/checkout.h"

namespace campanella::backend {

/// What a browser shows when somebody comes back from the platform with that news.
[[nodiscard]] Response returnPage(CheckoutState news);

/// Browsers (`Accept: text/html`) get a page instead of a problem.
[[nodiscard]] Handler forPayingBrowsers(Handler handler);
/// The same for those who come back: they may have paid, whatever went wrong here.
[[nodiscard]] Handler forReturningBrowsers(Handler handler);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"

namespace campanella::backend {

/// The same handler for people in a browser (`Accept: text/html`): a problem becomes a small kind
/// page with the same status that says what to do next.
[[nodiscard]] Handler forBrowsers(Handler handler);

/// The same with pages of somebody else's words, made for a status.
using PageInstead = Response (*)(int status);
[[nodiscard]] Handler forBrowsers(Handler handler, PageInstead pageInstead);

/// "Torna al programma": where a sign-in in the browser ends, however it went.
[[nodiscard]] Response donePage();

} // namespace campanella::backend

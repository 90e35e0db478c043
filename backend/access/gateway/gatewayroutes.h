// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QUrl>

namespace campanella::backend {

class Router;
struct Services;

/// What the browser and the gateways call during a sign-in: start, callback/{way}, done and
/// back-channel-logout/{way}, below /v1/access.
void addGatewayRoutes(Router &router, const Services &services);

/// The page that tells people to go back to the program; also where an embedded view ends.
[[nodiscard]] QUrl doneUrl(const QUrl &publicUrl);

} // namespace campanella::backend

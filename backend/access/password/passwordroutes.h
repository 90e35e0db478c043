// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;
struct Services;

/// /v1/access/registrations, …/password-resets, …/account and …/password. Where no mail is sent the
/// first two do not exist (404).
void addPasswordRoutes(Router &router, const Services &services);

} // namespace campanella::backend

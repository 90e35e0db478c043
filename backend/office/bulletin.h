// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// What the office and the schools tell families: notices, and days without service.
void addBulletin(Router &router);

} // namespace campanella::backend

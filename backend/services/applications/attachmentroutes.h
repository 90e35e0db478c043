// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// The caller's files: begun, sent in parts, read back, thrown away.
void addAttachmentRoutes(Router &router);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"

namespace campanella::backend {

/// Every route of the backend, section by section.
[[nodiscard]] Router makeRouter();

} // namespace campanella::backend

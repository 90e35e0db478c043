// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/town/demobook.h"

namespace campanella::backend {

/// The people whom the sign-in page of the demo offers, each with a story to show. The first is
/// Anna Conti, mother of Luca and Sofia Rossi.
[[nodiscard]] Result<> writeKnownFamilies(DemoBook &book);

} // namespace campanella::backend

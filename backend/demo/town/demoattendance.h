// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

#include <QDate>

namespace campanella::backend {

/// How many children of the demo have their days recorded, the known families' first: a town of
/// 100,000 families would take minutes for pages that nobody opens.
inline constexpr int childrenWithDays = 120;

/// Writes closures and the school days of this school year before `today`. Meals agree with what
/// the dues of their month say. The same town gets the same days.
[[nodiscard]] Result<> writeDemoAttendance(Store &store, QDate today);

} // namespace campanella::backend

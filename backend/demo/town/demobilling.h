// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// The canteen's tariff, and the confirmed run of the last school month behind the dues that it
/// explains; those are there already, and so are the days.
[[nodiscard]] Result<> writeDemoBilling(Store &store, QDate today);

} // namespace campanella::backend

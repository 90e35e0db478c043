// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// The forms of Comune di Valmarina, open around `today`, and what Anna Conti has applied for: the
/// bus, which was accepted, and the canteen, for which the office asks something. Call it after
/// the known families.
[[nodiscard]] Result<> writeDemoApplications(Store &store, QDate today);

} // namespace campanella::backend

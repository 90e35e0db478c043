// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Somebody begins to pay a due at a bank or a counter: it is in payment for longestVisit, anew if
/// it is so already. Whoever holds it by a checkout keeps it. Part of a transaction.
[[nodiscard]] Result<> activateDue(Store &store, qint64 dueKey);

/// Sets those free whose time has passed without a receipt.
[[nodiscard]] Result<> endOldActivations(Store &store);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Puts a mail to whoever paid into the outbox, in the transaction of its cause: that a payment has
/// arrived, and where to read of it. No sum and no name stand in it.
[[nodiscard]] Result<> tellPaid(Store &store, qint64 personKey);

/// The same of what the office has given back.
[[nodiscard]] Result<> tellRefunded(Store &store, qint64 personKey);

} // namespace campanella::backend

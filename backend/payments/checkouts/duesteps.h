// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/due.h"

namespace campanella::backend {

/// Whether a due may go from one state straight to the other. Overdue counts as ToPay.
[[nodiscard]] bool mayMove(DueState from, DueState to);

/// Moves a due, if mayMove() lets it go there from where it stands at that moment. Answers whether
/// it moved: of two that try at once only one does.
[[nodiscard]] Result<bool> moveDue(Store &store, qint64 dueKey, DueState to);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/signedin.h"

namespace campanella::backend {

/// A handler that acts once for each Idempotency-Key of a caller (1 to 100 characters, for 24
/// hours): a repetition gets the first answer again, which was stored in the same transaction as
/// the effect. Answers 400 without a key, 422 when the key came with another request. A refusal is
/// not stored: the same key may try again.
[[nodiscard]] CallerHandler once(CallerHandler handler);

} // namespace campanella::backend

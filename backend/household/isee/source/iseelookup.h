// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/isee/source/iseesource.h"
#include "backend/http/requestlog.h"
#include "backend/store/store.h"

#include <functional>

namespace campanella::backend {

/// Looks up the ISEE of the children whose parents have said yes to that of this year, and puts it
/// into their profiles from the first day of the next month on; takes it out again, in the same
/// way, when the yes is taken back, unless another parent's yes stands. Who has none is asked for
/// again after a day. Answers how many children it looked at; asks before each of them whether it
/// may go on. Fails with GatewayUnavailable and as the store does; what is done by then stays.
[[nodiscard]] Result<int> lookUpIsee(
    Store &store, IseeSource &source, const LogSink &log,
    const std::function<bool()> &mayGoOn = [] { return true; });

} // namespace campanella::backend

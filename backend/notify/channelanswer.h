// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/httpsclient.h"

namespace campanella::backend {

/// What an answer over HTTP means for a message (Channel::send): 2xx took it; 429 and 5xx may take
/// it later, as may no answer at all; any other status never will. `detail` has the status only.
[[nodiscard]] Result<> channelOutcome(const Result<OutboundAnswer> &answer);

} // namespace campanella::backend

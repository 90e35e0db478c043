// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/channel.h"
#include "backend/store/store.h"

#include <optional>

namespace campanella::backend {

/// Until when (UTC) a short message that can wait has to wait now: the end of the quiet hours that
/// its person wants at this moment. Nothing when it may go, and for mail and App IO, which ring no
/// bell at night unless the person's own device does.
[[nodiscard]] Result<std::optional<QDateTime>> quietUntil(Store &store, const Mail &mail);

} // namespace campanella::backend

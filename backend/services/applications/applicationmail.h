// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/application.h"

namespace campanella::backend {

// Mail to the address of an application, put into the outbox. It names the number and nothing of
// the child, the service or the decision: mail may be read by others. The applicant's log of
// deliveries has it, too. Without an address it goes to nobody.

/// It has arrived, and by when the office decides.
[[nodiscard]] Result<> tellReceived(Store &store, const Application &application);
/// The office has moved it.
[[nodiscard]] Result<> tellNews(Store &store, const Application &application);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/paymentsfilter.h"
#include "backend/store/store.h"
#include "domain/due.h"

namespace campanella::backend {

/// One page of what was paid of the dues that the person pays or that concern their children:
/// these dues with their payments and what was given back of them, the newest payment first.
[[nodiscard]] Result<DuePage> readFamilyPayments(Store &store, qint64 personKey,
                                                 const PaymentsFilter &filter);

} // namespace campanella::backend

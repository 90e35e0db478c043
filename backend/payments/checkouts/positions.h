// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/requestlog.h"
#include "backend/payments/gateway/paymentgateway.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// Notes every open due that the platform was not told of, and every cancelled one that can still
/// be paid there.
[[nodiscard]] Result<> notePositions(Store &store);

/// Tells the platform of the one that has waited longest, if one is due: a failure that passes is
/// tried again after 1, 5, 15 and 60 minutes, later every hour; what the platform will never take
/// is marked as refused and logged. Answers whether there was one. Fails as the store does.
[[nodiscard]] Result<bool> pushOnePosition(Store &store, PaymentGateway &gateway,
                                           const LogSink &log);

/// Makes sure that the platform knows all dues of a cart before it is asked to be paid.
[[nodiscard]] Result<> publishNow(Store &store, PaymentGateway &gateway, const Cart &cart);

} // namespace campanella::backend

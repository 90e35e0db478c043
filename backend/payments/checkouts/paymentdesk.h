// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/bell.h"
#include "backend/payments/gateway/paymentgateway.h"

#include <memory>

namespace campanella::backend {

/// What the routes and the thread that asks for receipts share. Thread-safe.
struct PaymentDesk {
    explicit PaymentDesk(std::shared_ptr<PaymentGateway> platform)
        : gateway(std::move(platform)) {}

    const std::shared_ptr<PaymentGateway> gateway;
    Bell bell; ///< rung when a receipt may have come
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/requestlog.h"
#include "backend/payments/gateway/paymentgateway.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// Asks for the receipts of every notice that somebody is paying, settles them, and then ends the
/// checkouts that are too old. Answers how many are still pending; fails when the platform could
/// not be asked, and then ends nothing.
[[nodiscard]] Result<qsizetype> reconcilePending(Store &store, PaymentGateway &gateway,
                                                 const LogSink &log);

/// Asks for everything that was paid since the last time, wherever that was, and settles what is
/// new. The first time it looks back 30 days.
[[nodiscard]] Result<> reconcileAll(Store &store, PaymentGateway &gateway, const LogSink &log);

} // namespace campanella::backend

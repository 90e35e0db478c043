// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/requestlog.h"
#include "backend/payments/gateway/paymentgateway.h"
#include "backend/store/store.h"

#include <functional>

namespace campanella::backend {

/// Asks for the receipts of every notice that somebody is paying, settles them, and then ends the
/// checkouts that are too old. Answers how many are still pending. A notice that cannot be asked
/// for is left to the next time; when none can, or three in a row, it fails and ends nothing.
[[nodiscard]] Result<qsizetype> reconcilePending(Store &store, PaymentGateway &gateway,
                                                 const LogSink &log);

/// Asks for everything that was paid since 30 days before the last time, wherever that was, and
/// settles what is new. `goOn` is asked before each notice; false ends at once.
[[nodiscard]] Result<> reconcileAll(
    Store &store, PaymentGateway &gateway, const LogSink &log,
    const std::function<bool()> &goOn = [] { return true; });

} // namespace campanella::backend

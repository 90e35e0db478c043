// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/checkouts/settlement.h"

#include <QStringList>

#include <optional>

namespace campanella::backend {

/// `campanella-backend receipts list`: the receipts that the office has to look at; `receipts
/// record`: a payment that was not made by pagoPA; `receipts refund`: what the office gives back.
/// Answers the exit code; `arguments` are those after the verb.
[[nodiscard]] int runReceipts(const QStringList &arguments);

/// What it prints: one line a receipt, oldest first, of one state or of all but the applied ones.
[[nodiscard]] Result<QString> receiptsList(Store &store, std::optional<ReceiptState> state);

} // namespace campanella::backend

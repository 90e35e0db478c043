// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/paymentgateway.h"

namespace campanella::backend {

// Receipts as GovPay's API Ragioneria v3 gives them. Both readers fail with GatewayAnswerInvalid.

/// A line of the list of receipts.
struct ReceiptLine {
    NoticeNumber notice;
    QString receiptId;
};
/// One page of it. A receipt that is of no notice with the auxiliary digit 3 is left out.
struct ReceiptLines {
    QList<ReceiptLine> lines;
    int pages = 0;
};
[[nodiscard]] Result<ReceiptLines> readReceiptLines(const QByteArray &json);

/// Ricevuta of API Ragioneria v3, of that notice.
[[nodiscard]] Result<Receipt> readGovpayReceipt(const QByteArray &json, const NoticeNumber &notice);

} // namespace campanella::backend

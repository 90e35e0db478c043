// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/outbound/strictxml.h"
#include "backend/payments/gateway/paymentgateway.h"

namespace campanella::backend {

/// Reads a receipt as GPD keeps it: paSendRTReq or paSendRTV2Request (paForNode.xsd). Fails with
/// GatewayAnswerInvalid: not that document, larger than 256 KiB, a DOCTYPE, a field that is
/// missing, doubled or unreadable.
[[nodiscard]] Result<Receipt> readReceiptXml(const QByteArray &xml);

/// The same of a message that was read already; `raw` stays empty.
[[nodiscard]] Result<Receipt> readReceipt(const XmlElement &message);

} // namespace campanella::backend

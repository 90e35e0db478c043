// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/paymentgateway.h"

#include <QDir>

#include <memory>

namespace campanella::backend {

/// The payment platform that a file describes (docs/operations.md, pagoPA). Fails with
/// ConfigurationInvalid; `detail` begins with the JSON pointer of the field.
[[nodiscard]] Result<std::shared_ptr<PaymentGateway>>
readPaymentConfiguration(const QByteArray &json, const QDir &folder);

/// The same from a file.
[[nodiscard]] Result<std::shared_ptr<PaymentGateway>>
loadPaymentConfiguration(const QString &fileName);

} // namespace campanella::backend

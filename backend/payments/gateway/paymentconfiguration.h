// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/fornode/stationsettings.h"
#include "backend/payments/gateway/paymentgateway.h"

#include <QDir>

#include <memory>
#include <optional>

namespace campanella::backend {

/// Who takes payments, and the station of the town's own, if it has one.
struct PaymentConfiguration {
    std::shared_ptr<PaymentGateway> gateway;
    std::optional<StationSettings> station;
};

/// What a file describes (docs/operations.md, pagoPA). Fails with
/// ConfigurationInvalid; `detail` begins with the JSON pointer of the field.
[[nodiscard]] Result<PaymentConfiguration> readPaymentConfiguration(const QByteArray &json,
                                                                    const QDir &folder);

/// The same from a file.
[[nodiscard]] Result<PaymentConfiguration> loadPaymentConfiguration(const QString &fileName);

} // namespace campanella::backend

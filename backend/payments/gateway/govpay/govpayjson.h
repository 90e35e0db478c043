// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/gateway/govpay/govpaysettings.h"
#include "backend/payments/gateway/paymentgateway.h"

namespace campanella::backend {

/// NuovaPendenza of GovPay's API Pendenze v2, with one voce. Fails with FieldInvalid when the payer
/// has no fiscal code.
[[nodiscard]] Result<QByteArray> pendenzaJson(const GovpaySettings &settings, const Due &due);

/// The PatchOp list that annuls a pendenza; `why` is read in GovPay's console.
[[nodiscard]] QByteArray annulmentJson(const QString &why);

/// StatoPendenza of a pendenza: "NON_ESEGUITA". Fails with GatewayAnswerInvalid, as the next one.
[[nodiscard]] Result<QString> readPendenzaState(const QByteArray &json);

/// The notice number that GovPay gave or kept.
[[nodiscard]] Result<QString> readCreatedNotice(const QByteArray &json);

} // namespace campanella::backend

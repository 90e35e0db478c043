// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/settings.h"
#include "backend/payments/gateway/pagopa/pagopasettings.h"

namespace campanella::backend {

/// Where the town's GovPay is and who we are there (docs/operations.md, GovPay).
struct GovpaySettings {
    PagopaSettings checkout;           ///< paying goes by Checkout; no positions, no receipts there
    QUrl positions;                    ///< base of its API Pendenze v2
    QUrl receipts;                     ///< base of its API Ragioneria v3
    QByteArray login;                  ///< "user:password" of our *applicazione*; never logged
    QString application;               ///< idA2A
    QHash<ServiceKind, QString> types; ///< idTipoPendenza
    QHash<ServiceKind, QString> incomes; ///< codEntrata: account and reason are kept at GovPay
    QString authorityFile; ///< PEM of who may certify GovPay; empty: the system's list
};

/// Reads the object "govpay" of a configuration whose rest is `checkout`. Fails with
/// ConfigurationInvalid; `detail` begins with the JSON pointer.
[[nodiscard]] Result<GovpaySettings> readGovpaySettings(const Settings &settings,
                                                        const PagopaSettings &checkout);

} // namespace campanella::backend

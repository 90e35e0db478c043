// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/settings.h"
#include "domain/iban.h"
#include "domain/service.h"

#include <QHash>

namespace campanella::backend {

/// Where pagoPA is and who we are there (docs/operations.md, pagoPA).
struct PagopaSettings {
    QUrl checkout;  ///< base of Checkout v2
    QUrl positions; ///< base of GPD v1; empty: positions are somebody else's
    QUrl receipts;  ///< base of the GPD receipts service v1; empty: receipts come to our station
    QString organization;                 ///< the creditor's fiscal code, 11 digits
    QByteArray key;                       ///< Ocp-Apim-Subscription-Key; never logged
    std::optional<Iban> iban;             ///< what positions are paid to
    QHash<ServiceKind, QString> taxonomy; ///< "9/0107101TS/"
    QString authorityFile; ///< PEM of who may certify pagoPA; empty: the system's list
};

/// Reads one object. Fails with ConfigurationInvalid; `detail` begins with the JSON pointer.
[[nodiscard]] Result<PagopaSettings> readPagopaSettings(const Settings &settings);

} // namespace campanella::backend

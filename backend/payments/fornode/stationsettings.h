// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/settings.h"
#include "backend/payments/gateway/pagopa/pagopasettings.h"

namespace campanella::backend {

/// The station of the town's own, and how pagoPA's Nodo reaches it (docs/operations.md, pagoPA).
struct StationSettings {
    QString organization;     ///< the creditor's fiscal code, 11 digits
    QString id;               ///< idStation
    QString broker;           ///< idBrokerPA
    QString iban;             ///< what is paid to
    bool takesOverdue = true; ///< whether a due may be paid after its date
    QHash<ServiceKind, QString> taxonomy;
    QString address = {};       ///< where it listens
    quint16 port = 0;           ///< 0 picks a free one
    QString authorityFile = {}; ///< PEM of who certifies the Nodo
    QStringList peers = {};     ///< the addresses it may come from
};

/// Reads the object "station" of a file that describes pagoPA. Fails with ConfigurationInvalid;
/// `detail` begins with the JSON pointer.
[[nodiscard]] Result<StationSettings> readStationSettings(const Settings &settings,
                                                          const PagopaSettings &pagopa);

} // namespace campanella::backend

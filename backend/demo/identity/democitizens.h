// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/demo/town/families/demoperson.h"

#include <QList>

namespace campanella::backend {

/// Somebody with a digital identity in the demo.
struct DemoCitizen {
    QString id; ///< "anna.conti"
    Birth birth;
    QString note;              ///< what their sign-in shows, in Italian
    bool hasFiscalCode = true; ///< not everybody of another country has one (eIDAS)
};

/// Those whom the page "SPID di prova" offers: the known families, somebody whom the municipality
/// has on record without an account, somebody unknown, somebody without codice fiscale.
[[nodiscard]] const QList<DemoCitizen> &demoCitizens();

/// The one of that id, or nothing.
[[nodiscard]] const DemoCitizen *findDemoCitizen(const QString &id);

} // namespace campanella::backend

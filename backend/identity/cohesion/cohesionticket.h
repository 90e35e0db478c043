// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>
#include <QUrlQuery>

namespace campanella::backend {

/// What the browser carries back from Cohesion. Anybody can write one: it proves nothing, it only
/// names the session to ask Cohesion about.
struct CohesionTicket {
    QString siteId;
    QString user;           ///< a codice fiscale, they say
    QByteArray session;     ///< id_sessione_sso
    QByteArray pageSession; ///< id_sessione_aspnet_sso, a list with ';'
};

/// Reads the field `auth` of the form: base64 of a document dsAuth, 16 KiB at most. Fails with
/// SignInCancelled when Cohesion says that nobody signed in, else with GatewayAnswerInvalid.
[[nodiscard]] Result<CohesionTicket> readCohesionTicket(const QUrlQuery &form);

} // namespace campanella::backend

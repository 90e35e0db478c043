// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/adapters.h"

#include <QString>
#include <QUrl>

#include <chrono>

namespace campanella::backend {

/// How one way in uses Cohesion ID: the object of `ways` whose `adapter` is "cohesion"
/// (docs/operations.md).
struct CohesionSettings {
    QUrl base;         ///< https; where /SPManager is
    QString siteId;    ///< "ID Sito", given by Regione Marche
    int level = 2;     ///< 1 … 3, the least that lets somebody in
    QUrl logoutReturn; ///< where Cohesion sends the browser after its own logout; may be empty
    bool aggregated = false;
    QString ipa;           ///< IPA code of the aggregated body, "c_g479"; may be empty
    bool spidOidc = false; ///< Cohesion speaks OIDC to SPID, not SAML
    bool cieOidc = false;
    std::chrono::seconds maxAge{30}; ///< of a profile, from its time stamp to our clock
    QString signatureAuthorityFile;  ///< PEM; empty: the XML signature is not looked at
    bool allowSha1Signature = false;
    QString authorityFile; ///< PEM, who may certify the TLS server; empty: the system's list
    std::chrono::seconds timeout{10};

    /// An address below the base.
    [[nodiscard]] QUrl page(QStringView name) const;
};

/// Fails with ConfigurationInvalid, naming the key.
[[nodiscard]] Result<CohesionSettings> readCohesionSettings(const GatewayRecipe &recipe);

} // namespace campanella::backend

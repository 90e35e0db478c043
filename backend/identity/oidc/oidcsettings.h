// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/adapters.h"
#include "backend/identity/oidc/clientauth.h"

namespace campanella::backend::oidc {

/// One OpenID Connect gateway as the configuration names it (docs/operations.md).
struct OidcSettings {
    QString issuer; ///< exactly as the gateway writes it
    ClientAuthentication client;
    QString scope;
    QString prompt;            ///< "login": a session of the gateway's own is not enough
    QString providerParameter; ///< carries the provider that the person picked; may be empty
    QStringList claims;        ///< asked for by name, where the scope does not bring them
    int level = 2;             ///< 1 to 3, the least that is accepted
    QString authorityFile;     ///< PEM, instead of the system's authorities; may be empty
};

/// Reads the settings and the files that they name. Fails with ConfigurationInvalid.
[[nodiscard]] Result<OidcSettings> readOidcSettings(const GatewayRecipe &recipe);

} // namespace campanella::backend::oidc

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/fetch.h"
#include "backend/identity/oidc/jose/signature.h"

#include <QDateTime>

namespace campanella::backend::oidc {

/// How we prove to the gateway that we are we (OpenID Connect Core §9).
struct ClientAuthentication {
    enum class Method { SecretBasic, SecretPost, PrivateKeyJwt };

    Method method = Method::SecretBasic;
    QString clientId;
    QString secret; ///< of the first two
    Key privateKey; ///< of the last: RSA or P-256
    QString keyId;  ///< `kid` that the gateway knows the key by; may be empty
};

/// A POST of that form to an endpoint of the gateway, with our proof. `audience` is the token
/// endpoint, which SPID asks for in the assertion whatever endpoint is called; the assertion holds
/// for a minute from `now`.
[[nodiscard]] OutboundRequest authenticatedPost(const QUrl &endpoint, Fields form,
                                                const ClientAuthentication &client,
                                                const QUrl &audience, const QDateTime &now);

} // namespace campanella::backend::oidc

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identitygateway.h"
#include "backend/store/store.h"

#include <optional>

namespace campanella::backend {

/// Where a sign-in through a gateway came from and goes back to.
struct SignInRequest {
    QString way;
    QString provider;  ///< may be empty
    QString challenge; ///< the client's, S256 (RFC 7636)
    QString state;     ///< the client's, given back as it is
    QUrl redirectUri;
};

/// A sign-in that is at a gateway: ten minutes at most, fetched once.
struct SignInVisit {
    SignInRequest request;
    GatewayVisit gateway; ///< without its callback
};

/// Notes a new visit of the browser that holds `cookie`, with new state, nonce and code verifier.
/// Of state and cookie only hashes are stored. Old visits are thrown away.
[[nodiscard]] Result<SignInVisit> beginVisit(Store &store, const SignInRequest &request,
                                             const QByteArray &cookie);

/// The visit of that state, which is then gone; nothing when there is none, it is too old, or it
/// was begun for another way or by another browser.
[[nodiscard]] Result<std::optional<SignInVisit>>
takeVisit(Store &store, const QString &way, const QByteArray &state, const QByteArray &cookie);

} // namespace campanella::backend

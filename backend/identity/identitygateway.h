// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identity.h"
#include "domain/result.h"

#include <QDateTime>
#include <QUrl>
#include <QUrlQuery>

namespace campanella::backend {

/// One sign-in on its way through a gateway. Made by the backend, kept in its store for at most
/// ten minutes, used once.
struct GatewayVisit {
    QString state;        ///< 256 random bits, base64url; names this visit to the gateway
    QString nonce;        ///< the same, for adapters with a nonce
    QString codeVerifier; ///< ours towards the gateway (RFC 7636), not the client's
    QUrl callback;        ///< where the gateway must send the browser back to
    QString provider;     ///< IdentityProvider::id that the person picked; may be empty
    QDateTime beganAt;    ///< UTC
};

/// What the browser brought back. Both parts are as they came: bad input until proved otherwise.
struct GatewayCallback {
    QUrlQuery query;
    QUrlQuery form; ///< of a POST (application/x-www-form-urlencoded); empty for a GET
};

/// Somebody who vouches for people: a gateway to SPID and CIE, Cohesion, or the demo. One object
/// per way in, shared by all threads: implementations are thread-safe.
class IdentityGateway {
public:
    IdentityGateway() = default;
    virtual ~IdentityGateway() = default;
    IdentityGateway(const IdentityGateway &) = delete;
    IdentityGateway &operator=(const IdentityGateway &) = delete;

    /// Where to send the browser. Fails with GatewayUnavailable.
    [[nodiscard]] virtual Result<QUrl> begin(const GatewayVisit &visit) = 0;
    /// Proves what came back. Fails with one of the SignIn… codes (what the person or their
    /// provider decided), GatewayUnavailable or GatewayAnswerInvalid (`detail` says which check).
    [[nodiscard]] virtual Result<Vouched> finish(const GatewayVisit &visit,
                                                 const GatewayCallback &callback) = 0;
    /// Ends the gateway's session, server to server, as far as it can be; also without network
    /// our own session has ended already.
    [[nodiscard]] virtual Result<> end(const GatewaySession &session) = 0;
    /// Where the browser must go as well to end the gateway's session in it; empty: nowhere.
    [[nodiscard]] virtual QUrl browserLogout(const GatewaySession &session,
                                             const QUrl &returnTo) const = 0;
    /// Reads a back-channel logout token (OpenID Connect Back-Channel Logout 1.0 §2.6): whose
    /// sessions end, by subject or session id. NotFound for adapters that have none.
    [[nodiscard]] virtual Result<GatewaySession> readLogoutToken(const QByteArray &token) {
        static_cast<void>(token);
        return fail(FailureCode::NotFound, QStringLiteral("no back-channel logout here"));
    }
};

} // namespace campanella::backend

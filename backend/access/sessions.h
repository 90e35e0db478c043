// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/accounts.h"
#include "backend/access/caller.h"
#include "backend/identity/identity.h"
#include "domain/access.h"

#include <QByteArray>

namespace campanella::backend {

/// A session ends 12 hours after it began, or when it was not used for 30 minutes (an hour for
/// whoever works here). Only the SHA-256 of its token is stored.

/// How a session came about.
struct SessionOrigin {
    QString way;    ///< SignInWay::id; credentialsWay() for a username and password
    QString device; ///< as deviceOf() read it
    GatewaySession gateway;
};

/// What stands for a way in with username and password.
[[nodiscard]] QString credentialsWay();

/// The device that a client says it is (header X-Campanella-Device): up to 80 printable
/// characters, or nothing.
[[nodiscard]] QString deviceOf(const Request &request);

/// What is left to do of a session that has ended: its gateway may have to hear of it.
struct EndedSession {
    QString way;
    GatewaySession gateway;
};

[[nodiscard]] Result<SessionGrant> beginSession(Store &store, const Account &account,
                                                const SessionOrigin &origin);

/// The caller whom a token stands for, and notes the use at most once a minute.
/// Fails with SessionExpired for an unknown, ended or idle session, and for one of a disabled
/// account.
[[nodiscard]] Result<Caller> sessionCaller(Store &store, const QByteArray &token);

/// The sessions of the caller's account that are open, the last used first, at most 100.
[[nodiscard]] Result<QList<OpenSession>> openSessions(Store &store, const Caller &caller);

/// Ends the caller's session at once. Fails with SessionExpired when it is gone already.
[[nodiscard]] Result<EndedSession> endSession(Store &store, const Caller &caller);

/// Ends all sessions of the caller's account but this one.
[[nodiscard]] Result<QList<EndedSession>> endOtherSessions(Store &store, const Caller &caller);

/// Ends all sessions of an account, as after a new password.
[[nodiscard]] Result<QList<EndedSession>> endAllSessions(Store &store, qint64 accountKey);

/// Ends the sessions that a gateway names, by session id or else by subject (OpenID Connect
/// Back-Channel Logout 1.0 §2.4); nothing happens when it names neither.
[[nodiscard]] Result<> endGatewaySessions(Store &store, const QString &way,
                                          const GatewaySession &gateway);

/// Takes out the sessions whose time is over.
[[nodiscard]] Result<QList<EndedSession>> sweepSessions(Store &store);

} // namespace campanella::backend

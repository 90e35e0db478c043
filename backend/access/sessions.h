// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/accounts.h"
#include "backend/access/caller.h"

#include <QByteArray>

namespace campanella::backend {

/// A session ends 12 hours after it began, or when it was not used for 30 minutes (an hour at the
/// counter). Only the SHA-256 of its token is stored.

/// Begins a session and sweeps out those that have ended.
[[nodiscard]] Result<SessionGrant> beginSession(Store &store, const Account &account);

/// The caller whom a token stands for, and notes the use at most once a minute.
/// Fails with SessionExpired for an unknown, ended or idle session.
[[nodiscard]] Result<Caller> sessionCaller(Store &store, const QByteArray &token);

/// Ends a session at once.
[[nodiscard]] Result<> endSession(Store &store, qint64 sessionKey);

} // namespace campanella::backend

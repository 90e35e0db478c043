// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/gateway/tickets.h"
#include "backend/access/sessions.h"
#include "backend/routes.h"

namespace campanella::backend {

/// Begins a session for somebody who has proved who they are. Sessions whose time is over are
/// thrown away on this occasion.
[[nodiscard]] Result<SessionGrant> welcome(Store &store, const Services &services,
                                           const Account &account, const SessionOrigin &origin);

/// Where a sign-in through a gateway ends: a session for whoever has an account, a ticket for a
/// first access otherwise.
[[nodiscard]] Result<SignInOutcome> receive(Store &store, const Services &services,
                                            const Arrival &arrival, const QString &device);

/// Lets the gateways of sessions that have ended hear of it, without waiting for them.
void bidFarewell(const Services &services, const QList<EndedSession> &ended);

/// Where the browser must go as well after that session; empty: nowhere.
[[nodiscard]] QUrl browserLogoutOf(const Services &services, const EndedSession &ended);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/access/rights.h"
#include "backend/http/request.h"
#include "backend/store/store.h"
#include "domain/session.h"

namespace campanella::backend {

/// The signed-in person behind a request: the one place that says what they may see.
struct Caller {
    qint64 personKey = 0; ///< internal key, never shown
    qint64 sessionKey = 0;
    qint64 accountKey = 0;
    Role role = Role::Parent;

    /// The session of the bearer token; fails with SessionExpired.
    [[nodiscard]] static Result<Caller> of(const Request &request, Store &store);
    /// Whether this caller is linked to that child (internal key). Clerks of the
    /// office serve every family; what they look at is written to the audit log.
    [[nodiscard]] Result<bool> mayRead(qint64 childKey, Store &store) const;
    /// Fails with NotAllowed when their role has not that right.
    [[nodiscard]] Result<> mustHave(Right right) const;
};

} // namespace campanella::backend

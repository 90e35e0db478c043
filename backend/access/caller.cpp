// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/caller.h"

#include "backend/access/links.h"
#include "backend/access/sessions.h"

namespace campanella::backend {

Result<Caller> Caller::of(const Request &request, Store &store) {
    // Of links that are over nothing is answered any more. Where they cannot be ended, as on a full
    // disk, everybody else reads on.
    const auto ended = endOverdueInvitations(store);
    const auto caller = sessionCaller(store, request.bearer());
    if (ended || !caller)
        return caller;
    const auto isOver = hasOverdueLink(store, caller->personKey);
    return isOver && !*isOver ? caller : fail(ended.error());
}

Result<bool> Caller::mayRead(qint64 childKey, Store &store) const {
    if (role == Role::Operator)
        return true;
    return store
        .query(QStringLiteral("SELECT 1 FROM guardianships WHERE person_key = ? AND child_key = ?"),
               {personKey, childKey})
        .map([](const Rows &rows) { return rows->next(); });
}

Result<> Caller::mustHave(Right right) const {
    if (may(role, right))
        return {};
    return fail(FailureCode::NotAllowed, QStringLiteral("not for the role ") + toString(role));
}

} // namespace campanella::backend

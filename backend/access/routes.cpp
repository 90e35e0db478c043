// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/routes.h"

#include "backend/access/accounts.h"
#include "backend/access/sessions.h"
#include "backend/access/signedin.h"
#include "backend/http/throttle.h"

namespace campanella::backend {

namespace {

Result<SessionGrant> signIn(const QByteArray &body, Store &store) {
    const auto credentials = fromJson<Credentials>(body);
    if (!credentials)
        return fail(credentials.error());
    const auto account = authenticate(store, *credentials);
    if (!account)
        return fail(account.error());
    return beginSession(store, *account);
}

Response postSession(const Request &request, Store &store) {
    return answer(signIn(request.body, store), 201);
}

Response deleteCurrentSession(const Request &, const Caller &caller, Store &store) {
    const auto ended = endSession(store, caller.sessionKey);
    return ended ? Response::empty() : Response::problem(ended.error());
}

} // namespace

void addAccessRoutes(Router &router) {
    router.add("POST", QStringLiteral("/v1/access/sessions"), throttled(postSession));
    router.add("DELETE", QStringLiteral("/v1/access/sessions/current"),
               signedIn(deleteCurrentSession));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/clerk.h"

#include "backend/access/audit.h"

namespace campanella::backend {

namespace {

/// What the path names, if it names anything: no path of the office holds names of people.
QString subjectOf(const Request &request) {
    return request.parameters.value(QStringLiteral("number"),
                                    request.parameters.value(QStringLiteral("account_id")));
}

} // namespace

Handler forClerks(Right right, CallerHandler handler) {
    return signedIn([right, handler = std::move(handler)](const Request &request,
                                                          const Caller &caller, Store &store) {
        const auto allowed = caller.mustHave(right);
        return allowed ? handler(request, caller, store) : Response::problem(allowed.error());
    });
}

CallerHandler recorded(const QString &action, CallerHandler handler) {
    return [action, handler = std::move(handler)](const Request &request, const Caller &caller,
                                                  Store &store) {
        Response response;
        const auto done = store.transaction([&]() -> Result<> {
            if (const auto noted = recordAudit(
                    store,
                    {caller.personKey, caller.role, action, subjectOf(request), {}, request.id});
                !noted)
                return noted;
            response = handler(request, caller, store);
            return response.outcome();
        });
        return done ? response : Response::problem(done.error());
    };
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/iseeroutes.h"

#include "backend/access/signedin.h"
#include "backend/household/isee/isee.h"

namespace campanella::backend {

namespace {

Response getIsee(const Request &, const Caller &caller, Store &store) {
    return answer(readIsee(store, caller));
}

Response putIsee(const Request &request, const Caller &caller, Store &store) {
    return answer(fromJson<IseeRequest>(request.body).and_then([&](const IseeRequest &wanted) {
        return authoriseIsee(store, caller, request.id, wanted);
    }));
}

Response deleteIsee(const Request &request, const Caller &caller, Store &store) {
    return answer(revokeIsee(store, caller, request.id));
}

} // namespace

void addIseeRoutes(Router &router) {
    const QString path = QStringLiteral("/v1/household/isee");
    router.add("GET", path, signedIn(getIsee));
    router.add("PUT", path, signedIn(putIsee));
    router.add("DELETE", path, signedIn(deleteIsee));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/routes.h"

#include "backend/access/signedin.h"
#include "backend/services/applications/applicationroutes.h"
#include "backend/services/servicestore.h"

namespace campanella::backend {

namespace {

Response getServices(const Request &, const Caller &caller, Store &store) {
    return answer(readFamilyServices(store, caller.personKey));
}

} // namespace

void addServicesRoutes(Router &router) {
    router.add("GET", QStringLiteral("/v1/services"), signedIn(getServices));
    addApplicationRoutes(router);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/routes.h"

#include "backend/access/signedin.h"
#include "backend/services/applications/applicationroutes.h"
#include "backend/services/attendancestore.h"
#include "backend/services/servicestore.h"

namespace campanella::backend {

namespace {

Response getServices(const Request &, const Caller &caller, Store &store) {
    return answer(readFamilyServices(store, caller.personKey));
}

Response getAttendance(const Request &request, const Caller &caller, Store &store) {
    return answer(readAttendanceFilter(request.query, italianDay(store.now()))
                      .and_then([&](const AttendanceFilter &filter) {
                          return readAttendance(store, caller.personKey, filter);
                      }));
}

} // namespace

void addServicesRoutes(Router &router) {
    router.add("GET", QStringLiteral("/v1/services"), signedIn(getServices));
    addApplicationRoutes(router);
    router.add("GET", QStringLiteral("/v1/services/attendance"), signedIn(getAttendance));
}

} // namespace campanella::backend

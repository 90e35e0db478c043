// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/routes.h"

#include "backend/access/idempotency.h"
#include "backend/services/announcements.h"
#include "backend/services/applications/applicationroutes.h"
#include "backend/services/applications/attachmentroutes.h"
#include "backend/services/attendancestore.h"
#include "backend/services/servicestore.h"

namespace campanella::backend {

namespace {

constexpr int created = 201;

Response getServices(const Request &, const Caller &caller, Store &store) {
    return answer(readFamilyServices(store, caller.personKey));
}

Response getAttendance(const Request &request, const Caller &caller, Store &store) {
    return answer(readAttendanceFilter(request.query, italianDay(store.now()))
                      .and_then([&](const AttendanceFilter &filter) {
                          return readAttendance(store, caller.personKey, filter);
                      }));
}

Response postAnnouncement(const Request &request, const Caller &caller, Store &store) {
    return answer(
        fromJson<NewAnnouncement>(request.body).and_then([&](const NewAnnouncement &wanted) {
            return announce(store, caller.personKey, wanted);
        }),
        created);
}

Response deleteAnnouncement(const Request &request, const Caller &caller, Store &store) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("announcement_id")));
    const auto done =
        id ? withdrawAnnouncement(store, caller.personKey, *id) : fail(FailureCode::NotFound);
    return done ? Response::empty() : Response::problem(done.error());
}

} // namespace

void addServicesRoutes(Router &router) {
    router.add("GET", QStringLiteral("/v1/services"), signedIn(getServices));
    addApplicationRoutes(router);
    addAttachmentRoutes(router);
    router.add("GET", QStringLiteral("/v1/services/attendance"), signedIn(getAttendance));
    const QString announcements = QStringLiteral("/v1/services/announcements");
    router.add("POST", announcements, signedIn(once(postAnnouncement)));
    router.add("DELETE", announcements + QStringLiteral("/{announcement_id}"),
               signedIn(deleteAnnouncement));
}

} // namespace campanella::backend

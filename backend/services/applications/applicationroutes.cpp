// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationroutes.h"

#include "backend/access/idempotency.h"
#include "backend/services/applications/applicationmail.h"
#include "backend/services/applications/applicationoffice.h"
#include "backend/services/applications/applicationversion.h"
#include "backend/services/applications/formstore.h"

namespace campanella::backend {

namespace {

constexpr int created = 201;

/// An id that cannot be one looks like one that nobody has.
Result<PublicId> applicationId(const Request &request) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("application_id")));
    return id ? id : fail(FailureCode::NotFound);
}

/// With its version as the ETag.
Response tagged(const Result<Application> &application, int status = 200) {
    const Response response = answer(application, status);
    return application ? withVersion(response, application->version) : response;
}

Response getForms(const Request &, const Caller &, Store &store) {
    return answer(readOpenForms(store));
}

Response getApplications(const Request &, const Caller &caller, Store &store) {
    return answer(readApplications(store, caller.personKey));
}

Response getApplication(const Request &request, const Caller &caller, Store &store) {
    return tagged(applicationId(request)
                      .and_then([&](const PublicId &id) {
                          return findApplication(store, caller.personKey, id);
                      })
                      .map([](const StoredApplication &stored) { return stored.application; }));
}

Response postApplication(const Request &request, const Caller &caller, Store &store) {
    return tagged(
        fromJson<ApplicationDraft>(request.body).and_then([&](const ApplicationDraft &draft) {
            return startDraft(store, caller.personKey, draft);
        }),
        created);
}

Response putApplication(const Request &request, const Caller &caller, Store &store) {
    const auto id = applicationId(request);
    const auto version = versionOf(request);
    if (!id || !version)
        return Response::problem(id ? version.error() : id.error());
    return tagged(
        fromJson<ApplicationDraft>(request.body).and_then([&](const ApplicationDraft &draft) {
            return saveDraft(store, caller.personKey, *id, *version, draft);
        }));
}

Response deleteApplication(const Request &request, const Caller &caller, Store &store) {
    const auto done = applicationId(request).and_then(
        [&](const PublicId &id) { return discardDraft(store, caller.personKey, id); });
    return done ? Response::empty() : Response::problem(done.error());
}

Response postSubmission(const Request &request, const Caller &caller, Store &store) {
    const auto id = applicationId(request);
    const auto version = versionOf(request);
    if (!id || !version)
        return Response::problem(id ? version.error() : id.error());
    return tagged(sendDraft(store, caller.personKey, *id, *version)
                      .and_then([&store](const Application &sent) {
                          return tellReceived(store, sent).map([&sent] { return sent; });
                      }));
}

Response putWithdrawn(const Request &request, const Caller &caller, Store &store) {
    return tagged(applicationId(request).and_then(
        [&](const PublicId &id) { return withdraw(store, caller.personKey, id); }));
}

Response putPlaceTaken(const Request &request, const Caller &caller, Store &store) {
    return tagged(applicationId(request).and_then(
        [&](const PublicId &id) { return takePlace(store, caller.personKey, id); }));
}

Response postSupplement(const Request &request, const Caller &caller, Store &store) {
    const auto id = applicationId(request);
    if (!id)
        return Response::problem(id.error());
    return tagged(fromJson<Supplement>(request.body).and_then([&](const Supplement &added) {
        return supplement(store, caller.personKey, *id, added);
    }),
                  created);
}

} // namespace

void addApplicationRoutes(Router &router) {
    const QString all = QStringLiteral("/v1/services/applications");
    const QString one = all + QStringLiteral("/{application_id}");
    router.add("GET", QStringLiteral("/v1/services/application-forms"), signedIn(getForms));
    router.add("GET", all, signedIn(getApplications));
    router.add("POST", all, signedIn(once(postApplication)));
    router.add("GET", one, signedIn(getApplication));
    router.add("PUT", one, signedIn(putApplication));
    router.add("DELETE", one, signedIn(deleteApplication));
    router.add("POST", one + QStringLiteral("/submission"), signedIn(once(postSubmission)));
    router.add("POST", one + QStringLiteral("/supplements"), signedIn(once(postSupplement)));
    router.add("PUT", one + QStringLiteral("/withdrawn"), signedIn(putWithdrawn));
    router.add("PUT", one + QStringLiteral("/place-taken"), signedIn(putPlaceTaken));
}

} // namespace campanella::backend

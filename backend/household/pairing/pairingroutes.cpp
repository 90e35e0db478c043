// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairingroutes.h"

#include "backend/access/signedin.h"
#include "backend/household/pairing/linkstore.h"
#include "backend/household/pairing/pairing.h"
#include "backend/http/throttle.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/routes.h"

namespace campanella::backend {

namespace {

/// Beside each person's own waits: a whole town hall may share one address.
constexpr Throttle::Limit fewCodes{120, std::chrono::minutes(10)};

/// After the commit: mail for the other adults may be waiting.
Response answerAndWake(const Result<LinkedChild> &result, const Services &services, int status) {
    if (result && services.outbox)
        services.outbox->wake();
    return answer(result, status);
}

Response getPairings(const Request &, const Caller &caller, Store &store) {
    return answer(readMunicipality(store).and_then([&](const Municipality &town) {
        return readPairings(store, caller.personKey, town.currentSchoolYear);
    }));
}

Result<LinkedChild> pairBy(const Request &request, const Caller &caller, Store &store,
                           const Services &services) {
    if (!services.pepper)
        return fail(FailureCode::ServerError, QStringLiteral("serve was started without a pepper"));
    return fromJson<PairingRequest>(request.body).and_then([&](const PairingRequest &wanted) {
        return pair(store, *services.pepper, visitOf(request, caller, services), wanted);
    });
}

Result<PublicId> childOf(const Request &request) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("child_id")));
    return id ? id : fail(FailureCode::NotFound);
}

Result<LinkedChild> confirm(const Request &request, const Caller &caller, Store &store,
                            const Services &services) {
    return childOf(request).and_then([&](const PublicId &child) {
        return confirmProposal(store, visitOf(request, caller, services), child);
    });
}

Response decline(const Request &request, const Caller &caller, Store &store,
                 const Services &services) {
    const auto done = childOf(request).and_then([&](const PublicId &child) {
        return refuseProposal(store, visitOf(request, caller, services), child);
    });
    return done ? Response::empty() : Response::problem(done.error());
}

} // namespace

void addPairingRoutes(Router &router, const Services &services) {
    const QString proposal = QStringLiteral("/v1/household/pairings/proposals/{child_id}");
    router.add("GET", QStringLiteral("/v1/household/pairings"), signedIn(getPairings));
    router.add(
        "POST", QStringLiteral("/v1/household/pairings"),
        rationed(signedIn([services](const Request &request, const Caller &caller, Store &store) {
                     return answerAndWake(pairBy(request, caller, store, services), services, 201);
                 }),
                 fewCodes));
    router.add("PUT", proposal,
               signedIn([services](const Request &request, const Caller &caller, Store &store) {
                   return answerAndWake(confirm(request, caller, store, services), services, 200);
               }));
    router.add("DELETE", proposal,
               signedIn([services](const Request &request, const Caller &caller, Store &store) {
                   return decline(request, caller, store, services);
               }));
}

} // namespace campanella::backend

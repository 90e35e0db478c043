// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/invitations/invitationroutes.h"

#include "backend/access/signedin.h"
#include "backend/household/invitations/inviting.h"
#include "backend/http/throttle.h"
#include "backend/routes.h"

namespace campanella::backend {

namespace {

/// Whoever tries which codici fiscali are linked, or sends mail to strangers, gets not far.
constexpr Throttle::Limit fewInvitations{60, std::chrono::minutes(10)};

using Act = Response (*)(const Request &, const PairingVisit &, Store &);

/// After the commit mail may be waiting.
Handler with(const Services &services, Act act) {
    return signedIn([services, act](const Request &request, const Caller &caller, Store &store) {
        const Response response = act(request, visitOf(request, caller, services), store);
        if (services.outbox)
            services.outbox->wake();
        return response;
    });
}

Result<PublicId> idOf(const Request &request) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("invitation_id")));
    return id ? id : fail(FailureCode::NotFound);
}

Response postInvitation(const Request &request, const PairingVisit &visit, Store &store) {
    return answer(fromJson<NewInvitation>(request.body).and_then([&](const NewInvitation &wanted) {
        return invite(store, visit, wanted);
    }),
                  201);
}

Response putAccepted(const Request &request, const PairingVisit &visit, Store &store) {
    return answer(idOf(request).and_then(
        [&](const PublicId &id) { return acceptInvitation(store, visit, id); }));
}

Response deleteInvitation(const Request &request, const PairingVisit &visit, Store &store) {
    const auto done =
        idOf(request).and_then([&](const PublicId &id) { return endInvitation(store, visit, id); });
    return done ? Response::empty() : Response::problem(done.error());
}

} // namespace

void addInvitationRoutes(Router &router, const Services &services) {
    const QString all = QStringLiteral("/v1/household/invitations");
    const QString one = all + QStringLiteral("/{invitation_id}");
    router.add("POST", all, rationed(with(services, postInvitation), fewInvitations));
    router.add("PUT", one + QStringLiteral("/accepted"), with(services, putAccepted));
    router.add("DELETE", one, with(services, deleteInvitation));
}

} // namespace campanella::backend

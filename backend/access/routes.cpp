// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/routes.h"

#include "backend/access/gateway/arrivals.h"
#include "backend/access/gateway/gatewayroutes.h"
#include "backend/access/gateway/profiles.h"
#include "backend/access/gateway/tickets.h"
#include "backend/access/password/passwordroutes.h"
#include "backend/access/password/registrations.h"
#include "backend/access/signedin.h"
#include "backend/http/throttle.h"

namespace campanella::backend {

namespace {

/// Registration and forgotten passwords need mail.
AccessOffer offerOf(const Services &services) {
    AccessOffer offer = services.ways->offer();
    offer.registration = offer.registration && services.outbox;
    offer.demoMail = services.demoMail;
    return offer;
}

Result<SessionGrant> signIn(const Request &request, Store &store, const Services &services) {
    const auto credentials = fromJson<Credentials>(request.body);
    if (!credentials)
        return fail(credentials.error());
    const auto account = authenticate(store, *credentials).and_then([&store](const Account &known) {
        return adoptClaim(store, known);
    });
    if (!account)
        return fail(account.error());
    return welcome(store, services, *account, {credentialsWay(), deviceOf(request), {}});
}

Result<SignInOutcome> redeem(const Request &request, Store &store, const Services &services) {
    const auto redemption = fromJson<Redemption>(request.body);
    if (!redemption)
        return fail(redemption.error());
    const auto arrival =
        redeemCode(store, redemption->code.toUtf8(), redemption->codeVerifier.toUtf8());
    if (!arrival)
        return fail(arrival.error());
    return receive(store, services, *arrival, deviceOf(request));
}

/// All that can be corrected is looked at before the ticket is spent.
Result<SessionGrant> create(const Request &request, Store &store, const Services &services) {
    const auto profile = fromJson<NewProfile>(request.body);
    if (!profile)
        return fail(profile.error());
    if (const auto good = checkProfile(store, *profile); !good)
        return fail(good.error());
    const auto arrival = redeemTicket(store, profile->ticket.toUtf8());
    if (!arrival)
        return fail(arrival.error());
    const auto account = createProfile(store, arrival->vouched.identity, *profile);
    if (!account)
        return fail(account.error());
    return welcome(store, services, *account,
                   {arrival->way, deviceOf(request), arrival->vouched.session});
}

Result<SignOutAnswer> signOut(const Caller &caller, Store &store, const Services &services) {
    const auto ended = endSession(store, caller);
    if (!ended)
        return fail(ended.error());
    bidFarewell(services, {*ended});
    return SignOutAnswer{browserLogoutOf(services, *ended)};
}

Result<> closeOthers(const Caller &caller, Store &store, const Services &services) {
    return endOtherSessions(store, caller).map([&](const QList<EndedSession> &ended) {
        bidFarewell(services, ended);
    });
}

void addSignInRoutes(Router &router, const Services &services) {
    router.add("GET", QStringLiteral("/v1/access/ways"), [services](const Request &, Store &) {
        return Response::json(toJson(offerOf(services)));
    });
    router.add("POST", QStringLiteral("/v1/access/sessions"),
               throttled([services](const Request &request, Store &store) {
                   return answer(signIn(request, store, services), 201);
               }));
    router.add("POST", QStringLiteral("/v1/access/redeem"),
               throttled([services](const Request &request, Store &store) {
                   return answer(redeem(request, store, services), 201);
               }));
    router.add("POST", QStringLiteral("/v1/access/profiles"),
               throttled([services](const Request &request, Store &store) {
                   return answer(create(request, store, services), 201);
               }));
}

void addSessionRoutes(Router &router, const Services &services) {
    router.add("GET", QStringLiteral("/v1/access/sessions"),
               signedIn([](const Request &, const Caller &caller, Store &store) {
                   return answer(openSessions(store, caller));
               }));
    router.add("DELETE", QStringLiteral("/v1/access/sessions/others"),
               signedIn([services](const Request &, const Caller &caller, Store &store) {
                   const auto closed = closeOthers(caller, store, services);
                   return closed ? Response::empty() : Response::problem(closed.error());
               }));
    router.add("DELETE", QStringLiteral("/v1/access/sessions/current"),
               signedIn([services](const Request &, const Caller &caller, Store &store) {
                   return answer(signOut(caller, store, services));
               }));
}

} // namespace

void addAccessRoutes(Router &router, const Services &services) {
    addSignInRoutes(router, services);
    addGatewayRoutes(router, services);
    addSessionRoutes(router, services);
    addPasswordRoutes(router, services);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkoutroutes.h"

#include "backend/access/gateway/browserpages.h"
#include "backend/access/idempotency.h"
#include "backend/routes.h"

namespace campanella::backend {

namespace {

Response notOffered(const Request &, const Caller &, Store &) {
    return Response::problem({FailureCode::PayingNotOffered, {}, {}, {}, {}});
}

Response unknownPage(const Request &, Store &) {
    return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
}

} // namespace

void addCheckoutRoutes(Router &router, const Services &) {
    const QString checkouts = QStringLiteral("/v1/payments/checkouts");
    const QString one = checkouts + QStringLiteral("/{checkout_id}");
    router.add("POST", checkouts, signedIn(once(notOffered)));
    router.add("GET", checkouts, signedIn(notOffered));
    router.add("GET", one, signedIn(notOffered));
    router.add("PUT", one + QStringLiteral("/given-up"), signedIn(notOffered));
    router.add("GET", one + QStringLiteral("/page"), forBrowsers(unknownPage), Body::Form,
               Work::WaitsForOthers);
    router.add("GET", QStringLiteral("/v1/payments/returns/{return_token}/{outcome}"),
               forBrowsers(unknownPage), Body::Form, Work::Writes);
}

} // namespace campanella::backend

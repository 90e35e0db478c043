// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutroutes.h"

#include "backend/access/idempotency.h"
#include "backend/access/secrets.h"
#include "backend/payments/checkouts/checkoutpages.h"
#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/paymentdesk.h"
#include "backend/payments/checkouts/positions.h"
#include "backend/routes.h"

#include <algorithm>
#include <array>

namespace campanella::backend {

namespace {

constexpr int created = 201;

const QString checkoutsPath = QStringLiteral("/v1/payments/checkouts");
const QString returnsPath = QStringLiteral("/v1/payments/returns");

/// The words of the return addresses and what they say.
struct Outcome {
    QLatin1StringView word;
    CheckoutState news;
};
constexpr std::array outcomes{
    Outcome{QLatin1StringView("ok"), CheckoutState::AwaitingOutcome},
    Outcome{QLatin1StringView("waiting"), CheckoutState::AwaitingOutcome},
    Outcome{QLatin1StringView("cancelled"), CheckoutState::Cancelled},
    Outcome{QLatin1StringView("failed"), CheckoutState::Failed},
};

Response problem(FailureCode code) {
    return Response::problem({code, {}, {}, {}, {}});
}

/// An id that cannot be one looks like one that nobody has.
Result<PublicId> checkoutId(const Request &request) {
    const auto id = PublicId::parse(request.parameters.value(QStringLiteral("checkout_id")));
    return id ? id : fail(FailureCode::NotFound);
}

QUrl below(const Services &services, const QString &path) {
    QUrl url = services.publicUrl();
    url.setPath(path);
    return url;
}

Checkout withPage(const Services &services, Checkout checkout) {
    if (checkout.state == CheckoutState::Open)
        checkout.page = below(services, checkoutsPath + u'/' + checkout.id.toString() +
                                            QStringLiteral("/page"));
    return checkout;
}

/// The answer about one checkout.
Response told(const Services &services, const Result<Checkout> &checkout, int status = 200) {
    return answer(
        checkout.map([&services](const Checkout &found) { return withPage(services, found); }),
        status);
}

Response postCheckout(const Services &services, const Request &request, const Caller &caller,
                      Store &store) {
    return told(
        services,
        fromJson<CheckoutRequest>(request.body).and_then([&](const CheckoutRequest &wanted) {
            return startCheckout(store, caller.personKey, wanted);
        }),
        created);
}

Response getCheckouts(const Services &services, const Request &, const Caller &caller,
                      Store &store) {
    return answer(pendingCheckouts(store, caller.personKey).map([&](QList<Checkout> checkouts) {
        for (Checkout &checkout : checkouts)
            checkout = withPage(services, std::move(checkout));
        return checkouts;
    }));
}

Response getCheckout(const Services &services, const Request &request, const Caller &caller,
                     Store &store) {
    return told(services, checkoutId(request).and_then([&](const PublicId &id) {
        return readCheckout(store, caller.personKey, id);
    }));
}

Response putGivenUp(const Services &services, const Request &request, const Caller &caller,
                    Store &store) {
    return told(services, checkoutId(request).and_then([&](const PublicId &id) {
        return giveUpCheckout(store, caller.personKey, id);
    }));
}

ReturnPages returnPages(const Services &services, const QByteArray &token) {
    const auto page = [&](const char *outcome) {
        return below(services, returnsPath + u'/' + QString::fromLatin1(token) + u'/' +
                                   QLatin1StringView(outcome));
    };
    return {page("ok"), page("cancelled"), page("failed"), page("waiting")};
}

/// Worth another try: the checkout stays as it is. Anything else ends it.
bool isPassing(const Failure &failure) {
    return failure.code == FailureCode::GatewayUnavailable ||
           failure.code == FailureCode::ServerBusy;
}

Response openPage(const Services &services, const Request &request, Store &store) {
    const auto id = checkoutId(request);
    if (!id || !services.payments)
        return problem(FailureCode::NotFound);
    auto visit = beginVisit(store, *id);
    if (!visit)
        return Response::problem(visit.error());
    visit->cart.returns = returnPages(services, visit->returnToken);
    PaymentGateway &gateway = *services.payments->gateway;
    const auto page = publishNow(store, gateway, visit->cart).and_then([&] {
        return gateway.openPage(visit->cart);
    });
    services.payments->bell.ring(); // from now on a receipt may come, or there is one already
    if (page)
        return Response::redirect(*page);
    if (!isPassing(page.error()))
        if (const auto failed = failCheckout(store, *id); !failed)
            return Response::problem(failed.error());
    return Response::problem(page.error());
}

Response comeBack(const Services &services, const Request &request, Store &store) {
    const QString word = request.parameters.value(QStringLiteral("outcome"));
    const auto *const outcome =
        std::find_if(outcomes.begin(), outcomes.end(),
                     [&word](const Outcome &known) { return known.word == word; });
    if (outcome == outcomes.end())
        return problem(FailureCode::NotFound);
    const QByteArray token = request.parameters.value(QStringLiteral("return_token")).toLatin1();
    if (isSecret(token))
        if (const auto ended = endVisit(store, token, outcome->news); !ended)
            return Response::problem(ended.error());
    if (services.payments)
        services.payments->bell.ring();
    return returnPage(outcome->news);
}

} // namespace

void addCheckoutRoutes(Router &router, const Services &services) {
    using Act = Response (*)(const Services &, const Request &, const Caller &, Store &);
    const auto offered = [&services](Act act) -> CallerHandler {
        return [services, act](const Request &request, const Caller &caller, Store &store) {
            return services.payments ? act(services, request, caller, store)
                                     : problem(FailureCode::PayingNotOffered);
        };
    };
    const auto page = [&services](Response (*act)(const Services &, const Request &, Store &)) {
        return [services, act](const Request &request, Store &store) {
            return act(services, request, store);
        };
    };
    const QString one = checkoutsPath + QStringLiteral("/{checkout_id}");
    router.add("POST", checkoutsPath, signedIn(once(offered(postCheckout))));
    router.add("GET", checkoutsPath, signedIn(offered(getCheckouts)));
    router.add("GET", one, signedIn(offered(getCheckout)));
    router.add("PUT", one + QStringLiteral("/given-up"), signedIn(offered(putGivenUp)));
    router.add("GET", one + QStringLiteral("/page"), forPayingBrowsers(page(openPage)), Body::Form,
               Work::WaitsForOthers);
    router.add("GET", returnsPath + QStringLiteral("/{return_token}/{outcome}"),
               forReturningBrowsers(page(comeBack)), Body::Form, Work::Writes);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/gatewayroutes.h"

#include "backend/access/gateway/browserpages.h"
#include "backend/access/gateway/signinrequests.h"
#include "backend/access/gateway/tickets.h"
#include "backend/access/secrets.h"
#include "backend/access/sessions.h"
#include "backend/http/throttle.h"
#include "backend/routes.h"

namespace campanella::backend {

namespace {

const QString stateKey = QStringLiteral("state");

QUrl below(const QUrl &publicUrl, const QString &path) {
    QUrl url = publicUrl;
    url.setPath(path);
    return url;
}

QUrl callbackUrl(const Services &services, const QString &way) {
    return below(services.publicUrl(), QStringLiteral("/v1/access/callback/") + way);
}

/// Back to the program, with its state as it came.
QUrl returnUrl(const SignInRequest &request, const QByteArray &outcome) {
    return QUrl::fromEncoded(request.redirectUri.toEncoded() + '?' + outcome +
                             "&state=" + QUrl::toPercentEncoding(request.state));
}

Response returnWithFailure(const SignInRequest &request, const Failure &failure) {
    Response response =
        Response::redirect(returnUrl(request, "error=" + failureName(failure.code).toLatin1()));
    response.failure = failure;
    return response;
}

Response startSignIn(const Request &request, Store &store, const Services &services) {
    const auto wanted =
        readSignInRequest(request.query, *services.ways, doneUrl(services.publicUrl()));
    if (!wanted)
        return Response::problem(wanted.error());
    const QByteArray known = browserSecret(request);
    const QByteArray cookie = known.isEmpty() ? newSecret() : known;
    auto visit = beginVisit(store, *wanted, cookie);
    if (!visit)
        return returnWithFailure(*wanted, visit.error());
    visit->gateway.callback = callbackUrl(services, wanted->way);
    const auto target = services.ways->find(wanted->way)->gateway->begin(visit->gateway);
    if (!target)
        return returnWithFailure(*wanted, target.error());
    Response response = Response::redirect(*target);
    response.headers.append(browserCookie(cookie));
    return response;
}

/// What counts for every gateway, whatever it has checked itself.
Result<Vouched> checkIdentity(const Vouched &vouched, int level) {
    if (!vouched.identity.fiscalCode.isPerson())
        return fail(FailureCode::SignInIdentityTypeWrong, QStringLiteral("not a person's code"));
    if (vouched.identity.level < level)
        return fail(FailureCode::SignInLevelTooLow, QStringLiteral("below the way's level"));
    return vouched;
}

Result<QByteArray> codeFor(Store &store, const OpenWay &open, const SignInVisit &visit,
                           const GatewayCallback &callback) {
    const auto vouched =
        open.gateway->finish(visit.gateway, callback).and_then([&open](const Vouched &found) {
            return checkIdentity(found, open.level);
        });
    if (!vouched)
        return fail(vouched.error());
    return issueCode(store, {open.way.id, *vouched}, visit.request.challenge);
}

Response finishSignIn(const Request &request, Store &store, const Services &services) {
    const OpenWay *open = services.ways->find(request.parameters.value(QStringLiteral("way")));
    const QByteArray state = onlyValue(request.query, stateKey).value_or(QString()).toUtf8();
    if (!open || !isSecret(state))
        return Response::problem({FailureCode::SignInNotOurs, stateKey, {}, {}, {}});
    auto visit = takeVisit(store, open->way.id, state, browserSecret(request));
    if (!visit)
        return Response::problem(visit.error());
    if (!*visit)
        return Response::problem({FailureCode::SignInNotOurs, stateKey, {}, {}, {}});
    SignInVisit &known = **visit;
    known.gateway.callback = callbackUrl(services, open->way.id);
    const auto code = codeFor(store, *open, known, {request.query, formOf(request)});
    return code ? Response::redirect(returnUrl(known.request, "code=" + *code))
                : returnWithFailure(known.request, code.error());
}

/// 400 for whatever is wrong with the token (OpenID Connect Back-Channel Logout 1.0 §2.8).
Response backChannelLogout(const Request &request, Store &store, const Services &services) {
    const OpenWay *open = services.ways->find(request.parameters.value(QStringLiteral("way")));
    const auto token = onlyValue(formOf(request), QStringLiteral("logout_token"));
    if (!open || !token)
        return Response::problem({FailureCode::RequestMalformed, {}, {}, {}, {}});
    const auto session = open->gateway->readLogoutToken(token->toUtf8());
    if (!session)
        return Response::problem(
            session.error(), session.error().code == FailureCode::GatewayUnavailable ? 503 : 400);
    const auto ended = endGatewaySessions(store, open->way.id, *session);
    return ended ? Response::empty(200) : Response::problem(ended.error());
}

} // namespace

QUrl doneUrl(const QUrl &publicUrl) {
    return below(publicUrl, QStringLiteral("/v1/access/done"));
}

void addGatewayRoutes(Router &router, const Services &services) {
    const auto bound = [services](Response (*answer)(const Request &, Store &, const Services &)) {
        return [services, answer](const Request &request, Store &store) {
            return answer(request, store, services);
        };
    };
    const Handler start = forBrowsers(rationed(bound(startSignIn)));
    const Handler callback = forBrowsers(bound(finishSignIn));
    const QString callbackPath = QStringLiteral("/v1/access/callback/{way}");
    router.add("GET", QStringLiteral("/v1/access/start"), start, Body::Form, Work::WaitsForOthers);
    router.add("GET", callbackPath, callback, Body::Form, Work::WaitsForOthers);
    router.add("POST", callbackPath, callback, Body::Form, Work::WaitsForOthers);
    router.add("GET", QStringLiteral("/v1/access/done"),
               [](const Request &, Store &) { return donePage(); });
    router.add("POST", QStringLiteral("/v1/access/back-channel-logout/{way}"),
               bound(backChannelLogout), Body::Form, Work::WaitsForOthers);
}

} // namespace campanella::backend

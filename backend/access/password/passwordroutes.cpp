// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/passwordroutes.h"

#include "backend/access/gateway/arrivals.h"
#include "backend/access/password/newpasswords.h"
#include "backend/access/password/registrations.h"
#include "backend/access/signedin.h"
#include "backend/http/throttle.h"
#include "backend/notify/outbox.h"

namespace campanella::backend {

namespace {

/// Nobody needs more from one address, not even a whole town hall.
constexpr Throttle::Limit fewMails{60, std::chrono::minutes(10)};

Response without(const Result<> &done, int status) {
    return done ? Response::empty(status) : Response::problem(done.error());
}

bool isOffered(const Services &services) {
    return services.outbox && services.ways->offer().registration;
}

Response notOffered() {
    return Response::problem({FailureCode::NotFound,
                              QStringLiteral("registration and reset are not offered"),
                              {},
                              {},
                              {}});
}

/// For whoever asks to be mailed: 202, whatever comes of it.
template <typename Record>
Handler asking(const Services &services, Result<> (*work)(Store &, const Record &)) {
    return rationed(
        [services, work](const Request &request, Store &store) {
            if (!isOffered(services))
                return notOffered();
            const auto done = fromJson<Record>(request.body).and_then([&](const Record &record) {
                return work(store, record);
            });
            services.outbox->wake();
            return without(done, 202);
        },
        fewMails);
}

Response confirm(const Request &request, Store &store, const Services &services) {
    if (!isOffered(services))
        return notOffered();
    return answer(
        fromJson<EmailProof>(request.body)
            .and_then([&](const EmailProof &proof) { return confirmRegistration(store, proof); })
            .and_then([&](const Account &account) {
                return welcome(store, services, account, {credentialsWay(), deviceOf(request), {}});
            }),
        201);
}

/// The sessions that a new password has ended, and the mail that says so.
Response ended(const Result<QList<EndedSession>> &sessions, const Services &services) {
    if (!sessions)
        return Response::problem(sessions.error());
    bidFarewell(services, *sessions);
    if (services.outbox)
        services.outbox->wake();
    return Response::empty();
}

Response reset(const Request &request, Store &store, const Services &services) {
    if (!isOffered(services))
        return notOffered();
    return ended(fromJson<PasswordReset>(request.body).and_then([&](const PasswordReset &wanted) {
        return resetPassword(store, wanted);
    }),
                 services);
}

Response change(const Request &request, const Caller &caller, Store &store,
                const Services &services) {
    const Notice notice = services.outbox ? Notice::Mailed : Notice::None;
    return ended(fromJson<PasswordChange>(request.body).and_then([&](const PasswordChange &wanted) {
        return changePassword(store, caller, wanted, notice);
    }),
                 services);
}

} // namespace

void addPasswordRoutes(Router &router, const Services &services) {
    router.add("POST", QStringLiteral("/v1/access/registrations"),
               asking<Registration>(services, askForRegistration));
    router.add("POST", QStringLiteral("/v1/access/registrations/confirm"),
               rationed([services](const Request &request,
                                   Store &store) { return confirm(request, store, services); },
                        fewMails));
    router.add("POST", QStringLiteral("/v1/access/password-resets"),
               asking<PasswordResetRequest>(services, askForNewPassword));
    router.add("POST", QStringLiteral("/v1/access/password-resets/confirm"),
               rationed([services](const Request &request,
                                   Store &store) { return reset(request, store, services); },
                        fewMails));
    router.add("GET", QStringLiteral("/v1/access/account"),
               signedIn([](const Request &, const Caller &caller, Store &store) {
                   return answer(accountSummary(store, caller));
               }));
    router.add(
        "PUT", QStringLiteral("/v1/access/password"),
        throttled(signedIn([services](const Request &request, const Caller &caller, Store &store) {
            return change(request, caller, store, services);
        })));
}

} // namespace campanella::backend

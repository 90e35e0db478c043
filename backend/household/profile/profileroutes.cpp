// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/profileroutes.h"

#include "backend/access/signedin.h"
#include "backend/household/profile/contactstore.h"
#include "backend/household/profile/profile.h"
#include "backend/http/throttle.h"
#include "backend/routes.h"

namespace campanella::backend {

namespace {

/// Nobody needs more from one address, not even a whole town hall.
constexpr Throttle::Limit fewMails{60, std::chrono::minutes(10)};

ProfileVisit visitOf(const Request &request, const Caller &caller, const Services &services) {
    return {caller, request.id, services.outbox != nullptr};
}

Response getProfile(const Request &, const Caller &caller, Store &store) {
    return answer(readProfile(store, caller));
}

Response tagged(const Result<Contacts> &contacts) {
    Response response = answer(contacts);
    if (contacts)
        response.headers.emplaceBack("ETag", '"' + contacts->version.toLatin1() + '"');
    return response;
}

Response getContacts(const Request &, const Caller &caller, Store &store) {
    return tagged(readContacts(store, caller.personKey));
}

/// The one entity tag of If-Match (RFC 9110 §13.1.1); "*" or several would say that the person
/// has not looked.
Result<QString> versionRead(const Request &request) {
    const QByteArray tag = request.header("if-match").trimmed();
    if (tag.size() < 3 || !tag.startsWith('"') || !tag.endsWith('"'))
        return fail(FailureCode::RequestMalformed, QStringLiteral("If-Match needs one entity tag"));
    return QString::fromLatin1(tag.sliced(1).chopped(1));
}

Response putContacts(const Request &request, const Caller &caller, Store &store,
                     const Services &services) {
    return tagged(versionRead(request).and_then([&](const QString &version) {
        return fromJson<ContactChoices>(request.body).and_then([&](const ContactChoices &typed) {
            return changeContacts(store, visitOf(request, caller, services), version, typed);
        });
    }));
}

void wake(const Services &services) {
    if (services.outbox)
        services.outbox->wake();
}

Response postEmail(const Request &request, const Caller &caller, Store &store,
                   const Services &services) {
    const auto asked = fromJson<EmailChange>(request.body).and_then([&](const EmailChange &wanted) {
        return askForEmail(store, visitOf(request, caller, services), wanted);
    });
    wake(services);
    return asked ? Response::empty(202) : Response::problem(asked.error());
}

Response putEmail(const Request &request, const Caller &caller, Store &store,
                  const Services &services) {
    const auto changed =
        fromJson<EmailChangeProof>(request.body).and_then([&](const EmailChangeProof &proof) {
            return confirmEmail(store, visitOf(request, caller, services), proof);
        });
    wake(services);
    return tagged(changed);
}

using Work = Response (*)(const Request &, const Caller &, Store &, const Services &);

Handler with(const Services &services, Work work) {
    return signedIn([services, work](const Request &request, const Caller &caller, Store &store) {
        return work(request, caller, store, services);
    });
}

} // namespace

void addProfileRoutes(Router &router, const Services &services) {
    const QString profile = QStringLiteral("/v1/household/profile");
    router.add("GET", profile, signedIn(getProfile));
    router.add("GET", profile + QStringLiteral("/contacts"), signedIn(getContacts));
    router.add("PUT", profile + QStringLiteral("/contacts"), with(services, putContacts));
    router.add("POST", profile + QStringLiteral("/email"),
               rationed(with(services, postEmail), fewMails));
    router.add("PUT", profile + QStringLiteral("/email"),
               rationed(with(services, putEmail), fewMails));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/profileroutes.h"

#include "backend/access/signedin.h"
#include "backend/household/profile/contactstore.h"
#include "backend/household/profile/mobileproof.h"
#include "backend/http/throttle.h"
#include "backend/routes.h"

namespace campanella::backend {

namespace {

/// Nobody needs more from one address, not even a whole town hall.
constexpr Throttle::Limit fewMails{60, std::chrono::minutes(10)};

ProfileVisit visitOf(const Request &request, const Caller &caller, const Services &services) {
    return {caller, request.id, services.outbox != nullptr};
}

Contacts offered(Contacts contacts, const Services &services) {
    const auto offer = services.outbox ? services.outbox->offer() : Outbox::Offer();
    contacts.smsOffered = offer.sms;
    contacts.appIoOffered = offer.appIo;
    return contacts;
}

Response getProfile(const Request &, const Caller &caller, Store &store, const Services &services) {
    return answer(readProfile(store, caller).map([&](PersonProfile profile) {
        profile.contacts = offered(profile.contacts, services);
        return profile;
    }));
}

Response tagged(const Result<Contacts> &contacts, const Services &services) {
    Response response =
        answer(contacts.map([&](const Contacts &bare) { return offered(bare, services); }));
    if (contacts)
        response.headers.emplaceBack("ETag", '"' + contacts->version.toLatin1() + '"');
    return response;
}

Response getContacts(const Request &, const Caller &caller, Store &store,
                     const Services &services) {
    return tagged(readContacts(store, caller.personKey), services);
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
    }),
                  services);
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
    return tagged(changed, services);
}

Response postMobile(const Request &request, const Caller &caller, Store &store,
                    const Services &services) {
    if (!services.outbox || !services.outbox->offer().sms)
        return Response::problem({FailureCode::NotFound, {}, {}, {}, {}});
    const auto asked =
        fromJson<MobileChange>(request.body).and_then([&](const MobileChange &wanted) {
            return askForMobile(store, visitOf(request, caller, services), wanted);
        });
    wake(services);
    return asked ? Response::empty(202) : Response::problem(asked.error());
}

Response putMobile(const Request &request, const Caller &caller, Store &store,
                   const Services &services) {
    return tagged(
        fromJson<MobileChangeProof>(request.body).and_then([&](const MobileChangeProof &proof) {
            return confirmMobile(store, visitOf(request, caller, services), proof);
        }),
        services);
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
    router.add("GET", profile, with(services, getProfile));
    router.add("GET", profile + QStringLiteral("/contacts"), with(services, getContacts));
    router.add("PUT", profile + QStringLiteral("/contacts"), with(services, putContacts));
    router.add("POST", profile + QStringLiteral("/email"),
               rationed(with(services, postEmail), fewMails));
    router.add("PUT", profile + QStringLiteral("/email"),
               rationed(with(services, putEmail), fewMails));
    router.add("POST", profile + QStringLiteral("/mobile"),
               rationed(with(services, postMobile), fewMails));
    router.add("PUT", profile + QStringLiteral("/mobile"),
               rationed(with(services, putMobile), fewMails));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/gateway/arrivals.h"

#include "backend/access/gateway/gatewayroutes.h"

namespace campanella::backend {

namespace {

FirstAccess firstAccessOf(const Identity &identity, const QByteArray &ticket) {
    return {
        QString::fromLatin1(ticket), identity.givenName, identity.familyName, identity.fiscalCode,
        identity.birthDate,          identity.email,     identity.mobile};
}

} // namespace

Result<SessionGrant> welcome(Store &store, const Services &services, const Account &account,
                             const SessionOrigin &origin) {
    const auto swept = sweepSessions(store);
    if (!swept)
        return fail(swept.error());
    bidFarewell(services, *swept);
    return beginSession(store, account, origin);
}

Result<SignInOutcome> receive(Store &store, const Services &services, const Arrival &arrival,
                              const QString &device) {
    const Identity &identity = arrival.vouched.identity;
    const auto account = findParentAccount(store, identity.fiscalCode);
    if (!account)
        return fail(account.error());
    if (*account)
        return welcome(store, services, **account, {arrival.way, device, arrival.vouched.session})
            .map([](const SessionGrant &grant) {
                return SignInOutcome{grant, {}};
            });
    return issueTicket(store, arrival).map([&identity](const QByteArray &ticket) {
        return SignInOutcome{{}, firstAccessOf(identity, ticket)};
    });
}

void bidFarewell(const Services &services, const QList<EndedSession> &ended) {
    for (const EndedSession &session : ended)
        if (const OpenWay *open = services.ways->find(session.way))
            services.farewells->say(open->gateway, session.gateway);
}

QUrl browserLogoutOf(const Services &services, const EndedSession &ended) {
    const OpenWay *open = services.ways->find(ended.way);
    return open ? open->gateway->browserLogout(ended.gateway, doneUrl(services.publicUrl()))
                : QUrl();
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairingvisit.h"

#include "backend/access/audit.h"
#include "backend/household/pairing/linkstore.h"
#include "backend/household/pairing/pairingmail.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/routes.h"

namespace campanella::backend {

PairingVisit visitOf(const Request &request, const Caller &caller, const Services &services) {
    return {caller, request.id, services.outbox != nullptr};
}

Result<> mustBeParent(const PairingVisit &visit) {
    if (visit.caller.role == Role::Parent)
        return {};
    return fail(FailureCode::NotAllowed, QStringLiteral("for families only"));
}

Result<> recordAct(Store &store, const PairingVisit &visit, const char *action,
                   const QString &subject) {
    return recordAudit(store, {visit.caller.personKey,
                               visit.caller.role,
                               QString::fromLatin1(action),
                               subject,
                               {},
                               visit.requestId});
}

Result<> tellOthers(Store &store, const PairingVisit &visit, qint64 childKey) {
    if (!visit.othersAreMailed)
        return {};
    return readMunicipality(store).and_then([&](const Municipality &town) {
        return tellOtherAdults(store, town, visit.caller.personKey, childKey);
    });
}

Result<LinkedChild> linkedChildOf(Store &store, const PairingVisit &visit,
                                  const PublicId &childId) {
    return readMunicipality(store).and_then([&](const Municipality &town) {
        return readLinkedChild(store, visit.caller.personKey, childId, town.currentSchoolYear);
    });
}

} // namespace campanella::backend

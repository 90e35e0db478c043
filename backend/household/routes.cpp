// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/routes.h"

#include "backend/access/signedin.h"
#include "backend/household/householdstore.h"
#include "backend/household/invitations/invitationroutes.h"
#include "backend/household/isee/iseeroutes.h"
#include "backend/household/pairing/pairingroutes.h"
#include "backend/household/profile/profileroutes.h"
#include "backend/municipality/municipalitystore.h"

namespace campanella::backend {

namespace {

Response getPerson(const Request &, const Caller &caller, Store &store) {
    return answer(readPerson(store, caller.personKey));
}

Response getChildren(const Request &, const Caller &caller, Store &store) {
    return answer(readMunicipality(store).and_then([&](const Municipality &municipality) {
        return readChildren(store, caller.personKey, municipality.currentSchoolYear);
    }));
}

} // namespace

void addHouseholdRoutes(Router &router, const Services &services) {
    router.add("GET", QStringLiteral("/v1/household/person"), signedIn(getPerson));
    router.add("GET", QStringLiteral("/v1/household/children"), signedIn(getChildren));
    addPairingRoutes(router, services);
    addInvitationRoutes(router, services);
    addProfileRoutes(router, services);
    addIseeRoutes(router);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/routes.h"

#include "backend/access/routes.h"
#include "backend/household/routes.h"
#include "backend/http/statusroutes.h"
#include "backend/municipality/routes.h"
#include "backend/payments/routes.h"
#include "backend/services/routes.h"

namespace campanella::backend {

Router makeRouter() {
    Router router;
    addStatusRoutes(router);
    addMunicipalityRoutes(router);
    addAccessRoutes(router);
    addHouseholdRoutes(router);
    addServicesRoutes(router);
    addPaymentsRoutes(router);
    return router;
}

} // namespace campanella::backend

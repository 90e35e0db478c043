// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/routes.h"

#include "backend/access/routes.h"
#include "backend/demo/identity/demopage.h"
#include "backend/demo/payments/demopaymentpage.h"
#include "backend/household/routes.h"
#include "backend/http/statusroutes.h"
#include "backend/messages/routes.h"
#include "backend/municipality/routes.h"
#include "backend/office/routes.h"
#include "backend/payments/checkouts/checkoutroutes.h"
#include "backend/payments/ledger/ledgerroutes.h"
#include "backend/payments/routes.h"
#include "backend/services/routes.h"

namespace campanella::backend {

Router makeRouter(const Services &services) {
    Router router;
    addStatusRoutes(router);
    addMunicipalityRoutes(router);
    addAccessRoutes(router, services);
    addHouseholdRoutes(router, services);
    addServicesRoutes(router);
    addPaymentsRoutes(router);
    addLedgerRoutes(router);
    addCheckoutRoutes(router, services);
    addMessagesRoutes(router);
    addOfficeRoutes(router);
    if (services.demo)
        addDemoRoutes(router, services.ways);
    if (services.demo)
        addDemoPaymentRoutes(router, services.payments);
    return router;
}

} // namespace campanella::backend

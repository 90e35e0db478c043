// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/routes.h"

#include "backend/office/applicationdesk.h"
#include "backend/office/threadinbox.h"

namespace campanella::backend {

void addOfficeRoutes(Router &router) {
    addThreadInbox(router);
    addApplicationDesk(router);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/office/routes.h"

#include "backend/office/accountdesk.h"
#include "backend/office/applicationdesk.h"
#include "backend/office/attendancebox.h"
#include "backend/office/bulletin.h"
#include "backend/office/threadinbox.h"

namespace campanella::backend {

void addOfficeRoutes(Router &router) {
    addThreadInbox(router);
    addApplicationDesk(router);
    addBulletin(router);
    addAttendanceBox(router);
    addAccountDesk(router);
}

} // namespace campanella::backend

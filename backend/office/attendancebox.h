// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace campanella::backend {

class Router;

/// Where schools and caterers hand in who was there.
void addAttendanceBox(Router &router);

} // namespace campanella::backend

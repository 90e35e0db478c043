// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/session.h"

namespace campanella::backend {

/// What the sides other than the families may do; each route of theirs asks for one.
enum class Right {
    TownDues,     ///< read the dues of every family
    Threads,      ///< read and answer the questions of families
    Applications, ///< read and decide the applications of families
    Notices,      ///< publish notices to families
    Closures,     ///< mark days without service
    Attendance,   ///< hand in who was there
    Accounts,     ///< see who works here, and say who may come in
    Audit         ///< read who did what
};

/// The whole table of who may do what. A school's rights end at its own walls, see Walls.
[[nodiscard]] bool may(Role role, Right right);

} // namespace campanella::backend

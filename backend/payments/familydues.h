// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/conditions.h"

namespace campanella::backend {

/// Of the dues `d` only those that the person pays or that concern their children; of a child whom
/// they were invited to see, only when they may pay for it.
void addFamilyDues(Conditions &where, qint64 personKey);

} // namespace campanella::backend

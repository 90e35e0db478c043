// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// What Comune di Valmarina tells families in the days around `today`: strikes, menus, enrolments,
/// payments; and what Anna Conti asks the office. Call it after the known families: schools and
/// classes are theirs, and Anna has read some of it.
[[nodiscard]] Result<> writeDemoMessages(Store &store, QDate today);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/payments/duesfilter.h"
#include "backend/store/store.h"
#include "domain/due.h"

namespace campanella::backend {

/// One page of the dues that the person pays or that concern their children.
[[nodiscard]] Result<DuePage> readFamilyDues(Store &store, qint64 personKey,
                                             const DuesFilter &filter);

/// One page of the dues of everybody.
[[nodiscard]] Result<DuePage> readTownDues(Store &store, const DuesFilter &filter);

/// One due with its payment, when the person may see it; fails with NotFound, whether there is
/// no such due or it is another family's.
[[nodiscard]] Result<Due> readFamilyDue(Store &store, qint64 personKey, const PublicId &id);

/// One due of anybody with its payment; fails with NotFound.
[[nodiscard]] Result<Due> readTownDue(Store &store, const PublicId &id);

} // namespace campanella::backend

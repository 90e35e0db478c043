// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Runs `work` on a new SQLite store that may be lost: no journal, no waiting for the disk, and
/// the indexes that only speed up reading made afterwards, sorted. The store is safe again once
/// this has returned well; after a failure its file must be thrown away.
[[nodiscard]] Result<> loadInBulk(Store &store, const std::function<Result<>()> &work);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// The number of the newest migration in this program.
[[nodiscard]] int newestSchema();

/// The migration the database is at; 0 when it has never been set up.
[[nodiscard]] Result<int> schemaVersion(Store &store);

/// Applies what is missing up to that version, all or nothing, while others wait. Does what
/// Store::migrate promises.
[[nodiscard]] Result<> migrateStore(Store &store, int target = newestSchema());

} // namespace campanella::backend

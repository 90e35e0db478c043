// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"

namespace campanella::backend {

/// Opens the store of a verb that changes data. Fails with MigrationFailed when `migrate` has not
/// brought it up to date.
[[nodiscard]] Result<std::unique_ptr<Store>> openReady(const QString &url);

} // namespace campanella::backend

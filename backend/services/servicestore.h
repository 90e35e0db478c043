// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/service.h"

namespace campanella::backend {

/// The active services that a child of the person is enrolled in or that the person has a due
/// for, by name.
[[nodiscard]] Result<QList<Service>> readFamilyServices(Store &store, qint64 personKey);

} // namespace campanella::backend

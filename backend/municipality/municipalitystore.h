// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/municipality.h"

namespace campanella::backend {

/// The municipality of this database; fails with StoreUnavailable before it is set up.
[[nodiscard]] Result<Municipality> readMunicipality(Store &store);

/// A published text; fails with NotFound.
[[nodiscard]] Result<ContentPage> readContentPage(Store &store, const QString &slug);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/isee.h"

namespace campanella::backend {

/// What the services of this school year cost the person's children by today's tariffs, without an
/// ISEE and with the one in their profiles of the next month: an ISEE that is found today counts
/// from then on. By child and service; services without a tariff are left out.
[[nodiscard]] Result<QList<IseeTariff>> readIseeTariffs(Store &store, qint64 personKey);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/pricing.h"
#include "backend/store/store.h"

namespace campanella::backend {

/// The tariffs of a service, or of all (0), by service, unit, day and ISEE.
struct StoredTariff {
    qint64 key = 0;
    QString serviceCode;
    Tariff tariff;
};
[[nodiscard]] Result<QList<StoredTariff>> readTariffs(Store &store, qint64 serviceKey);

/// The columns that make a tariff: residence, unit, first day, ISEE from. In a database each
/// stands once for a service.
[[nodiscard]] QVariantList tariffKey(qint64 serviceKey, const Tariff &tariff);

/// Removes a service's tariffs that are not among these.
[[nodiscard]] Result<> removeOtherTariffs(Store &store, qint64 serviceKey,
                                          const QList<Tariff> &kept);

} // namespace campanella::backend

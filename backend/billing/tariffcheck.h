// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/pricing.h"
#include "backend/import/csv/complaint.h"

namespace campanella::backend {

/// A tariff as a file tells it.
struct TariffRow {
    qint64 line = 0;
    qint64 serviceKey = 0;
    Tariff tariff;
};

/// Where the tariffs of a file overlap, and where they leave a gap: between ISEE bands, above the
/// last one, or between days. Each problem names the row where it shows and what to do.
[[nodiscard]] QList<Problem> tariffProblems(const QList<TariffRow> &rows);

} // namespace campanella::backend

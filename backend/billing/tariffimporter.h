// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/billing/tariffcheck.h"
#include "backend/import/files/rowimporter.h"

namespace campanella::backend {

/// The tariffs of the services that the file names: all of them, those that it lacks are removed.
class TariffImporter : public RowImporter {
public:
    TariffImporter();
    [[nodiscard]] QString kind() const override { return QStringLiteral("tariffs"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;
    [[nodiscard]] QList<Problem> review() const override { return tariffProblems(m_rows); }
    [[nodiscard]] Result<> finish(Store &store) override;

private:
    RecordTable m_tariffs;
    QList<TariffRow> m_rows;
};

/// What decides on each child's tariff: ISEE, residence, exemption, siblings, who pays.
class ProfileImporter : public RowImporter {
public:
    ProfileImporter();
    [[nodiscard]] QString kind() const override { return QStringLiteral("profiles"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;

private:
    RecordTable m_profiles;
};

} // namespace campanella::backend

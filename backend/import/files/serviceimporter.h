// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"

namespace campanella::backend {

/// The services that the municipality offers, by its own code.
class ServiceImporter : public RowImporter {
public:
    ServiceImporter();
    [[nodiscard]] QString kind() const override { return QStringLiteral("services"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;

private:
    RecordTable m_services;
    SeenKeys m_seen;
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"

namespace campanella::backend {

/// Which child uses which service in which school year, and in which school and class.
class EnrolmentImporter : public RowImporter {
public:
    EnrolmentImporter();
    [[nodiscard]] QString kind() const override { return QStringLiteral("enrolments"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;

private:
    RecordTable m_enrolments;
    SeenKeys m_seen;
};

} // namespace campanella::backend

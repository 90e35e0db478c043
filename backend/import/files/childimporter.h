// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"

namespace campanella::backend {

/// Children, by codice fiscale, with the adults who may read their data. The file is the whole
/// truth about a child's guardians: who is not named loses access.
class ChildImporter : public RowImporter {
public:
    ChildImporter();
    [[nodiscard]] QString kind() const override { return QStringLiteral("children"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;

private:
    [[nodiscard]] Result<QList<qint64>> guardians(RowReader &row, Store &store) const;
    [[nodiscard]] Result<RowOutcome> link(Store &store, qint64 child,
                                          const QList<qint64> &guardians) const;

    RecordTable m_children;
    SeenKeys m_seen;
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/duewriter.h"
#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"

namespace campanella::backend {

/// Dues in our own columns, by the municipality's `riferimento`.
class DueImporter : public RowImporter {
public:
    explicit DueImporter(const NoticeIssuer &issuer);
    [[nodiscard]] QString kind() const override { return QStringLiteral("dues"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;
    [[nodiscard]] Result<> finish(Store &store) override { return m_writer.finish(store); }

private:
    DueWriter m_writer;
    SeenKeys m_seen;
    SeenKeys m_seenNumbers;
};

} // namespace campanella::backend

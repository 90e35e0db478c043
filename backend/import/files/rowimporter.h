// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/rowreader.h"
#include "backend/import/files/recordtable.h"

namespace campanella::backend {

/// One kind of file: which columns it has and how a row is stored.
class RowImporter {
public:
    virtual ~RowImporter() = default;
    RowImporter(const RowImporter &) = delete;
    RowImporter &operator=(const RowImporter &) = delete;

    /// A short English name for the record of runs: "dues".
    [[nodiscard]] virtual QString kind() const = 0;
    [[nodiscard]] virtual QList<Column> columns() const = 0;
    /// Whether columns that nobody reads are worth a word to the clerk.
    [[nodiscard]] virtual bool ownsFormat() const { return true; }
    /// Once before the first row.
    [[nodiscard]] virtual Result<> begin(Store &store);
    /// Checks and stores one row. What is wrong with it is noted on `row`; then nothing of it is
    /// stored and the outcome means nothing. Fails only when the store does.
    [[nodiscard]] virtual Result<RowOutcome> apply(RowReader &row, Store &store) = 0;
    /// After the last row: what is wrong with the rows as a whole. Then nothing is stored, even
    /// when bad rows are skipped.
    [[nodiscard]] virtual QList<Problem> review() const { return {}; }
    /// Once after the last row.
    [[nodiscard]] virtual Result<> finish(Store &store);

protected:
    RowImporter() = default;
};

} // namespace campanella::backend

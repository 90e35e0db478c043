// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/rowimporter.h"

#include <functional>

class QIODevice;

namespace campanella::backend {

/// How a file is taken.
struct ImportOptions {
    bool skipBadRows = false;                  ///< store the good rows of a file that has bad ones
    std::function<void(qint64 rows)> progress; ///< now and then, with the rows read so far
};

/// What became of a file.
struct ImportSummary {
    /// Most problems and most warnings that are kept; the rest is only counted.
    static constexpr qsizetype maxKept = 100;

    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;
    QList<Problem> problems;
    qint64 problemCount = 0;
    QList<Problem> warnings;
    qint64 warningCount = 0;
    bool stored = false;

    void addProblems(const QList<Problem> &more);
    void addWarnings(const QList<Problem> &more);
    [[nodiscard]] qint64 rows() const { return added + updated + unchanged + refused; }
};

/// Reads a CSV file and stores its rows in one transaction. With a bad row nothing of the file
/// is stored, unless bad rows are skipped. A file that cannot be read at all is a problem
/// without line in the summary. Fails only when the store does.
[[nodiscard]] Result<ImportSummary> importCsv(const QString &path, RowImporter &importer,
                                              Store &store, const ImportOptions &options);
/// The same of what stands open at its start.
[[nodiscard]] Result<ImportSummary> importCsv(QIODevice &file, RowImporter &importer, Store &store,
                                              const ImportOptions &options);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/rowreader.h"
#include "backend/import/files/noticeissuer.h"
#include "backend/import/files/recordtable.h"
#include "domain/daterange.h"

#include <QSet>

namespace campanella::backend {

/// A due as a file tells it, whatever the format. What the file leaves open stays as it was.
struct ImportedDue {
    QString reference; ///< unique name of the due in the system it comes from
    qint64 payer = 0;
    std::optional<qint64> child;
    qint64 service = 0;
    std::optional<SchoolYear> schoolYear; ///< the year of the import when unknown
    std::optional<DateRange> period;
    QString quantityNote;
    QString subject;
    QString secondSubject;
    Money amount;
    std::optional<QDate> dueDate;
    std::optional<QDate> issuedOn;            ///< the day of the import when unknown
    std::optional<NoticeNumber> noticeNumber; ///< one is issued when there is none
    QString documentId;
    int instalment = 0;
};

/// Columns on which the writer may have something to say.
struct DueColumns {
    int reference = 0;
    int noticeNumber = 0;
};

/// Stores imported dues: issues notice numbers, leaves alone what is no longer to be paid, counts
/// the instalments of each document, and writes the ledger.
class DueWriter {
public:
    DueWriter(NoticeIssuer issuer, DueColumns columns);

    /// Notes a problem when another due carries that number; call it before write().
    [[nodiscard]] Result<> checkNumber(const ImportedDue &due, RowReader &row, Store &store) const;
    [[nodiscard]] Result<RowOutcome> write(const ImportedDue &due, RowReader &row, Store &store);
    /// Writes the counters, the instalment counts and the ledger; call it after the last row.
    [[nodiscard]] Result<> finish(Store &store);

private:
    [[nodiscard]] Result<RowOutcome> add(const ImportedDue &due, Store &store);
    [[nodiscard]] Result<RowOutcome> change(const ImportedDue &due, const QVariantList &stored,
                                            RowReader &row, Store &store);

    RecordTable m_dues;
    NoticeIssuer m_issuer;
    DueColumns m_columns;
    QSet<QString> m_documents;
    std::optional<qint64> m_lastBefore; ///< the greatest key before the first due that was added
};

} // namespace campanella::backend

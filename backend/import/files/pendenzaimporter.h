// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/duewriter.h"
#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"

namespace campanella::backend {

/// Dues in GovPay's "tracciato pendenze": columns by name, the payer in the row itself, services
/// by tipoPendenza. A due whose child is not known belongs to the payer.
class PendenzaImporter : public RowImporter {
public:
    explicit PendenzaImporter(const NoticeIssuer &issuer);
    [[nodiscard]] QString kind() const override { return QStringLiteral("pendenze"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] bool ownsFormat() const override { return false; }
    [[nodiscard]] Result<> begin(Store &store) override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;
    [[nodiscard]] Result<> finish(Store &store) override { return m_writer.finish(store); }

private:
    /// Only this municipality's pendenze are taken.
    void checkCreditor(RowReader &row) const;
    [[nodiscard]] Result<std::optional<qint64>> payer(RowReader &row, Store &store) const;
    [[nodiscard]] Result<std::optional<qint64>> child(RowReader &row, Store &store) const;

    DueWriter m_writer;
    RecordTable m_people;
    SeenKeys m_seen;
    SeenKeys m_seenNumbers;
    QString m_creditor; ///< codice fiscale; empty when no municipality is stored yet
};

} // namespace campanella::backend

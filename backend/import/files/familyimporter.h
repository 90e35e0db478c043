// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/files/rowimporter.h"
#include "backend/import/files/seenkeys.h"

namespace campanella::backend {

/// Adults: parents and payers, by codice fiscale (docs/operations.md, file of families).
class FamilyImporter : public RowImporter {
public:
    FamilyImporter();
    [[nodiscard]] QString kind() const override { return QStringLiteral("families"); }
    [[nodiscard]] QList<Column> columns() const override;
    [[nodiscard]] Result<RowOutcome> apply(RowReader &row, Store &store) override;

private:
    RecordTable m_people;
    SeenKeys m_seen;
};

/// The table of adults, keyed by codice fiscale; values are given name, family name, e-mail,
/// mobile and the five parts of the address.
[[nodiscard]] RecordTable peopleTable();

/// Warns when a personal code does not fit the name beside it: often two columns swapped.
void warnIfNameDiffers(RowReader &row, int column, const FiscalCode &code, const QString &given,
                       const QString &family);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/complaint.h"
#include "backend/store/store.h"

#include <QStringList>
#include <QVariantList>

#include <optional>

namespace campanella::backend {

/// What became of one row of a file.
enum class RowOutcome { Added, Updated, Unchanged };

/// A table as an import sees it: found by its natural key, its values compared before writing,
/// so that the same file twice changes nothing.
class RecordTable {
public:
    enum class Identity { PublicId, KeyOnly };

    RecordTable(const QString &table, const QStringList &keys, const QStringList &values,
                Identity identity);

    /// The stored values as text or null, in the order given to the constructor.
    [[nodiscard]] Result<std::optional<QVariantList>> find(Store &store,
                                                           const QVariantList &key) const;
    [[nodiscard]] Result<> insert(Store &store, const QVariantList &key,
                                  const QVariantList &values) const;
    [[nodiscard]] Result<> update(Store &store, const QVariantList &key,
                                  const QVariantList &values) const;
    /// Inserts what is new, updates what differs, leaves the rest alone.
    [[nodiscard]] Result<RowOutcome> put(Store &store, const QVariantList &key,
                                         const QVariantList &values) const;

private:
    Identity m_identity;
    QString m_select;
    QString m_insert;
    QString m_update;
};

/// Whether a stored value equals a new one; null differs from empty text.
[[nodiscard]] bool sameValues(const QVariantList &stored, const QVariantList &wanted);

/// The first column of the first row as an internal key; nothing when there is no row.
[[nodiscard]] Result<std::optional<qint64>> findKey(Store &store, const QString &sql,
                                                    const QVariantList &values);

/// Text, or SQL null when empty.
[[nodiscard]] QVariant nullable(const QString &text);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/import/csv/complaint.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace campanella::backend {

enum class Presence { Required, Optional };

/// A column that an importer knows, by its name in the header.
struct Column {
    QString name;
    Presence presence = Presence::Optional;
};

/// Where the known columns stand in one file. Names are compared without case, spaces,
/// underscores and accents, so that "Codice fiscale" is `codice_fiscale`.
class Columns {
public:
    /// Complains of columns that are missing or stand twice.
    [[nodiscard]] static Parsed<Columns> match(const QList<Column> &known,
                                               const QStringList &header);

    /// Index in the file of the known column with that number; -1 when the file lacks it.
    [[nodiscard]] qsizetype indexOf(int known) const { return m_indexes.at(known); }
    [[nodiscard]] const QString &name(int known) const { return m_known.at(known).name; }
    [[nodiscard]] qsizetype width() const { return m_width; }
    /// Names in the header that no importer reads.
    [[nodiscard]] const QStringList &unused() const { return m_unused; }

private:
    QList<Column> m_known;
    QList<qsizetype> m_indexes;
    QStringList m_unused;
    qsizetype m_width = 0;
};

} // namespace campanella::backend

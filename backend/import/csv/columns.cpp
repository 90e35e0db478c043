// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csv/columns.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Columns)
};

QString folded(const QString &name) {
    QString text = name.normalized(QString::NormalizationForm_D).toLower();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

QStringList foldedAll(const QStringList &names) {
    QStringList result;
    result.reserve(names.size());
    for (const QString &name : names)
        result.append(folded(name));
    return result;
}

tl::unexpected<Complaint> missing(const QStringList &names) {
    return complain(Words::tr("Mancano le colonne: %1.").arg(names.join(QStringLiteral(", "))),
                    Words::tr("Scrivi questi nomi nella prima riga."));
}

tl::unexpected<Complaint> twice(const QString &name) {
    return complain(Words::tr("La colonna «%1» c'è due volte.").arg(name),
                    Words::tr("Lasciane una sola."));
}

} // namespace

Parsed<Columns> Columns::match(const QList<Column> &known, const QStringList &header) {
    Columns columns;
    columns.m_known = known;
    columns.m_width = header.size();
    columns.m_unused = header;
    const QStringList names = foldedAll(header);
    QStringList absent;
    for (const Column &column : known) {
        const QString name = folded(column.name);
        const qsizetype index = names.indexOf(name);
        if (index >= 0 && names.indexOf(name, index + 1) >= 0)
            return twice(column.name);
        if (index < 0 && column.presence == Presence::Required)
            absent.append(column.name);
        if (index >= 0)
            columns.m_unused.removeOne(header.at(index));
        columns.m_indexes.append(index);
    }
    columns.m_unused.removeAll(QString());
    if (!absent.isEmpty())
        return missing(absent);
    return columns;
}

} // namespace campanella::backend

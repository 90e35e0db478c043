// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/serviceimporter.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceImporter)
};

enum { Code, Name, Kind, Active };

constexpr qsizetype textLimit = 70;

Parsed<int> parseYesNo(const QString &text) {
    const QString word = text.toLower();
    if (word == QStringLiteral("sì") || word == QStringLiteral("si") || word == QStringLiteral("1"))
        return 1;
    if (word == QStringLiteral("no") || word == QStringLiteral("0"))
        return 0;
    return complain(Words::tr("«%1» non è né sì né no.").arg(text.left(20)),
                    Words::tr("Scrivi sì oppure no."));
}

} // namespace

ServiceImporter::ServiceImporter()
    : m_services(QStringLiteral("services"), {QStringLiteral("code")},
                 {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("active")},
                 RecordTable::Identity::PublicId) {}

QList<Column> ServiceImporter::columns() const {
    return {{QStringLiteral("codice"), Presence::Required},
            {QStringLiteral("nome"), Presence::Required},
            {QStringLiteral("tipo"), Presence::Required},
            {QStringLiteral("attivo")}};
}

Result<RowOutcome> ServiceImporter::apply(RowReader &row, Store &store) {
    const QString code = row.requiredText(Code, textLimit);
    const QString name = row.requiredText(Name, textLimit);
    const auto kind = row.required(Kind, parseServiceKind);
    const auto active = row.optional(Active, parseYesNo);
    m_seen.check(row, Code, code);
    if (!row.isGood())
        return RowOutcome::Unchanged;
    return m_services.put(store, {code}, {name, toString(*kind), active.value_or(1)});
}

} // namespace campanella::backend

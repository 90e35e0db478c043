// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/lookups.h"

#include "backend/import/csv/fieldparsers.h"
#include "backend/import/files/recordtable.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lookups)
};

using Key = Result<std::optional<qint64>>;

Key found(RowReader &row, int column, Complaint complaint, Store &store, const QString &sql,
          const QString &value) {
    const Key key = findKey(store, sql, {value});
    if (key && !*key)
        row.note(column, std::move(complaint));
    return key;
}

} // namespace

Key requiredChild(RowReader &row, int column, Store &store) {
    if (row.required(column, parsePersonCode))
        return optionalChild(row, column, store);
    return std::optional<qint64>();
}

Key optionalChild(RowReader &row, int column, Store &store) {
    const auto code = row.optional(column, parsePersonCode);
    if (!code)
        return std::optional<qint64>();
    return found(row, column,
                 {Words::tr("Questo bambino non è fra i figli."),
                  Words::tr("Aggiungilo al file dei figli e importa prima quello.")},
                 store, QStringLiteral("SELECT child_key FROM children WHERE fiscal_code = ?"),
                 code->toString());
}

Key requiredService(RowReader &row, int column, Store &store) {
    const QString code = row.requiredText(column, 70);
    if (code.isEmpty())
        return std::optional<qint64>();
    return found(row, column,
                 {Words::tr("Il servizio «%1» non c'è.").arg(code),
                  Words::tr("Aggiungi questo codice al file dei servizi e importa prima quello.")},
                 store, QStringLiteral("SELECT service_key FROM services WHERE code = ?"), code);
}

Key requiredPayer(RowReader &row, int column, Store &store) {
    const auto code = row.required(column, parsePayerCode);
    if (!code)
        return std::optional<qint64>();
    return found(row, column,
                 {Words::tr("Questo pagatore non è fra le famiglie."),
                  Words::tr("Aggiungilo al file delle famiglie e importa prima quello.")},
                 store, QStringLiteral("SELECT person_key FROM people WHERE fiscal_code = ?"),
                 code->toString());
}

std::optional<NoticeNumber> optionalNotice(RowReader &row, int column) {
    const auto number = row.optional(column, parseNoticeNumber);
    if (number && !number->hasValidCheck())
        row.warn(column, {Words::tr("Le cifre di controllo di questo avviso non tornano: il "
                                    "numero resta così."),
                          Words::tr("Confrontalo con l'avviso che la famiglia ha in mano.")});
    return number;
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/tariffcheck.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TariffCheck)
};

using Table = QList<const TariffRow *>;

QString euro(Money amount) {
    return amount.toString().replace(u'.', u',');
}

Problem at(const TariffRow &row, const QString &column, const QString &what,
           const QString &remedy) {
    return {row.line, 0, column, {what, remedy}};
}

/// The bands that are in force on one day must follow each other from zero without end.
void checkBands(const Table &bands, QList<Problem> &problems) {
    const QString from = QStringLiteral("isee_da");
    std::optional<Money> next = Money();
    const TariffRow *before = bands.first();
    for (const TariffRow *row : bands) {
        const Tariff &tariff = row->tariff;
        if (!next || tariff.iseeFrom < *next) {
            problems.append(at(
                *row, from,
                Words::tr("Questa fascia si sovrappone a quella della riga %1.").arg(before->line),
                Words::tr("Correggi isee_da e isee_a, o le date di validità.")));
            return;
        }
        if (tariff.iseeFrom > *next)
            problems.append(
                at(*row, from, Words::tr("Manca la tariffa per un ISEE di %1 €.").arg(euro(*next)),
                   Words::tr("Fai cominciare qui la fascia, o aggiungi la riga che manca.")));
        next = tariff.iseeTo ? std::optional(*tariff.iseeTo + Money::fromCents(1)) : std::nullopt;
        before = row;
    }
    if (next)
        problems.append(at(*before, QStringLiteral("isee_a"),
                           Words::tr("Sopra questa fascia non c'è più tariffa."),
                           Words::tr("Lascia vuoto isee_a nell'ultima fascia: vale anche per chi "
                                     "non ha dato l'ISEE.")));
}

Table inForceOn(const Table &table, QDate day) {
    Table found;
    std::copy_if(table.begin(), table.end(), std::back_inserter(found),
                 [day](const TariffRow *row) { return isValidOn(row->tariff, day); });
    std::stable_sort(found.begin(), found.end(), [](const TariffRow *a, const TariffRow *b) {
        return a->tariff.iseeFrom < b->tariff.iseeFrom;
    });
    return found;
}

/// The days on which something begins or has ended; false: it has ended.
QMap<QDate, const TariffRow *> turningDays(const Table &table) {
    QMap<QDate, const TariffRow *> days;
    for (const TariffRow *row : table) {
        days.insert(row->tariff.first, row);
        if (row->tariff.last && !days.contains(row->tariff.last->addDays(1)))
            days.insert(row->tariff.last->addDays(1), row);
    }
    return days;
}

void checkTable(const Table &table, QList<Problem> &problems) {
    const auto days = turningDays(table);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        const Table bands = inForceOn(table, day.key());
        if (!bands.isEmpty())
            checkBands(bands, problems);
        else if (std::next(day) != days.cend())
            problems.append(at(
                *day.value(), QStringLiteral("valida_al"),
                Words::tr("Dal %1 al %2 non c'è tariffa.")
                    .arg(day.key().toString(QStringLiteral("dd/MM/yyyy")),
                         std::next(day).key().addDays(-1).toString(QStringLiteral("dd/MM/yyyy"))),
                Words::tr("Allunga questa tariffa, o fai cominciare prima la seguente.")));
    }
}

} // namespace

QList<Problem> tariffProblems(const QList<TariffRow> &rows) {
    QMap<QString, Table> tables; // by service, unit and who lives where
    for (const TariffRow &row : rows)
        for (const Residence residence : {Residence::Resident, Residence::Other})
            if (row.tariff.residence == Residence::All || row.tariff.residence == residence)
                tables[QStringLiteral("%1 %2 %3")
                           .arg(row.serviceKey)
                           .arg(toString(row.tariff.unit), toString(residence))]
                    .append(&row);
    QList<Problem> problems;
    for (const Table &table : std::as_const(tables))
        checkTable(table, problems);
    // What is wrong for residents and for others, or on several days, is said once.
    QList<Problem> once;
    for (const Problem &problem : std::as_const(problems))
        if (!once.contains(problem))
            once.append(problem);
    return once;
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/statement/statementwords.h"

#include "domain/person.h"
#include "ui/print/csv.h"
#include "ui/print/papertable.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::StatementWords)
};

QStringList titlesOf(const QList<RowsModel::Column> &columns) {
    QStringList titles;
    for (const RowsModel::Column &column : columns)
        titles.append(column.title);
    return titles;
}

QString tableOf(const QList<RowsModel::Column> &columns, const QList<RowsModel::Row> &rows) {
    QString table = paperHead(titlesOf(columns));
    for (const RowsModel::Row &row : rows)
        table += paperRow(row.cells);
    return table;
}

RowsModel::Row figures(const QString &holder, const QString &service, const StatementLine &line) {
    const Money balance = line.balance();
    return {{holder, service, signedMoney(line.opening), formatMoney(line.charged),
             formatMoney(line.paid), signedMoney(line.adjustments), signedMoney(balance),
             positionWord(balance)},
            positionTone(balance),
            false};
}

/// The sums of all lines, as a line.
StatementLine sumOf(const QList<StatementLine> &lines) {
    StatementLine sum = lines.first();
    for (const StatementLine &line : lines.mid(1)) {
        sum.opening += line.opening;
        sum.charged += line.charged;
        sum.paid += line.paid;
        sum.adjustments += line.adjustments;
    }
    return sum;
}

QString receiptText(const Movement &movement) {
    if (movement.psp.isEmpty() || movement.receiptId.isEmpty())
        return movement.psp + movement.receiptId;
    return movement.psp + QStringLiteral(", ") + movement.receiptId;
}

} // namespace

QString signedMoney(Money amount) {
    return amount > Money() ? QLatin1Char('+') + formatMoney(amount) : formatMoney(amount);
}

QString positionWord(Money balance) {
    if (balance == Money())
        return Words::tr("In pari");
    return balance < Money() ? Words::tr("Debito") : Words::tr("Credito");
}

std::optional<Role> positionTone(Money balance) {
    if (balance == Money())
        return std::nullopt;
    return balance < Money() ? Role::Danger : Role::Success;
}

QString holderText(const StatementLine &line) {
    return line.child ? fullName(line.child->givenName, line.child->familyName)
                      : Words::tr("A tuo nome");
}

QString movementWord(MovementKind kind) {
    switch (kind) {
    case MovementKind::Charge:
        return Words::tr("Addebito");
    case MovementKind::Payment:
        return Words::tr("Pagamento");
    case MovementKind::Adjustment:
        return Words::tr("Rettifica");
    case MovementKind::Refund:
        return Words::tr("Rimborso");
    case MovementKind::Credit:
        return Words::tr("Accredito");
    }
    return {};
}

QList<RowsModel::Column> statementColumns() {
    return {{Words::tr("Figlio"), TextUse::CellStrong},
            {Words::tr("Servizio")},
            {Words::tr("Saldo iniziale"), TextUse::RowAmount, true},
            {Words::tr("Dovuto"), TextUse::RowAmount, true},
            {Words::tr("Pagato"), TextUse::RowAmount, true},
            {Words::tr("Rettifiche"), TextUse::RowAmount, true},
            {Words::tr("Saldo"), TextUse::RowAmount, true, true},
            {Words::tr("Posizione"), TextUse::CellStrong, false, true}};
}

QList<RowsModel::Row> statementRows(const Statement &statement) {
    QList<RowsModel::Row> rows;
    for (const StatementLine &line : statement.lines)
        rows.append(figures(holderText(line), line.service.name, line));
    if (rows.isEmpty())
        return rows;
    rows.append(figures(Words::tr("Totale"), QString(), sumOf(statement.lines)));
    rows.last().strong = true;
    return rows;
}

QList<RowsModel::Column> movementColumns() {
    return {{Words::tr("Data")},
            {Words::tr("Movimento"), TextUse::CellStrong},
            {Words::tr("Causale")},
            {Words::tr("Avviso"), TextUse::SmallCode},
            {Words::tr("Ricevuta")},
            {Words::tr("Anno scolastico")},
            {Words::tr("Importo"), TextUse::RowAmount, true, true}};
}

QList<RowsModel::Row> movementRows(const StatementLine &line) {
    QList<RowsModel::Row> rows;
    for (const Movement &movement : line.movements)
        rows.append({{formatDate(movement.day), movementWord(movement.kind), movement.text,
                      movement.noticeNumber, receiptText(movement), movement.schoolYear.toString(),
                      signedMoney(movement.amount)},
                     positionTone(movement.amount),
                     false});
    return rows;
}

QString filterWords(const StatementFilter &filter, const Statement &everything) {
    QStringList years;
    for (const SchoolYear &year : filter.schoolYears)
        years.append(year.toString());
    QStringList services;
    for (const Service &service : everything.services)
        if (filter.serviceIds.contains(service.id))
            services.append(service.name);
    const QString comma = QStringLiteral(", ");
    return (years.isEmpty() ? Words::tr("Tutti gli anni scolastici") : years.join(comma)) +
           QStringLiteral(" · ") +
           (services.isEmpty() ? Words::tr("tutti i servizi") : services.join(comma));
}

ContentPage statementPaper(const Statement &statement, const QString &choice,
                           const Municipality *town) {
    QString text;
    if (town != nullptr)
        text +=
            QStringLiteral("%1 · %2\n\n").arg(paperCell(town->name), paperCell(town->officeName));
    text += paperCell(choice) + QStringLiteral("\n\n");
    text += tableOf(statementColumns(), statementRows(statement));
    for (const StatementLine &line : statement.lines)
        text += QStringLiteral("\n### %1, %2\n\n")
                    .arg(paperCell(holderText(line)), paperCell(line.service.name)) +
                tableOf(movementColumns(), movementRows(line));
    return {QStringLiteral("estratto-conto"), Words::tr("Estratto conto"), text};
}

QByteArray statementCsv(const Statement &statement) {
    QStringList titles{Words::tr("Figlio"), Words::tr("Servizio")};
    QList<QStringList> rows;
    titles += titlesOf(movementColumns());
    for (const StatementLine &line : statement.lines) {
        const QList<RowsModel::Row> words = movementRows(line);
        for (qsizetype i = 0; i < words.size(); ++i) {
            QStringList cells =
                QStringList{holderText(line), line.service.name} + words.at(i).cells;
            cells.last() = csvAmount(line.movements.at(i).amount);
            rows.append(cells);
        }
    }
    return csvTable(titles, rows);
}

} // namespace campanella::ui

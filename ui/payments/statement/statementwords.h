// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/municipality.h"
#include "domain/statement.h"
#include "ui/widgets/table/rowsmodel.h"

namespace campanella::ui {

/// "+15,00 €", "−96,00 €", "0,00 €": a sum that moves a balance.
[[nodiscard]] QString signedMoney(Money amount);
/// *Debito*, *Credito* or *In pari*.
[[nodiscard]] QString positionWord(Money balance);
/// The colour that goes with it; none when nothing is owed either way.
[[nodiscard]] std::optional<Role> positionTone(Money balance);
/// Whose line it is: the child's name, or that only the payer is known.
[[nodiscard]] QString holderText(const StatementLine &line);
[[nodiscard]] QString movementWord(MovementKind kind);

/// Figlio, Servizio, Saldo iniziale, Dovuto, Pagato, Rettifiche, Saldo, Posizione (contract §1.5).
[[nodiscard]] QList<RowsModel::Column> statementColumns();
/// A row a line, and below them their sums.
[[nodiscard]] QList<RowsModel::Row> statementRows(const Statement &statement);

/// Data, Movimento, Causale, Avviso, Ricevuta, Anno scolastico, Importo.
[[nodiscard]] QList<RowsModel::Column> movementColumns();
[[nodiscard]] QList<RowsModel::Row> movementRows(const StatementLine &line);

/// "2026/2027 · Refezione, Scuolabus", or that all were asked for.
[[nodiscard]] QString filterWords(const StatementFilter &filter, const Statement &everything);

/// The statement on paper: the table, then the movements of each line. `choice` says which years
/// and services were chosen; `town` is null while it is not known.
[[nodiscard]] ContentPage statementPaper(const Statement &statement, const QString &choice,
                                         const Municipality *town);
/// Every movement as a line for spreadsheets (ui/print/csv.h).
[[nodiscard]] QByteArray statementCsv(const Statement &statement);

} // namespace campanella::ui

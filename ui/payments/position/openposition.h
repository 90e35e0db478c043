// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/payments/duessummary.h"
#include "ui/widgets/table/rowsmodel.h"

namespace campanella::ui {

/// What is open of a child and a service, and what comes next.
struct OpenPosition {
    QList<Due> dues;   ///< open ones, in the order given: never empty
    Money payable;     ///< a debt that may be paid whole or in parts counts once
    Money waiting;     ///< in payment or awaiting the outcome
    QList<Due> next;   ///< payable dues of the nearest due date, or the overdue ones before it
    bool late = false; ///< a due date has passed
};

/// One for each child and service with open dues, in the order of their first due.
[[nodiscard]] QList<OpenPosition> openPositions(const QList<Due> &dues);

/// Figlio, Servizio, Avvisi, Da pagare, In attesa di esito, Prossima scadenza, Importo, Stato.
[[nodiscard]] QList<RowsModel::Column> positionColumns();
[[nodiscard]] QList<RowsModel::Row> positionRows(const QList<OpenPosition> &positions);

} // namespace campanella::ui

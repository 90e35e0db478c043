// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/due.h"

#include <QHash>

namespace campanella::backend {

/// Makes dues of rows. Service, child and school come with the row: a statement of their own for
/// each costs more than the join. The payer is nearly always the same and is read once.
/// One reader serves one request.
class DueReader {
public:
    /// SELECT … FROM dues d with the joins that read() needs; conditions may follow.
    static const QString select;
    /// The same with the payment `p` of each due, if any, for readWithPayment().
    static const QString selectWithPayment;

    /// `today` is the Italian day that decides what is overdue.
    DueReader(Store &store, QDate today);
    /// The due of the row that the statement stands on, without its payment.
    [[nodiscard]] Result<Due> read(const QSqlQuery &row);
    /// The same with its payment; the statement is selectWithPayment.
    [[nodiscard]] Result<Due> readWithPayment(const QSqlQuery &row);

private:
    Result<Payer> payer(qint64 key);
    Result<std::optional<DueChild>> child(const QSqlQuery &row);
    Result<> findSchool(DueChild &child, const QSqlQuery &row);
    [[nodiscard]] DueState stateToday(DueState stored, const std::optional<QDate> &dueDate) const;

    Store &m_store;
    QDate m_today;
    QHash<qint64, Payer> m_payers;
};

} // namespace campanella::backend

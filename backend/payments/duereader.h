// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/store/store.h"
#include "domain/due.h"

#include <QHash>

namespace campanella::backend {

/// Makes dues of rows. People, children and services come back again and again in a list: each
/// is read once. One reader serves one request.
class DueReader {
public:
    /// The columns that read() expects, of a table named d.
    static const QString columns;

    /// `today` is the Italian day that decides what is overdue.
    DueReader(Store &store, QDate today);
    /// The due of the row that the statement stands on, without its payment.
    [[nodiscard]] Result<Due> read(const QSqlQuery &row);

private:
    struct Place {
        QString school;
        QString schoolClass;
    };
    Result<Service> service(qint64 key);
    Result<Payer> payer(qint64 key);
    Result<std::optional<DueChild>> child(const QSqlQuery &row);
    Result<DueChild> childNamed(qint64 key);
    Result<Place> place(qint64 childKey, qint64 serviceKey, const QString &schoolYear);
    [[nodiscard]] DueState stateToday(DueState stored, const std::optional<QDate> &dueDate) const;

    Store &m_store;
    QDate m_today;
    QHash<qint64, Service> m_services;
    QHash<qint64, Payer> m_payers;
    QHash<qint64, DueChild> m_children;
    QHash<QString, Place> m_places;
};

} // namespace campanella::backend

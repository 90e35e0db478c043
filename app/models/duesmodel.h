// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/due.h"

#include <QAbstractTableModel>
#include <QHash>

namespace campanella::app {

/// The dues of a family (or a town), one row each. It tells facts; the words for the eye are made
/// by delegates. Display texts are the plain fallback that a screen reader or a copy may use.
class DuesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Column { Select, Child, Service, Period, Amount, DueDate, State, Actions };
    Q_ENUM(Column)
    static constexpr int columnCountAll = 8;

    enum Role {
        /// What the cell's column sorts by: text, cents, days.
        SortRole = Qt::UserRole + 1,
        IdRole,           ///< QString, public id of the due
        ChildIdRole,      ///< QString, empty when only the payer is known
        ChildNameRole,    ///< QString, the payer's name when only they are known
        HasChildRole,     ///< bool
        ServiceIdRole,    ///< QString
        ServiceNameRole,  ///< QString
        ServiceKindRole,  ///< int, ServiceKind
        SchoolYearRole,   ///< QString "2026/2027"
        PeriodStartRole,  ///< QDate, invalid when none
        PeriodEndRole,    ///< QDate, invalid when none
        SubjectRole,      ///< QString
        QuantityRole,     ///< QString, may be empty
        AmountCentsRole,  ///< qint64
        DueDateRole,      ///< QDate, invalid when none
        StateRole,        ///< int, DueState
        PayableRole,      ///< bool
        OpenRole,         ///< bool
        NoticeNumberRole, ///< QString, 18 digits
    };

    explicit DuesModel(QObject *parent = nullptr);

    /// Replaces all rows; they stand by urgency (app/models/urgency.h).
    void setDues(const QList<Due> &dues);
    /// Follows that query, and empties itself when the query is thrown away: what one visitor
    /// read is never shown to the next. The model may outlive the query.
    void follow(Query<QList<Due>> &query);

    /// As they came, not by rows.
    [[nodiscard]] const QList<Due> &dues() const { return m_dues; }
    [[nodiscard]] const Due &due(int row) const { return m_dues.at(m_places.at(row)); }
    /// The row of that id, -1 when there is none.
    [[nodiscard]] int rowOf(const PublicId &id) const;

    /// Sorting 10,000 rows asks for a quarter of a million: the base class would count each time.
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = QModelIndex()) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Due> m_dues;
    QList<qsizetype> m_places;           ///< of each row in m_dues
    mutable QHash<PublicId, int> m_rows; ///< made when it is first asked for
};

/// The name to show beside a due: the child's, otherwise the payer's.
[[nodiscard]] QString nameOn(const Due &due);

} // namespace campanella::app

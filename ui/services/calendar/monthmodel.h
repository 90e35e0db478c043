// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/models/attendancemonth.h"

#include <QAbstractTableModel>

namespace campanella::ui {

/// A month as seven columns from Monday and one row a week. Each cell says its day in words, which
/// is what screen readers read.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setMonth(const app::AttendanceMonth &month);
    [[nodiscard]] const app::AttendanceMonth &month() const { return m_month; }
    /// The square of a cell; null outside of the month's days.
    [[nodiscard]] const app::CalendarDay *dayAt(const QModelIndex &index) const;
    /// The cell of that day; invalid when it is of another month.
    [[nodiscard]] QModelIndex indexOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    app::AttendanceMonth m_month;
};

} // namespace campanella::ui

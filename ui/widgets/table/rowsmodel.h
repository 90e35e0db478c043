// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/theme/tokens.h"

#include <QAbstractTableModel>

#include <optional>

namespace campanella::ui {

/// A table whose cells are words already: for pages that make them of what they show.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        TextUse use = TextUse::Cell;
        bool number = false; ///< set to the right
        bool toned = false;  ///< takes the row's tone
    };
    struct Row {
        QStringList cells;
        std::optional<Role> tone; ///< the colour of toned columns; never says anything alone
        bool strong = false;      ///< a row of sums
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A reset: views take their columns and height anew.
    void setRows(const QList<Column> &columns, const QList<Row> &rows);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QVariant colourAt(const QModelIndex &index) const;

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace campanella::ui

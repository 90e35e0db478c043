// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/table/rowsmodel.h"

#include "ui/theme/theme.h"

namespace campanella::ui {

namespace {

int alignment(const RowsModel::Column &column) {
    return int(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void RowsModel::setRows(const QList<Column> &columns, const QList<Row> &rows) {
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowsModel::colourAt(const QModelIndex &index) const {
    const Row &row = m_rows.at(index.row());
    if (!row.tone || !m_columns.at(index.column()).toned)
        return {};
    return Theme::instance().color(*row.tone);
}

QVariant RowsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    const Column &column = m_columns.at(index.column());
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case Qt::AccessibleTextRole: // an empty cell is one all the same
        return row.cells.value(index.column()).isEmpty() ? QStringLiteral("—")
                                                         : row.cells.value(index.column());
    case Qt::FontRole: {
        QFont font = Theme::instance().font(column.use);
        if (row.strong)
            font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ForegroundRole:
        return colourAt(index);
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title;
    if (role == Qt::TextAlignmentRole)
        return alignment(m_columns.at(section));
    return {};
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QStyledItemDelegate>

namespace campanella::ui {

/// Paints the cells of the table of dues: two lines per row, chip, check box and row action.
class DueDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// Nothing: the view presses boxes and acts, so that a press counts once.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Where the row action of a cell in the last column is.
    [[nodiscard]] QRect actionRect(const QRect &cell) const;
    /// Where *Paga* is, once it is offered.
    [[nodiscard]] QRect payRect(const QRect &cell) const;
    void setPaying(bool paying) { m_paying = paying; }
    /// The height of every row; `nameLines` is 2 when a child's name needs two lines.
    [[nodiscard]] static int rowHeight(int nameLines);
    void setNameLines(int lines) { m_nameLines = lines; }

private:
    void paintColumn(QPainter &painter, const QRect &cell, const QModelIndex &index,
                     bool hovered) const;

    int m_nameLines = 1;
    bool m_paying = false;
};

} // namespace campanella::ui

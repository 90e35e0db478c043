// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"

#include <QStyledItemDelegate>

namespace campanella::ui {

/// Paints a due as a card for large text and narrow windows. A card has two cells: who, what and
/// when at the left (the column of the child), amount and act at the right (that of the actions).
class DueCardDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// The height of every card, with the gap below it.
    [[nodiscard]] int cardHeight() const;
    /// The width for texts in a left cell of that width.
    [[nodiscard]] static int bodyTextWidth(int bodyWidth);
    [[nodiscard]] static QRect checkRect(const QRect &cell);
    [[nodiscard]] QRect actionRect(const QRect &cell) const;
    /// Where *Paga* is, once it is offered.
    [[nodiscard]] static QRect payRect(const QRect &cell);
    void setPaying(bool paying) { m_paying = paying; }
    /// How many lines every card keeps for the name and for service and period.
    void setLines(int nameLines, int whatLines);

private:
    void paintBody(QPainter &painter, const QRect &cell, const QModelIndex &index) const;
    void paintActions(QPainter &painter, const QRect &cell, const Due &due, bool hovered) const;

    int m_nameLines = 1;
    int m_whatLines = 1;
    bool m_paying = false;
};

} // namespace campanella::ui

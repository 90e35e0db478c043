// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/flowrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace campanella::ui {

FlowRow::FlowRow(int gap, QWidget *parent)
    : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

void FlowRow::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
}

QLayoutItem *FlowRow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index) {
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

void FlowRow::alignLine(QList<Place> &places, qsizetype first, int below) {
    for (qsizetype i = first; i < places.size(); ++i) {
        QRect &rect = places[i].rect;
        rect.translate(0, (below - rect.y() - rect.height()) / 2);
    }
}

QList<FlowRow::Place> FlowRow::places(int width) const {
    QList<Place> found;
    QPoint at;
    int below = 0;
    qsizetype lineStart = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) {
            alignLine(found, lineStart, below);
            lineStart = found.size();
            at = {0, below + spacing()};
        }
        found.append({item.get(), QRect(at, size)});
        below = std::max(below, at.y() + size.height());
        at.rx() += size.width() + spacing();
    }
    alignLine(found, lineStart, below);
    return found;
}

int FlowRow::heightForWidth(int width) const {
    int height = 0;
    for (const Place &place : places(width))
        height = std::max(height, place.rect.y() + place.rect.height());
    return height;
}

QSize FlowRow::minimumSize() const {
    QSize widest;
    for (const Place &place : places(0))
        widest = widest.expandedTo(place.rect.size());
    return widest.expandedTo({0, 0});
}

QSize FlowRow::sizeHint() const {
    QRect all;
    for (const Place &place : places(QWIDGETSIZE_MAX))
        all |= place.rect;
    return all.size();
}

void FlowRow::setGeometry(const QRect &rect) {
    QLayout::setGeometry(rect);
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Place &place : places(rect.width()))
        place.item->setGeometry(
            QStyle::visualRect(direction, rect, place.rect.translated(rect.topLeft())));
}

} // namespace campanella::ui

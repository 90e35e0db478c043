// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/tableframe.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QResizeEvent>

namespace campanella::ui {

TableFrame::TableFrame(DuesView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view) {
    view.setParent(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&view, &DuesView::modeChanged, this, qOverload<>(&QWidget::update));
    connect(view.model(), &QAbstractItemModel::modelReset, this, &TableFrame::arrange);
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, &TableFrame::arrange);
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, &TableFrame::arrange);
}

void TableFrame::arrange() {
    // Until a layout has placed the frame its width means nothing.
    if (!testAttribute(Qt::WA_Resized))
        return;
    const int border = boxLine();
    m_view.fitWidth(width() - 2 * border);
    const int full = m_view.fullHeight() + 2 * border;
    const int least = m_view.showsCards() ? full : m_view.leastHeight() + 2 * border;
    setMinimumHeight(std::min(least, QWIDGETSIZE_MAX));
    setMaximumHeight(std::min(full, QWIDGETSIZE_MAX));
    updateGeometry();
    // By hand and at once: while the frame is being shown its new height comes with no event.
    m_view.setGeometry(rect().adjusted(border, border, -border, -border));
    m_view.fitWidth(width() - 2 * border);
}

QSize TableFrame::sizeHint() const {
    // A table asks for little and grows up to its rows: wrapped texts above it make the page ask
    // for preferred heights, and then the page would scroll instead of the table.
    return {0, minimumHeight()};
}

void TableFrame::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TableFrame::paintEvent(QPaintEvent *) {
    if (m_view.showsCards())
        return;
    QPainter painter(this);
    paintBox(painter, rect(), Theme::instance().color(Role::Surface),
             Theme::instance().color(Role::Border));
}

} // namespace campanella::ui

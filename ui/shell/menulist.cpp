// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/menulist.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace campanella::ui {

MenuList::MenuList(QWidget &home)
    : m_home(home)
    , m_column(this) {
    m_column.setContentsMargins(0, 0, 0, 0);
    m_column.setSpacing(0);
}

void MenuList::flyOut(const QWidget &group) {
    m_flyOut = true;
    m_column.setContentsMargins(1, 4, 1, 4);
    QWidget *window = group.window();
    if (parentWidget() != window)
        setParent(window);
    const int width = Theme::instance().px(metrics::menu);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint side = mirrored ? QPoint(-width, 0) : QPoint(group.width() + 1, 0);
    const QPoint corner = group.mapTo(window, side);
    const int height = m_column.totalHeightForWidth(width);
    const int lowest = std::max(0, window->height() - height);
    setGeometry(corner.x(), std::min(corner.y(), lowest), width, height);
    raise();
}

void MenuList::comeHome(QVBoxLayout &place) {
    if (!m_flyOut)
        return;
    m_flyOut = false;
    m_column.setContentsMargins(0, 0, 0, 0);
    place.addWidget(this);
}

void MenuList::enterEvent(QEnterEvent *event) {
    QWidget::enterEvent(event);
    Q_EMIT pointerCame();
}

void MenuList::leaveEvent(QEvent *event) {
    QWidget::leaveEvent(event);
    Q_EMIT pointerLeft();
}

void MenuList::keyPressEvent(QKeyEvent *event) {
    if (m_flyOut)
        QCoreApplication::sendEvent(&m_home, event);
    else
        QWidget::keyPressEvent(event);
}

void MenuList::paintEvent(QPaintEvent *) {
    if (!m_flyOut)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    painter.fillRect(rect(), theme.color(Role::Window));
    paintBox(painter, rect(), theme.color(Role::Surface), theme.color(Role::Control));
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/today/initialring.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace campanella::ui {

InitialRing::InitialRing(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_letter(name.left(1).toUpper()) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &InitialRing::updateGeometry);
}

QSize InitialRing::sizeHint() const {
    const int size = Theme::instance().px(metrics::iconLarge);
    return {size, size};
}

void InitialRing::paintEvent(QPaintEvent *) {
    const Theme &theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Primary));
    painter.setBrush(theme.color(Role::Tint));
    painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setFont(theme.font(TextUse::Button));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

} // namespace campanella::ui

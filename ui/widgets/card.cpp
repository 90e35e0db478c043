// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace campanella::ui {

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_body(this) {
    constexpr int padding = metrics::cardPadding;
    m_body.setContentsMargins(padding, padding, padding, padding);
    m_body.setSpacing(8);
}

void Card::setFill(Role fill) {
    m_fill = fill;
    update();
}

void Card::lieFlat() {
    m_flat = true;
    update();
}

void Card::paintEvent(QPaintEvent *) {
    if (m_flat)
        return;
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    paintBox(painter, rect(), theme.color(m_fill), theme.color(Role::Border));
}

Hairline::Hairline(QWidget *parent)
    : QWidget(parent) {
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *) {
    QPainter(this).fillRect(rect(), Theme::instance().color(Role::Hairline));
}

} // namespace campanella::ui

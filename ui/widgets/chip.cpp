// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/widgets/chip.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace campanella::ui {

namespace {
constexpr int side = 8;
constexpr int gap = 5;
} // namespace

QSize chipSize(const ChipLook &look) {
    const Theme &theme = Theme::instance();
    const QFontMetrics text(theme.font(TextUse::Chip));
    const int icon = look.icon.isEmpty() ? 0 : theme.px(metrics::iconSmall + gap);
    return {text.horizontalAdvance(look.word) + icon + 2 * theme.px(side),
            std::max(theme.px(metrics::chip), text.height() + 2)};
}

void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look) {
    const Theme &theme = Theme::instance();
    const QColor color = theme.color(look.text);
    paintBox(painter, rect, theme.color(look.tint), color);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QRect inner = rect.adjusted(theme.px(side), 0, -theme.px(side), 0);
    if (!look.icon.isEmpty()) {
        const int size = theme.px(metrics::iconSmall);
        const int left = mirrored ? inner.right() - size + 1 : inner.left();
        paintIcon(painter, {left, inner.top(), size, inner.height()}, look.icon, color, size);
        const int used = size + theme.px(gap);
        inner.adjust(mirrored ? 0 : used, 0, mirrored ? -used : 0, 0);
    }
    painter.save();
    painter.setPen(color);
    painter.setFont(theme.font(TextUse::Chip));
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeading, look.word);
    painter.restore();
}

Chip::Chip(QWidget *parent)
    : Chip(ChipLook(), parent) {}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &Chip::updateGeometry);
    setLook(look);
}

void Chip::setLook(const ChipLook &look) {
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    return chipSize(m_look);
}

void Chip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintChip(painter, rect(), m_look);
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duepaint.h"

#include "ui/payments/duewords.h"
#include "ui/theme/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace campanella::ui::duepaint {

namespace {

constexpr double lineSpacing = 1.2;

void paintRun(QPainter &painter, const QRect &line, const Run &run, Qt::Alignment align,
              bool wraps) {
    QFont font = Theme::instance().font(run.use);
    font.setBold(run.bold || font.bold());
    painter.setFont(font);
    painter.setPen(Theme::instance().color(run.role));
    const QString words =
        wraps ? run.text
              : painter.fontMetrics().elidedText(run.text, Qt::ElideMiddle, line.width());
    const int flags = wraps ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
    painter.drawText(line, int(align | Qt::AlignVCenter) | flags, words);
}

} // namespace

void chip(QPainter &painter, const QRect &rect, DueState state) {
    const ChipLook look = lookOf(state);
    QRect place(rect.topLeft(), chipSize(look));
    place.moveTop(rect.top() + (rect.height() - place.height()) / 2);
    paintChip(painter, place, look);
}

void iconButton(QPainter &painter, const QRect &button, const QString &icon, bool hovered) {
    const Theme &theme = Theme::instance();
    const QColor line = theme.color(hovered ? Role::Hover : Role::Primary);
    paintBox(painter, button, theme.color(Role::Surface),
             theme.color(hovered ? Role::Hover : Role::Border));
    paintIcon(painter, button, icon, line, theme.px(metrics::iconMedium));
}

int lineHeight(TextUse use, int lines) {
    return qRound(Theme::instance().font(use).pixelSize() * lineSpacing) * lines;
}

int textWidth(TextUse use, const QString &text) {
    return QFontMetrics(Theme::instance().font(use)).horizontalAdvance(text) + 1;
}

void column(QPainter &painter, const QRect &rect, const QList<Run> &runs, Qt::Alignment align,
            int firstLines) {
    int height = 0;
    for (qsizetype i = 0; i < runs.size(); ++i)
        height += lineHeight(runs.at(i).use, i == 0 ? firstLines : 1);
    int top = rect.top() + (rect.height() - height) / 2;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const int lines = i == 0 ? firstLines : 1;
        const QRect line(rect.left(), top, rect.width(), lineHeight(runs.at(i).use, lines));
        paintRun(painter, line, runs.at(i), align, lines > 1);
        top += line.height();
    }
}

} // namespace campanella::ui::duepaint

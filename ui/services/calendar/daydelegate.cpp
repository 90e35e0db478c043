// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/calendar/daydelegate.h"

#include "ui/services/calendar/monthmodel.h"
#include "ui/services/daywords.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace campanella::ui {

namespace {

constexpr int cellHeight = 84;
constexpr int gap = 3; // to the cell's edge: room for the focus ring
constexpr int padding = 7;
constexpr int foot = 4;
constexpr int smallestWord = 10; // pixels

const MonthModel *monthOf(const QModelIndex &index) {
    return qobject_cast<const MonthModel *>(index.model());
}

/// The word in letters that fit: a state is never cut.
QFont fittingFont(const QString &word, int width) {
    QFont font = Theme::instance().font(TextUse::Chip);
    while (font.pixelSize() > smallestWord && QFontMetrics(font).horizontalAdvance(word) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

void paintNumber(QPainter &painter, const QRect &rect, const app::CalendarDay &day) {
    const Theme &theme = Theme::instance();
    const bool isQuiet = !day.inMonth || day.mark == app::DayMark::Weekend;
    painter.setFont(theme.font(isQuiet ? TextUse::Cell : TextUse::CellStrong));
    painter.setPen(theme.color(isQuiet ? Role::Muted : Role::Text));
    painter.drawText(rect, Qt::AlignTop | Qt::AlignLeading, QString::number(day.day.day()));
}

void paintMark(QPainter &painter, const QRect &rect, const ChipLook &look) {
    const Theme &theme = Theme::instance();
    const QColor color = theme.color(look.text);
    const QFont font = fittingFont(look.word, rect.width());
    const int line = QFontMetrics(font).height();
    const QRect word(rect.left(), rect.bottom() - line + 1, rect.width(), line);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(word, Qt::AlignBottom | Qt::AlignLeading, look.word);
    const int icon = theme.px(metrics::iconSmall);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? rect.right() - icon + 1 : rect.left();
    paintIcon(painter, {left, word.top() - icon - 2, icon, icon}, look.icon, color, icon);
}

void paintSquare(QPainter &painter, const QRect &box, const app::CalendarDay &day) {
    const Theme &theme = Theme::instance();
    const ChipLook look = dayLook(day.mark);
    const bool says = day.inMonth && !look.word.isEmpty();
    paintBox(painter, box, theme.color(says ? look.tint : Role::Window),
             theme.color(says ? Role::Border : Role::Hairline));
    const int side = theme.px(padding);
    const int footHeight = theme.px(foot);
    paintNumber(painter, box.adjusted(side, side - 2, -side, 0), day);
    if (!says)
        return;
    painter.fillRect(QRect(box.left(), box.bottom() - footHeight + 1, box.width(), footHeight),
                     theme.color(look.text));
    paintMark(painter, box.adjusted(side, 0, -side, -footHeight - 3), look);
}

} // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const {
    const MonthModel *model = monthOf(index);
    const app::CalendarDay *day = model != nullptr ? model->dayAt(index) : nullptr;
    if (day == nullptr)
        return;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const int edge = gap + (option.state.testFlag(QStyle::State_HasFocus) ? 2 : 0);
    paintSquare(*painter, option.rect.adjusted(edge, edge, -edge, -edge), *day);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect);
    else if (option.state.testFlag(QStyle::State_Selected))
        paintBox(*painter, option.rect.adjusted(1, 1, -1, -1), Qt::transparent,
                 QPen(Theme::instance().color(Role::Primary), 2));
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    const int height = Theme::instance().px(cellHeight);
    return {height, height};
}

} // namespace campanella::ui

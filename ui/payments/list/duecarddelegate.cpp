// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duecarddelegate.h"

#include "ui/payments/duewords.h"
#include "ui/payments/list/duepaint.h"
#include "ui/payments/list/dueswordsmodel.h"
#include "ui/theme/paint.h"
#include "ui/widgets/format.h"

#include <QPainter>

namespace campanella::ui {

using Column = app::DuesModel::Column;

namespace {

constexpr int padding = 12;
constexpr int gapBelow = 10;
constexpr int lineGap = 4;
/// Enough for the corner of the other cell of the same card to lie outside this one.
constexpr int beyond = 16;

int px(int logical) {
    return Theme::instance().px(logical);
}

int textLeft() {
    return px(padding + metrics::checkBox + 16);
}

void paintGround(QPainter &painter, const QRect &cell, bool isBody, bool checked) {
    const Theme &theme = Theme::instance();
    const QRect card = cell.adjusted(isBody ? 0 : -beyond, 0, isBody ? beyond : 0, -gapBelow);
    painter.setClipRect(cell);
    painter.fillRect(cell, theme.color(Role::Window));
    paintBox(painter, card, theme.color(checked ? Role::Tint : Role::Surface),
             theme.color(Role::Border));
}

QString whatText(const Due &due) {
    const QString period = periodText(due);
    return period.isEmpty() ? due.service.name : due.service.name + QStringLiteral(" · ") + period;
}

} // namespace

void DueCardDelegate::setLines(int nameLines, int whatLines) {
    m_nameLines = nameLines;
    m_whatLines = whatLines;
}

int DueCardDelegate::cardHeight() const {
    const int text = duepaint::lineHeight(TextUse::CellStrong, m_nameLines) +
                     duepaint::lineHeight(TextUse::Cell, m_whatLines) + px(metrics::chip) +
                     px(2 * lineGap);
    const int act = duepaint::lineHeight(TextUse::RowAmount) + px(lineGap + metrics::iconButton);
    return std::max(text, act) + px(2 * padding) + gapBelow;
}

QRect DueCardDelegate::checkRect(const QRect &cell) {
    const int size = px(metrics::checkBox);
    return {cell.left() + px(padding), cell.top() + px(padding), size, size};
}

QRect DueCardDelegate::actionRect(const QRect &cell) const {
    const QRect last = payRect(cell);
    return m_paying ? last.translated(-(last.width() + duepaint::actGap), 0) : last;
}

QRect DueCardDelegate::payRect(const QRect &cell) {
    const int size = px(metrics::iconButton);
    return {cell.right() + 1 - px(padding) - size,
            cell.bottom() + 1 - gapBelow - px(padding) - size, size, size};
}

int DueCardDelegate::bodyTextWidth(int bodyWidth) {
    return bodyWidth - textLeft() - px(lineGap);
}

void DueCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    painter->save();
    const BillingListGroup *group = DuesWordsModel::groupAt(index);
    groupheading::paint(*painter, option, group, groupheading::Form::TwoLines);
    const QRect cell = groupheading::rest(option.rect, group, groupheading::Form::TwoLines);
    const bool isBody = index.column() == int(Column::Child);
    paintGround(*painter, cell, isBody, DuesWordsModel::isChecked(index));
    if (isBody)
        paintBody(*painter, cell, index);
    else
        paintActions(*painter, cell, DuesWordsModel::dueOf(index),
                     option.state.testFlag(QStyle::State_MouseOver));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, cell.adjusted(2, 2, -2, -2 - gapBelow));
    painter->restore();
}

void DueCardDelegate::paintBody(QPainter &painter, const QRect &cell,
                                const QModelIndex &index) const {
    const Due &due = DuesWordsModel::dueOf(index);
    const Qt::CheckState tick = DuesWordsModel::isChecked(index) ? Qt::Checked : Qt::Unchecked;
    paintCheckBox(painter, checkRect(cell), tick, isPayable(due.state));

    QRect line(cell.left() + textLeft(), cell.top() + px(padding), bodyTextWidth(cell.width()),
               duepaint::lineHeight(TextUse::CellStrong, m_nameLines));
    duepaint::column(painter, line, {{TextUse::CellStrong, Role::Text, personText(due)}},
                     Qt::AlignLeft, m_nameLines);
    line.moveTop(line.bottom() + 1 + px(lineGap));
    line.setHeight(duepaint::lineHeight(TextUse::Cell, m_whatLines));
    duepaint::column(painter, line, {{TextUse::Cell, Role::Text, whatText(due)}}, Qt::AlignLeft,
                     m_whatLines);
    line.moveTop(line.bottom() + 1 + px(lineGap));
    line.setHeight(px(metrics::chip));
    duepaint::chip(painter, line, due.state);
    if (!due.dueDate)
        return;
    line.setLeft(line.left() + chipSize(lookOf(due.state)).width() + px(10));
    const QString until = tr("entro il %1").arg(formatDate(*due.dueDate));
    // With no room for the words the date alone stays.
    const bool fits = duepaint::textWidth(TextUse::Help, until) <= line.width();
    duepaint::column(painter, line,
                     {{TextUse::Help, Role::Muted, fits ? until : formatDate(*due.dueDate)}},
                     Qt::AlignLeft);
}

void DueCardDelegate::paintActions(QPainter &painter, const QRect &cell, const Due &due,
                                   bool hovered) const {
    const int height = duepaint::lineHeight(TextUse::RowAmount);
    const QRect line(cell.left(), cell.top() + px(padding), cell.width() - px(padding), height);
    duepaint::column(painter, line,
                     {{TextUse::RowAmount, Role::Text, formatMoney(due.amount), true}},
                     Qt::AlignRight);
    if (isOpen(due.state))
        duepaint::iconButton(painter, actionRect(cell), QStringLiteral("print"), hovered);
    if (m_paying && isPayable(due.state))
        duepaint::iconButton(painter, payRect(cell), QStringLiteral("pay"), hovered);
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duedelegate.h"

#include "ui/payments/duewords.h"
#include "ui/payments/list/duepaint.h"
#include "ui/payments/list/dueswordsmodel.h"
#include "ui/theme/paint.h"
#include "ui/widgets/format.h"

#include <QPainter>

namespace campanella::ui {

using Column = app::DuesModel::Column;
using duepaint::Run;

namespace {

constexpr int cellPadding = 10;

QRect centred(const QSize &size, const QRect &cell) {
    QRect rect(QPoint(), size);
    rect.moveCenter(cell.center());
    return rect;
}

void paintGround(QPainter &painter, const QRect &cell, bool selected) {
    Theme &theme = Theme::instance();
    painter.fillRect(cell, theme.color(selected ? Role::Tint : Role::Surface));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1),
                     theme.color(Role::Hairline));
}

QList<Run> withNote(Run first, const Run &note) {
    QList<Run> runs{std::move(first)};
    if (!note.text.isEmpty())
        runs.append(note);
    return runs;
}

void paintPeriod(QPainter &painter, const QRect &rect, const Due &due) {
    const Run period{TextUse::Cell, Role::Text, periodText(due)};
    // Two days may need both lines: a date is never cut.
    if (duepaint::textWidth(period.use, period.text) > rect.width())
        return duepaint::column(painter, rect, {period}, Qt::AlignLeft, 2);
    duepaint::column(painter, rect,
                     withNote(period, {duepaint::noteUse, Role::Muted, due.quantityNote}),
                     Qt::AlignLeft);
}

} // namespace

bool DueDelegate::editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &,
                              const QModelIndex &) {
    return false;
}

QRect DueDelegate::actionRect(const QRect &cell) const {
    const int size = Theme::instance().px(metrics::iconButton);
    const QRect alone = centred({size, size}, cell);
    return m_paying ? alone.translated(-(size + duepaint::actGap) / 2, 0) : alone;
}

QRect DueDelegate::payRect(const QRect &cell) const {
    const QRect print = actionRect(cell);
    return print.translated(print.width() + duepaint::actGap, 0);
}

int DueDelegate::rowHeight(int nameLines) {
    Theme &theme = Theme::instance();
    const int lines = duepaint::lineHeight(TextUse::CellStrong, nameLines) +
                      duepaint::lineHeight(TextUse::SmallCode);
    return std::max(theme.px(metrics::row), lines + theme.px(10));
}

void DueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const {
    painter->save();
    const BillingListGroup *group = DuesWordsModel::groupAt(index);
    groupheading::paint(*painter, option, group, groupheading::Form::OneLine);
    const QRect cell = groupheading::rest(option.rect, group, groupheading::Form::OneLine);
    const bool checked = DuesWordsModel::isChecked(index);
    paintGround(*painter, cell, checked);
    paintColumn(*painter, cell, index, option.state.testFlag(QStyle::State_MouseOver));
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, cell.adjusted(1, 1, -1, -2));
    painter->restore();
}

void DueDelegate::paintColumn(QPainter &painter, const QRect &cell, const QModelIndex &index,
                              bool hovered) const {
    Theme &theme = Theme::instance();
    const Due &due = DuesWordsModel::dueOf(index);
    const int padding = theme.px(cellPadding);
    const QRect inner = cell.adjusted(padding, 0, -padding, -1);
    const int box = theme.px(metrics::checkBox);
    const Qt::Alignment right = Qt::AlignRight;
    switch (static_cast<Column>(index.column())) {
    case Column::Select:
        return paintCheckBox(painter, centred({box, box}, cell),
                             DuesWordsModel::isChecked(index) ? Qt::Checked : Qt::Unchecked,
                             isPayable(due.state));
    case Column::Child:
        return duepaint::column(painter, inner,
                                withNote({TextUse::CellStrong, Role::Text, personText(due)},
                                         {duepaint::noteUse, Role::Muted, classText(due)}),
                                Qt::AlignLeft, m_nameLines);
    case Column::Service:
        return duepaint::column(painter, inner,
                                {{TextUse::CellStrong, Role::Text, due.service.name},
                                 {TextUse::SmallCode, Role::Muted, due.noticeNumber.grouped()}},
                                Qt::AlignLeft);
    case Column::Period:
        return paintPeriod(painter, inner, due);
    case Column::Amount:
        return duepaint::column(painter, inner,
                                {{TextUse::RowAmount, Role::Text, formatMoney(due.amount)}}, right);
    case Column::DueDate:
        return duepaint::column(painter, inner,
                                {{TextUse::Cell, Role::Text, dayInColumn(due.dueDate)}}, right);
    case Column::State:
        return duepaint::chip(painter, inner, due.state);
    case Column::Actions:
        if (isOpen(due.state))
            duepaint::iconButton(painter, actionRect(cell), QStringLiteral("print"), hovered);
        if (m_paying && isPayable(due.state))
            duepaint::iconButton(painter, payRect(cell), QStringLiteral("pay"), hovered);
        return;
    }
}

} // namespace campanella::ui

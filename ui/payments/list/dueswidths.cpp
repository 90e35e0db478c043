// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/dueswidths.h"

#include "app/models/duesmodel.h"
#include "ui/payments/duewords.h"
#include "ui/payments/list/duepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"

#include <QAbstractItemModel>
#include <QLocale>

#include <algorithm>

namespace campanella::ui::dueswidths {

using Column = app::DuesModel::Column;

namespace {

constexpr int widestName = 200;
constexpr int arrowRoom = 16;

int px(int logical) {
    return Theme::instance().px(logical);
}

int widestChip() {
    int width = 0;
    for (int state = 0; state <= int(DueState::Refunded); ++state)
        width = std::max(width, chipSize(lookOf(DueState(state))).width());
    return width;
}

int heading(const QAbstractItemModel &model, Column column) {
    const QString words = model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
    const bool sorts = column != Column::Actions;
    return duepaint::textWidth(TextUse::TableHeader, words.toUpper()) + (sorts ? px(arrowRoom) : 0);
}

} // namespace

int widest(TextUse use, const QStringList &texts) {
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, duepaint::textWidth(use, text));
    return width;
}

int month() {
    QStringList months;
    for (int month = 1; month <= 12; ++month)
        months.append(capitalised(QLocale().standaloneMonthName(month)) + QStringLiteral(" 0000"));
    return widest(TextUse::Cell, months);
}

QList<int> least(const QAbstractItemModel &model, const DueNames &names, Money largest, int month,
                 int acts) {
    const int pad = px(2 * cellPadding);
    QList<int> widths(app::DuesModel::columnCountAll, 0);
    widths[int(Column::Select)] = px(metrics::checkBox) + pad;
    const auto atLeast = [&](Column column, int width) {
        widths[int(column)] = std::max(width, heading(model, column)) + pad;
    };
    atLeast(Column::Child, std::min(px(widestName), widest(TextUse::CellStrong, names.children)));
    const int service = std::min(px(widestName), widest(TextUse::CellStrong, names.services));
    const int number =
        duepaint::textWidth(TextUse::SmallCode, QStringLiteral("0000 0000 0000 0000 00"));
    atLeast(Column::Service, std::max(service, number));
    atLeast(Column::Period, month);
    atLeast(Column::Amount, duepaint::textWidth(TextUse::RowAmount, formatMoney(largest)));
    atLeast(Column::DueDate, duepaint::textWidth(TextUse::Cell, QStringLiteral("00/00/0000")));
    atLeast(Column::State, widestChip());
    atLeast(Column::Actions, acts);
    return widths;
}

} // namespace campanella::ui::dueswidths

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/billinglistgroups.h"

#include "ui/payments/duessummary.h"
#include "ui/payments/list/duepaint.h"
#include "ui/widgets/format.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QPainter>

namespace campanella::ui {

QList<BillingListGroup> groupsOf(const app::DuesFilterModel &dues) {
    QList<BillingListGroup> groups;
    OwedTotals totals;
    const int rows = dues.rowCount();
    for (int row = 0; row < rows; ++row) {
        const Due &due = dues.due(row);
        if (groups.isEmpty() || groups.constLast().issuedOn != due.issuedOn) {
            groups.append({row, due.issuedOn, 0, {}});
            totals = {};
        }
        totals.add(due);
        ++groups.last().count;
        groups.last().payable = totals.payable();
    }
    return groups;
}

namespace groupheading {

namespace {

constexpr int padding = 10;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BillingListGroups)
};

} // namespace

QString title(const BillingListGroup &group) {
    return Words::tr("Ruolo del %1").arg(formatDate(group.issuedOn));
}

QString note(const BillingListGroup &group) {
    const QString count = Words::tr("%n avvisi", nullptr, group.count);
    if (group.payable == Money())
        return count;
    return count + QStringLiteral(" · ") +
           Words::tr("da pagare %1").arg(formatMoney(group.payable));
}

int height(Form form) {
    const int words = duepaint::lineHeight(TextUse::CellStrong) +
                      (form == Form::TwoLines ? duepaint::lineHeight(TextUse::Help) : 0);
    return words + Theme::instance().px(2 * padding);
}

QRect rest(const QRect &cell, const BillingListGroup *group, Form form) {
    return group == nullptr ? cell : cell.adjusted(0, height(form), 0, 0);
}

void paint(QPainter &painter, const QStyleOptionViewItem &cell, const BillingListGroup *group,
           Form form) {
    const auto *view = qobject_cast<const QAbstractScrollArea *>(cell.widget);
    if (group == nullptr || view == nullptr)
        return;
    const Theme &theme = Theme::instance();
    const QRect band(0, cell.rect.top(), view->viewport()->width(), height(form));
    const QRect slice(cell.rect.left(), band.top(), cell.rect.width(), band.height());
    const int side = form == Form::OneLine ? theme.px(padding) : 0;
    const QRect place = band.adjusted(side, 0, -side, -1);
    const duepaint::Run head{TextUse::CellStrong, Role::Text, title(*group)};
    const duepaint::Run rest{TextUse::Help, Role::Muted, note(*group)};
    painter.save();
    painter.setClipRect(slice);
    painter.fillRect(slice, theme.color(Role::Window));
    if (form == Form::TwoLines) {
        duepaint::column(painter, place, {head, rest}, Qt::AlignLeft);
    } else {
        painter.fillRect(slice.left(), slice.bottom(), slice.width(), 1,
                         theme.color(Role::Hairline));
        duepaint::column(painter, place, {head}, Qt::AlignLeft);
        duepaint::column(painter, place, {rest}, Qt::AlignRight);
    }
    painter.restore();
}

} // namespace groupheading

} // namespace campanella::ui

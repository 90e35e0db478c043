// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/position/openposition.h"

#include "ui/payments/duewords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace campanella::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::ui::OpenPosition)
};

bool isOfSame(const Due &one, const Due &other) {
    const auto childOf = [](const Due &due) {
        return due.child ? due.child->id.toString() : QString();
    };
    return one.service.id == other.service.id && childOf(one) == childOf(other);
}

void reckon(OpenPosition &position) {
    const DuesSummary summary = summarise(position.dues);
    position.payable = summary.total;
    position.waiting = summary.waitingTotal;
    position.late = !summary.overdue.isEmpty();
    position.next = position.late ? summary.overdue : summary.next;
}

QString stateWord(const OpenPosition &position) {
    if (position.payable == Money())
        return lookOf(DueState::AwaitingOutcome).word;
    return lookOf(position.late ? DueState::Overdue : DueState::ToPay).word;
}

RowsModel::Row rowOf(const OpenPosition &position) {
    const Due &first = position.dues.first();
    const bool any = !position.next.isEmpty();
    return {{personText(first), first.service.name, QString::number(position.dues.size()),
             formatMoney(position.payable), formatMoney(position.waiting),
             any ? dayInColumn(position.next.first().dueDate) : QString(),
             any ? formatMoney(totalOf(position.next)) : QString(), stateWord(position)},
            position.late ? std::optional(Role::Danger) : std::nullopt,
            false};
}

} // namespace

QList<OpenPosition> openPositions(const QList<Due> &dues) {
    QList<OpenPosition> positions;
    for (const Due &due : dues) {
        if (!isOpen(due.state))
            continue;
        const auto same =
            std::find_if(positions.begin(), positions.end(), [&due](const OpenPosition &one) {
                return isOfSame(one.dues.first(), due);
            });
        if (same == positions.end())
            positions.append({{due}, {}, {}, {}, false});
        else
            same->dues.append(due);
    }
    std::for_each(positions.begin(), positions.end(), reckon);
    return positions;
}

QList<RowsModel::Column> positionColumns() {
    return {{Words::tr("Figlio"), TextUse::CellStrong},
            {Words::tr("Servizio")},
            {Words::tr("Avvisi"), TextUse::Cell, true},
            {Words::tr("Da pagare"), TextUse::RowAmount, true},
            {Words::tr("In attesa di esito"), TextUse::RowAmount, true},
            {Words::tr("Prossima scadenza"), TextUse::Cell, true, true},
            {Words::tr("Importo"), TextUse::RowAmount, true},
            {Words::tr("Stato"), TextUse::CellStrong, false, true}};
}

QList<RowsModel::Row> positionRows(const QList<OpenPosition> &positions) {
    QList<RowsModel::Row> rows;
    for (const OpenPosition &position : positions)
        rows.append(rowOf(position));
    return rows;
}

} // namespace campanella::ui

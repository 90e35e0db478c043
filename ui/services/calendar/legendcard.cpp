// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/calendar/legendcard.h"

#include "ui/services/daywords.h"
#include "ui/widgets/format.h"

#include <QGridLayout>

namespace campanella::ui {

namespace {

using app::DayMark;

constexpr int rowGap = 8;
constexpr std::array alwaysListed{DayMark::Present, DayMark::Absent};

bool isListed(DayMark mark, int count) {
    return count > 0 ||
           std::find(alwaysListed.begin(), alwaysListed.end(), mark) != alwaysListed.end();
}

} // namespace

LegendCard::LegendCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_grid(new QGridLayout(&m_rows))
    , m_sumWords(TextUse::Help)
    , m_sum(TextUse::Total) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setColumnStretch(0, 1);
    m_sumWords.setWordWrap(true);
    m_sum.setAlignment(Qt::AlignTrailing);
    body()->setSpacing(rowGap);
    for (QWidget *part : QList<QWidget *>{&m_title, &m_rows, &m_line, &m_sumWords, &m_sum})
        body()->addWidget(part);
}

void LegendCard::addRow(DayMark mark, int count) {
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Chip(dayLook(mark)), row, 0, Qt::AlignLeading);
    auto *number = new Label(tr("%n giorni", nullptr, count), TextUse::Help);
    m_grid->addWidget(number, row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
}

void LegendCard::showMonth(const app::AttendanceMonth &month, const QString &name) {
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title.setText(tr("Legenda"));
    for (int mark = int(DayMark::Present); mark <= int(DayMark::Closed); ++mark)
        if (const int count = month.counts.value(DayMark(mark)); isListed(DayMark(mark), count))
            addRow(DayMark(mark), count);
    const bool costs = month.amount.has_value();
    for (QWidget *part : QList<QWidget *>{&m_line, &m_sumWords, &m_sum})
        part->setVisible(costs);
    if (!costs)
        return;
    const QString meals = tr("%n pasti", nullptr, month.quantity);
    m_sumWords.setText(month.tariff ? tr("%1, %2 × %3").arg(name, meals, formatMoney(*month.tariff))
                                    : tr("%1, %2").arg(name, meals));
    m_sum.setText(formatMoney(*month.amount));
}

} // namespace campanella::ui

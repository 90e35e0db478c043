// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/position/positionpage.h"

#include "app/session/session.h"
#include "ui/payments/duewords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/format.h"

namespace campanella::ui {

namespace {
constexpr int gap = 12;
const QList<int> lessNeeded{2, 4, 6, 1, 5}; // notices, waiting, next sum, service, next day
} // namespace

PositionPage::PositionPage(const PageContext &context)
    : PositionPage(context.session.dues(), context.navigator) {}

PositionPage::PositionPage(app::Query<QList<Due>> &dues, Navigator &navigator, QWidget *parent)
    : SheetPage(metrics::contentMax, parent)
    , m_dues(dues)
    , m_navigator(navigator)
    , m_sheet(new QWidget)
    , m_view(dues, m_sheet)
    , m_next(TextUse::Body)
    , m_total(TextUse::Total)
    , m_pay(ButtonKind::Filled, QString(), QStringLiteral("due"))
    , m_history(ButtonKind::Outlined, QString(), QStringLiteral("history")) {
    build();
    listen();
    retranslate();
}

void PositionPage::build() {
    m_next.setWordWrap(true);
    m_next.setTextFormat(Qt::PlainText);
    auto *acts = new FlowRow(gap);
    acts->addWidget(&m_pay);
    acts->addWidget(&m_history);
    m_card.body()->setSpacing(gap);
    m_card.body()->addWidget(&m_total);
    m_card.body()->addWidget(&m_next);
    m_card.body()->addLayout(acts);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_card);
    column->addWidget(&m_table);
    m_table.setRows(m_model, lessNeeded, {1, 0});
    add(&m_view);
}

void PositionPage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere gli avvisi"); });
    m_view.setEmpty([this] { return openPositions(*m_dues.value()).isEmpty(); },
                    [] {
                        return EmptyWords{QStringLiteral("check"), tr("Non hai nulla da pagare"),
                                          tr("Quello che hai pagato è in Storico pagamenti."),
                                          tr("Storico pagamenti"), QStringLiteral("history")};
                    });
    connect(&m_dues, &app::QueryBase::changed, this, &PositionPage::showPositions);
    connect(&m_table, &SheetTable::rowOpened, this, &PositionPage::openRow);
    connect(&m_pay, &Button::clicked, this, [this] { m_navigator.open(PageId::Dues); });
    connect(&m_history, &Button::clicked, this, [this] { m_navigator.open(PageId::Payments); });
    connect(&m_view, &QueryView::emptyActionPressed, this,
            [this] { m_navigator.open(PageId::Payments); });
}

QString PositionPage::title() const {
    return tr("Prospetto pagamenti");
}

QString PositionPage::subtitle() const {
    return tr("Quello che resta da pagare, figlio per figlio, e la prossima scadenza.");
}

void PositionPage::opened() {
    hush();
    refresh();
    showPositions();
}

void PositionPage::refresh() {
    m_dues.refresh();
}

void PositionPage::showPositions() {
    if (!m_dues.value())
        return;
    m_positions = openPositions(*m_dues.value());
    m_model.setRows(positionColumns(), positionRows(m_positions));
    showNext(summarise(*m_dues.value()));
    m_view.renew();
}

void PositionPage::showNext(const DuesSummary &summary) {
    QStringList lines;
    if (!summary.overdue.isEmpty())
        lines.append(tr("Già scaduti: %1.").arg(formatMoney(summary.overdueTotal)));
    if (summary.nextDay)
        lines.append(tr("Prossima scadenza: %1, %2.")
                         .arg(formatLongDate(*summary.nextDay), formatMoney(summary.nextTotal)));
    for (const Due &due : summary.next)
        lines.append(tr("%1: %2", "whose notice, sum")
                         .arg(capitalised(objectText(due)), formatMoney(due.amount)));
    if (summary.waitingTotal > Money())
        lines.append(tr("In attesa di esito: %1. Non pagarli di nuovo.")
                         .arg(formatMoney(summary.waitingTotal)));
    m_next.setText(lines.join(u'\n'));
    m_total.setText(tr("Da pagare: %1").arg(formatMoney(summary.total)));
}

// Its notices: to print, or to pay.
void PositionPage::openRow(int row) {
    m_navigator.openNotices(m_positions.at(row).dues);
}

void PositionPage::retranslate() {
    m_pay.setText(tr("Nuovo pagamento"));
    m_history.setText(tr("Storico pagamenti"));
    m_table.setAccessibleName(tr("Prospetto pagamenti"));
    showPositions();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui

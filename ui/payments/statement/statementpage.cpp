// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/statement/statementpage.h"

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/payments/statement/statementwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int sideBySide = 760;
constexpr int chartShare = 2;                  // the chart is twice as wide as the boxes
const QList<int> lessNeeded{2, 5, 3, 4, 7, 1}; // opening, corrections, due, paid, position, service

QVBoxLayout *columnIn(QWidget &widget) {
    auto *column = new QVBoxLayout(&widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    return column;
}

} // namespace

StatementPage::StatementPage(const PageContext &context)
    : StatementPage(context.session.statement(), context.session.dues(),
                    context.client.municipality(), context.navigator,
                    context.settings.isKiosk() ? terminalPrintDialogs() : systemPrintDialogs()) {}

StatementPage::StatementPage(app::Query<Statement> &statement, app::Query<QList<Due>> &dues,
                             app::Query<Municipality> &town, Navigator &navigator,
                             std::unique_ptr<PrintDialogs> dialogs, QWidget *parent)
    : SheetPage(metrics::contentMax, parent)
    , m_statement(statement)
    , m_dues(dues)
    , m_town(town)
    , m_navigator(navigator)
    , m_dialogs(std::move(dialogs))
    , m_sheet(new QWidget)
    , m_view(statement, m_sheet)
    , m_top(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_chartTitle(TextUse::CardTitle)
    , m_debit(TextUse::Chip, Role::Danger)
    , m_credit(TextUse::Chip, Role::Success)
    , m_acts(*m_dialogs) {
    build();
    listen();
    retranslate();
}

void StatementPage::build() {
    auto *legend = new QHBoxLayout;
    legend->setSpacing(gap);
    legend->addWidget(&m_chartTitle, 1);
    legend->addWidget(&m_debit);
    legend->addWidget(&m_credit);
    m_chartCard.body()->setSpacing(gap);
    m_chartCard.body()->addLayout(legend);
    m_chartCard.body()->addWidget(&m_chart);
    m_chartCard.body()->addStretch(1);
    m_top->setSpacing(metrics::cardGap);
    m_top->addWidget(&m_choice, 1);
    m_top->addWidget(&m_chartCard, chartShare);
    m_acts.offerTable([this] { return statementCsv(m_shown); });
    auto *overview = columnIn(m_overview);
    overview->addLayout(m_top);
    overview->addWidget(&m_table);
    overview->addWidget(&m_acts);
    auto *column = columnIn(*m_sheet);
    column->addWidget(&m_overview);
    column->addWidget(&m_reader);
    m_reader.hide();
    m_table.setRows(m_model, lessNeeded, {1, 0});
    add(&m_view);
    arrange();
}

void StatementPage::listen() {
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere l'estratto conto"); });
    m_view.setEmpty([this] { return m_statement.value()->lines.isEmpty(); },
                    [] {
                        return EmptyWords{
                            QStringLiteral("statement"), tr("Non ci sono ancora movimenti"),
                            tr("Il primo arriva qui con il primo avviso."), QString(), QString()};
                    });
    connect(&m_statement, &app::QueryBase::changed, this, &StatementPage::showStatement);
    connect(&m_town, &app::QueryBase::changed, this, &StatementPage::showStatement);
    connect(&m_choice, &StatementChoice::showPressed, this, &StatementPage::takeChoice);
    connect(&m_table, &SheetTable::rowOpened, this, &StatementPage::openLine);
    connect(&m_reader, &LineReader::backPressed, this, &StatementPage::stepBack);
    connect(&m_reader, &LineReader::movementOpened, this, &StatementPage::openMovement);
    connect(&Theme::instance(), &Theme::changed, this, &StatementPage::arrange);
    hear(m_acts);
}

QString StatementPage::title() const {
    return tr("Estratto conto");
}

QString StatementPage::subtitle() const {
    return tr("Quanto è dovuto e quanto hai pagato, figlio per figlio.");
}

void StatementPage::opened() {
    hush();
    closeLine();
    refresh();
    showStatement();
}

void StatementPage::refresh() {
    m_statement.refresh();
}

void StatementPage::focusSearch() {
    stepBack();
    if (!m_choice.yearBoxes().isEmpty())
        m_choice.yearBoxes().first()->setFocus(Qt::ShortcutFocusReason);
}

void StatementPage::takeChoice() {
    hush();
    m_filter = m_choice.filter();
    showStatement();
}

// The boxes of now say nothing here: what is shown follows from the last MOSTRA.
void StatementPage::showStatement() {
    const auto &everything = m_statement.value();
    if (m_statement.isRefreshing() || !everything)
        return;
    m_choice.setChoices(everything->schoolYears, everything->services);
    m_shown = narrowed(*everything, m_filter);
    m_chart.setBars(bars());
    m_model.setRows(statementColumns(), statementRows(m_shown));
    m_table.setVisible(!m_shown.lines.isEmpty());
    m_acts.setEnabled(!m_shown.lines.isEmpty());
    m_acts.setText(statementPaper(m_shown, filterWords(m_filter, *everything),
                                  m_town.value() ? &*m_town.value() : nullptr));
    if (m_openRow >= 0 && m_openRow < m_shown.lines.size())
        m_reader.setLine(m_shown.lines.at(m_openRow));
    else
        closeLine();
    m_view.renew();
}

QList<BalanceChart::Bar> StatementPage::bars() const {
    QList<BalanceChart::Bar> bars;
    for (const StatementLine &line : m_shown.lines) {
        const auto same = std::find_if(bars.begin(), bars.end(), [&](const BalanceChart::Bar &bar) {
            return bar.name == line.service.name;
        });
        if (same == bars.end())
            bars.append({line.service.name, line.balance()});
        else
            same->balance += line.balance();
    }
    std::stable_sort(bars.begin(), bars.end(), [](const auto &one, const auto &other) {
        return one.balance < other.balance;
    });
    return bars;
}

void StatementPage::openLine(int row) {
    if (row >= m_shown.lines.size())
        return; // the sums
    hush();
    m_openRow = row;
    m_reader.setLine(m_shown.lines.at(row));
    m_overview.hide();
    m_reader.setVisible(true);
    m_reader.backButton()->setFocus(Qt::OtherFocusReason);
}

void StatementPage::closeLine() {
    m_openRow = -1;
    m_reader.hide();
    m_overview.show();
}

bool StatementPage::stepBack() {
    if (m_openRow < 0)
        return false;
    hush();
    closeLine();
    m_table.setFocus(Qt::OtherFocusReason);
    return true;
}

void StatementPage::openMovement(const Movement &movement) {
    if (movement.kind == MovementKind::Payment)
        return say(
            Banner::Kind::Info,
            tr("Pagato il %1: %2.").arg(formatDate(movement.day), formatMoney(movement.amount)),
            movement.receiptId.isEmpty()
                ? tr("La ricevuta non risulta qui.")
                : tr("Ricevuta %1, %2.").arg(movement.receiptId, movement.psp));
    const auto dues = m_dues.value().value_or(QList<Due>());
    const auto due = std::find_if(dues.cbegin(), dues.cend(), [&movement](const Due &candidate) {
        return candidate.id == movement.dueId;
    });
    if (due != dues.cend())
        m_navigator.openNotices({*due});
}

void StatementPage::arrange() {
    const bool narrow = width() < Theme::instance().px(sideBySide);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void StatementPage::resizeEvent(QResizeEvent *event) {
    SheetPage::resizeEvent(event);
    arrange();
}

void StatementPage::retranslate() {
    m_chartTitle.setText(tr("Debito e credito per servizio"));
    m_debit.setText(tr("− Debito"));
    m_credit.setText(tr("+ Credito"));
    m_table.setAccessibleName(tr("Estratto conto"));
    showStatement();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui

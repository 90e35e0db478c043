// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/list/duesfooter.h"

#include "ui/payments/duessummary.h"
#include "ui/payments/list/duepaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

namespace campanella::ui {

namespace {

constexpr int padding = 12;
constexpr int gap = 16;
constexpr int whoWidth = 160;

QBoxLayout *rowOf(std::initializer_list<QWidget *> widgets, int spacing) {
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

} // namespace

DuesFooter::DuesFooter(QWidget *parent)
    : QWidget(parent)
    , m_count(TextUse::Button)
    , m_who(TextUse::Help, Role::Muted)
    , m_totalWord(TextUse::Body, Role::Muted)
    , m_total(TextUse::Total)
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_pay(ButtonKind::Filled, QString(), QStringLiteral("pay"))
    , m_info(QBoxLayout::LeftToRight) {
    auto *line = new QHBoxLayout(this);
    line->addLayout(&m_info, 1);
    line->addWidget(&m_print);
    line->addWidget(&m_pay);
    m_pay.hide();
    connect(&m_pay, &Button::clicked, this, &DuesFooter::payPressed);
    m_info.addLayout(rowOf({&m_tick, &m_count, &m_who}, padding), 1);
    m_info.addLayout(rowOf({&m_totalWord, &m_total}, padding));
    m_who.setWordWrap(true);
    m_who.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_total.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&m_print, &Button::clicked, this, &DuesFooter::printPressed);
    connect(&Theme::instance(), &Theme::changed, this, &DuesFooter::applyTheme);
    applyTheme();
    retranslate();
}

void DuesFooter::applyTheme() {
    const Theme &theme = Theme::instance();
    const int size = theme.px(metrics::icon);
    m_tick.setPixmap(theme.icon(QStringLiteral("check"), Role::Primary).pixmap(size, size));
    layout()->setContentsMargins(metrics::pageSide, padding, metrics::pageSide, padding);
    layout()->setSpacing(theme.px(gap));
    m_count.setWordWrap(m_compact);
    setMinimumHeight(theme.px(metrics::footer));
    update();
}

void DuesFooter::setCompact(bool compact) {
    m_wantsCompact = compact;
    arrange();
}

void DuesFooter::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

QSize DuesFooter::minimumSizeHint() const {
    const int words = std::max(m_total.sizeHint().width(), m_count.minimumSizeHint().width());
    const int width = words + buttonsWidth() + 2 * metrics::pageSide + Theme::instance().px(gap);
    return {width, QWidget::minimumSizeHint().height()};
}

void DuesFooter::arrange() {
    const bool compact = m_wantsCompact || width() < lineWidth();
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_info.setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_info.setSpacing(0);
    applyTheme();
    retranslate();
}

int DuesFooter::lineWidth() const {
    const Theme &theme = Theme::instance();
    return duepaint::textWidth(TextUse::Button, m_count.text()) + m_totalWord.sizeHint().width() +
           m_total.sizeHint().width() + buttonsWidth() + 2 * metrics::pageSide +
           theme.px(whoWidth + metrics::icon + 4 * gap);
}

int DuesFooter::buttonsWidth() const {
    const int print = m_print.sizeHint().width();
    const bool both = !m_pay.isHidden();
    return both ? print + m_pay.sizeHint().width() + Theme::instance().px(gap) : print;
}

void DuesFooter::setOffer(const PayOffer &offer) {
    m_offer = &offer;
    connect(&offer, &PayOffer::changed, this, [this] {
        retranslate();
        arrange();
    });
    retranslate();
    arrange();
}

void DuesFooter::show(const app::DueSelection &selection) {
    m_number = selection.count();
    OwedTotals totals;
    for (const Due &due : selection.dues())
        totals.add(due);
    m_sum = totals.payable();
    m_children = selection.perChild();
    retranslate();
    announce();
}

void DuesFooter::retranslate() {
    const bool none = m_number == 0;
    QStringList who;
    for (const app::ChildTotal &child : std::as_const(m_children))
        who.append(tr("%1 di %2", "3 di Luca Rossi").arg(child.count).arg(child.name));
    m_count.setText(none ? tr("Scegli almeno un avviso") : tr("%n selezionati", nullptr, m_number));
    m_who.setText(who.join(QStringLiteral(", ")));
    m_totalWord.setText(tr("Totale"));
    m_total.setText(formatMoney(m_sum));
    m_print.setText(tr("Stampa"));
    m_print.setEnabled(!none);
    if (m_offer != nullptr)
        m_offer->dress(m_pay, !none);
    // One filled button a page.
    m_print.setKind(m_pay.isHidden() ? ButtonKind::Filled : ButtonKind::Outlined);
    if (none)
        m_pay.setAccessibleDescription(m_count.text());
    m_tick.setVisible(!none && !m_compact);
    // Why *Paga* is off goes before whom it is for.
    const QString reason = m_offer != nullptr ? m_offer->reason() : QString();
    if (!reason.isEmpty())
        m_who.setText(reason);
    m_who.setVisible(!reason.isEmpty() || (!none && !m_compact));
    m_totalWord.setVisible(!m_compact);
    m_print.setAccessibleDescription(none ? m_count.text() : QString());
}

void DuesFooter::announce() {
    const QString name =
        m_number == 0
            ? m_count.text()
            : QStringList{m_count.text(), m_who.text(), tr("Totale %1").arg(m_total.text())}.join(
                  QStringLiteral(", "));
    m_count.setAccessibleName(name);
    QAccessibleEvent event(&m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void DuesFooter::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    announce();
}

void DuesFooter::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::instance().color(Role::Border));
}

} // namespace campanella::ui

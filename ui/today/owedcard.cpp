// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/today/owedcard.h"

#include "ui/payments/duewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QGridLayout>
#include <QSet>

namespace campanella::ui {

namespace {

constexpr int gap = 8;

/// "Scuolabus, Luca Rossi", each once.
QString serviceAndChild(const QList<Due> &dues) {
    QStringList names;
    for (const Due &due : dues) {
        const QString name = due.service.name + QStringLiteral(", ") + personText(due);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral("; "));
}

} // namespace

OwedCard::OwedCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_count(TextUse::Help, Role::Muted)
    , m_total(TextUse::BigTotal)
    , m_overdue(TextUse::Chip, Role::Danger)
    , m_nextDay(TextUse::Help, Role::Muted)
    , m_nextPlace(new QVBoxLayout)
    , m_waiting(TextUse::Help, Role::Warning)
    , m_nothing(TextUse::Body)
    , m_pay(ButtonKind::Filled, QString(), QStringLiteral("pay"))
    , m_print(ButtonKind::Filled, QString(), QStringLiteral("print"))
    , m_list(ButtonKind::Outlined, QString(), QStringLiteral("list"))
    , m_pending(ButtonKind::Outlined, QString(), QStringLiteral("hourglass")) {
    auto *head = new QHBoxLayout;
    head->addWidget(&m_title, 1);
    head->addWidget(&m_count);
    auto *late = new QHBoxLayout;
    late->setSpacing(gap);
    late->addWidget(&m_alert, 0, Qt::AlignTop);
    late->addWidget(&m_overdue, 1);
    for (Label *label : {&m_overdue, &m_nextDay, &m_waiting, &m_nothing})
        label->setWordWrap(true);
    body()->setSpacing(gap);
    body()->addLayout(head);
    body()->addWidget(&m_total);
    body()->addLayout(late);
    body()->addWidget(new Hairline);
    body()->addWidget(&m_nextDay);
    body()->addLayout(m_nextPlace);
    body()->addWidget(&m_waiting);
    body()->addWidget(&m_nothing);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(gap);
    acts->addWidget(&m_pay);
    acts->addWidget(&m_print);
    body()->addWidget(&m_pending);
    body()->addLayout(acts);
    body()->addWidget(&m_list);
    m_pay.hide();
    m_pending.hide();
    connect(&m_pay, &Button::clicked, this, &OwedCard::payPressed);
    connect(&m_pending, &Button::clicked, this, &OwedCard::pendingPressed);
    connect(&m_print, &Button::clicked, this, &OwedCard::printPressed);
    connect(&m_list, &Button::clicked, this, &OwedCard::listPressed);
    connect(&Theme::instance(), &Theme::changed, this, &OwedCard::retranslate);
    retranslate();
}

void OwedCard::show(const DuesSummary &summary) {
    m_summary = summary;
    retranslate();
}

void OwedCard::showNext() {
    delete m_next;
    m_next = new QWidget;
    auto *grid = new QGridLayout(m_next);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (int row = 0; row < m_summary.next.size(); ++row) {
        const Due &due = m_summary.next.at(row);
        QStringList parts{due.service.name, periodInSentence(due)};
        parts.removeAll(QString());
        auto *what =
            new Label(personText(due) + QStringLiteral(" · ") + parts.join(QStringLiteral(", ")),
                      TextUse::Help);
        what->setWordWrap(true);
        grid->addWidget(what, row, 0);
        grid->addWidget(new Label(formatMoney(due.amount), TextUse::RowAmount), row, 1,
                        Qt::AlignTop | Qt::AlignRight);
    }
    m_nextPlace->addWidget(m_next);
}

void OwedCard::retranslate() {
    const bool none = m_summary.payable.isEmpty();
    const bool late = !m_summary.overdue.isEmpty();
    m_title.setText(tr("Da pagare"));
    m_count.setText(tr("%n avvisi", nullptr, int(m_summary.payable.size())));
    m_count.setVisible(!none);
    m_total.setText(formatMoney(m_summary.total));
    m_total.setVisible(!none);
    const int icon = Theme::instance().px(metrics::iconMedium);
    m_alert.setPixmap(
        Theme::instance().icon(QStringLiteral("alert"), Role::Danger).pixmap(icon, icon));
    m_alert.setVisible(late);
    m_overdue.setVisible(late);
    m_overdue.setText(
        tr("%1 scaduti: %2")
            .arg(formatMoney(m_summary.overdueTotal), serviceAndChild(m_summary.overdue)));
    m_nextDay.setVisible(m_summary.nextDay.has_value());
    if (m_summary.nextDay)
        m_nextDay.setText(tr("Prossima scadenza: %1").arg(formatLongDate(*m_summary.nextDay)));
    m_waiting.setVisible(!m_summary.waiting.isEmpty());
    m_waiting.setText(tr("In attesa di esito: %1, già fuori dal totale.")
                          .arg(formatMoney(m_summary.waitingTotal)));
    m_nothing.setVisible(none);
    m_nothing.setText(tr("Non hai nulla da pagare. I nuovi avvisi arrivano qui appena il Comune "
                         "li prepara."));
    m_print.setText(tr("Stampa"));
    m_print.setAccessibleDescription(tr("Stampa tutti gli avvisi da pagare"));
    m_print.setVisible(!none);
    m_list.setText(tr("Vedi gli avvisi"));
    showActs();
    showNext();
}

void OwedCard::setOffer(const PayOffer &offer) {
    m_offer = &offer;
    connect(&offer, &PayOffer::changed, this, &OwedCard::showActs);
    showActs();
}

void OwedCard::showActs() {
    if (m_offer == nullptr)
        return;
    m_offer->dress(m_pay, true);
    if (m_summary.payable.isEmpty())
        m_pay.hide();
    m_pending.setText(tr("Vedi il pagamento in corso"));
    m_pending.setVisible(!m_offer->pending().isEmpty());
    // One filled button a page.
    m_print.setKind(m_pay.isHidden() ? ButtonKind::Filled : ButtonKind::Outlined);
}

void OwedCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/checkout/checkoutpage.h"

#include "app/session/client.h"
#include "app/settings/language.h"
#include "app/settings/settings.h"
#include "ui/payments/checkout/checkoutwords.h"
#include "ui/payments/duessummary.h"
#include "ui/payments/duewords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page/pagecontext.h"
#include "ui/widgets/format.h"

#include <QAccessible>
#include <QGridLayout>

#include <algorithm>

namespace campanella::ui {

namespace {

constexpr int sheetWidth = 760;
constexpr int gap = 12;

QList<PublicId> idsOf(const QList<Due> &dues) {
    QList<PublicId> ids;
    for (const Due &due : dues)
        ids.append(due.id);
    return ids;
}

/// Those of `all` that have these ids, in the order of the ids.
QList<Due> pick(const QList<Due> &all, const QList<PublicId> &ids) {
    QList<Due> picked;
    for (const PublicId &id : ids) {
        const auto found =
            std::find_if(all.cbegin(), all.cend(), [&id](const Due &due) { return due.id == id; });
        if (found != all.cend())
            picked.append(*found);
    }
    return picked;
}

app::BrowserLook lookOf(const app::Settings &settings) {
    return {app::spokenLanguage(settings.language(), QLocale::system().uiLanguages()),
            settings.textPercent(),
            settings.scheme(),
            {},
            settings.isKiosk()};
}

CheckoutPage::Desk deskOf(const PageContext &context) {
    app::Client &client = context.client;
    return {client.api(),
            context.session,
            context.navigator,
            [&client] { return client.isOnline(); },
            [&client, &settings = context.settings](const QUrl &page) {
                return client.openPayment(page, settings.browser(), lookOf(settings));
            },
            [&client] { client.closePayment(); }};
}

} // namespace

CheckoutPage::CheckoutPage(const PageContext &context, const QList<Due> &dues)
    : CheckoutPage(deskOf(context), dues, {}) {
    connect(&context.client, &app::Client::onlineChanged, &m_offer, &PayOffer::changed);
}

CheckoutPage::CheckoutPage(Desk desk, const QList<Due> &dues, app::CheckoutWatch::Pace pace,
                           QWidget *parent)
    : SheetPage(sheetWidth, parent)
    , m_desk(std::move(desk))
    , m_rest(summarise(dues).payable) // each debt once
    , m_dues(m_rest.first(std::min(m_rest.size(), mostDuesAtOnce)))
    , m_offer(m_desk.session.checkouts(), m_desk.isOnline)
    , m_watch(m_desk.api, pace)
    , m_title(TextUse::CardTitle)
    , m_advice(TextUse::Body)
    , m_total(TextUse::BigTotal)
    , m_reason(TextUse::Help, Role::Warning)
    , m_acts(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_main(ButtonKind::Filled)
    , m_other(ButtonKind::Outlined)
    , m_print(ButtonKind::Link, QString(), QStringLiteral("print")) {
    m_rest = m_rest.sliced(m_dues.size());
    build();
    listen();
    retranslate();
}

void CheckoutPage::build() {
    for (Label *label : std::initializer_list<Label *>{&m_title, &m_advice, &m_reason})
        label->setWordWrap(true);
    m_acts->setSpacing(gap);
    m_acts->addWidget(&m_main);
    m_acts->addWidget(&m_other);
    m_acts->addStretch(1);
    m_card.body()->setSpacing(gap);
    m_card.body()->addWidget(&m_chip, 0, Qt::AlignLeading);
    for (QWidget *part :
         std::initializer_list<QWidget *>{&m_title, &m_advice, &m_rows, &m_total, &m_reason})
        m_card.body()->addWidget(part);
    m_card.body()->addLayout(m_acts);
    m_card.body()->addWidget(&m_print, 0, Qt::AlignLeading);
    add(&m_card);
}

void CheckoutPage::listen() {
    connect(&m_desk.session.dues(), &app::QueryBase::changed, this, &CheckoutPage::takeNewDues);
    connect(&m_offer, &PayOffer::changed, this, &CheckoutPage::resume);
    connect(&m_offer, &PayOffer::changed, this, &CheckoutPage::showAll);
    connect(&m_watch, &app::CheckoutWatch::changed, this, &CheckoutPage::takeCheckout);
    connect(&m_watch, &app::CheckoutWatch::startFailed, this, &CheckoutPage::takeRefusal);
    connect(&m_watch, &app::CheckoutWatch::giveUpFailed, this,
            [this](const Failure &failure) { say(failure); });
    connect(&m_main, &Button::clicked, this, &CheckoutPage::pressMain);
    connect(&m_other, &Button::clicked, this, &CheckoutPage::pressOther);
    connect(&m_print, &Button::clicked, this, [this] { m_desk.navigator.openNotices(m_dues); });
}

QString CheckoutPage::title() const {
    return tr("Paga con pagoPA");
}

QString CheckoutPage::subtitle() const {
    return m_watch.checkout() ? tr("Puoi lasciare questa pagina: il pagamento va avanti.")
                              : tr("Controlla per chi paghi e quanto, poi continua.");
}

void CheckoutPage::opened() {
    m_offer.refresh();
    resume();
    showAll();
    m_main.setFocus(Qt::OtherFocusReason);
}

void CheckoutPage::refresh() {
    m_desk.session.dues().refresh();
    m_watch.ask();
}

// Opened without dues: goes on with what was begun.
void CheckoutPage::resume() {
    if (!m_dues.isEmpty() || m_watch.checkout() || m_offer.pending().isEmpty())
        return;
    m_watch.follow(m_offer.pending().constFirst());
}

void CheckoutPage::takeNewDues() {
    const auto &query = m_desk.session.dues();
    if (query.isRefreshing() || !query.value())
        return;
    if (m_watch.checkout() && isPending(m_watch.checkout()->state)) {
        m_dues = pick(*query.value(), m_watch.checkout()->dues);
    } else if (std::exchange(m_changedMeanwhile, false)) {
        m_dues = pick(*query.value(), idsOf(m_dues));
        m_dues.removeIf([](const Due &due) { return !isPayable(due.state); });
    }
    showAll();
}

void CheckoutPage::pay() {
    hush();
    m_watch.start({idsOf(m_dues), totalOf(m_dues)});
    showAll();
}

void CheckoutPage::takeCheckout() {
    const Checkout &checkout = *m_watch.checkout();
    const bool begins = !m_said && checkout.state == CheckoutState::Open && !m_dues.isEmpty();
    if (m_dues.isEmpty() && m_desk.session.dues().value())
        m_dues = pick(*m_desk.session.dues().value(), checkout.dues);
    if (begins)
        openPage();
    if (checkout.state != CheckoutState::Open)
        m_desk.closePage();
    showAll();
    if (m_said != checkout.state) {
        m_said = checkout.state;
        m_desk.session.dues().refreshAfterChange();
        m_offer.refresh();
        announce();
        Q_EMIT captionChanged();
    }
}

void CheckoutPage::takeRefusal(const Failure &failure) {
    say(failure);
    m_changedMeanwhile = failure.code == FailureCode::DueNotPayable ||
                         failure.code == FailureCode::AmountChanged ||
                         failure.code == FailureCode::NotFound;
    if (m_changedMeanwhile)
        m_desk.session.dues().refreshAfterChange();
    m_offer.refresh();
    showAll();
}

void CheckoutPage::openPage() {
    if (!m_desk.openPage(m_watch.checkout()->page))
        say(Banner::Kind::Warning, tr("Non riusciamo ad aprire la pagina di pagoPA."),
            tr("Riprova, oppure annulla e stampa l'avviso."));
}

bool CheckoutPage::isOver() const {
    return m_watch.checkout() && !isPending(m_watch.checkout()->state);
}

void CheckoutPage::pressMain() {
    if (!m_watch.checkout())
        return m_dues.isEmpty() ? m_desk.navigator.open(PageId::Dues) : pay();
    switch (m_watch.checkout()->state) {
    case CheckoutState::Open:
        return openPage();
    case CheckoutState::AwaitingOutcome:
        return m_watch.ask();
    case CheckoutState::Paid:
        return m_rest.isEmpty() ? m_desk.navigator.open(PageId::Payments)
                                : m_desk.navigator.pay(m_rest);
    case CheckoutState::Cancelled:
    case CheckoutState::Failed:
        return m_desk.navigator.open(PageId::Dues);
    }
}

void CheckoutPage::pressOther() {
    if (!m_watch.checkout())
        return m_desk.navigator.back();
    if (m_watch.checkout()->state == CheckoutState::Open)
        return m_watch.giveUp();
    m_desk.navigator.open(PageId::Today);
}

void CheckoutPage::showAll() {
    showRows();
    if (m_watch.checkout())
        showProgress(*m_watch.checkout());
    else
        showConfirm();
    arrange();
}

// Large letters: one button below the other.
void CheckoutPage::arrange() {
    const QMargins padding = m_card.body()->contentsMargins();
    const int room = width() - 2 * metrics::pageSide - padding.left() - padding.right();
    const bool fits = m_main.sizeHint().width() + gap + m_other.sizeHint().width() <= room;
    m_acts->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CheckoutPage::resizeEvent(QResizeEvent *event) {
    SheetPage::resizeEvent(event);
    arrange();
}

void CheckoutPage::showRows() {
    delete m_rows.layout();
    qDeleteAll(m_rows.findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(&m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(4);
    for (int row = 0; row < m_dues.size(); ++row) {
        const Due &due = m_dues.at(row);
        QStringList parts{personText(due), due.service.name, periodInSentence(due)};
        parts.removeAll(QString());
        grid->addWidget(plainLabel(parts.join(QStringLiteral(" · ")), TextUse::Body), row, 0);
        grid->addWidget(new Label(formatMoney(due.amount), TextUse::RowAmount), row, 1,
                        Qt::AlignTop | Qt::AlignRight);
    }
    m_total.setText(formatMoney(m_watch.checkout() ? m_watch.checkout()->total : totalOf(m_dues)));
    m_total.setVisible(m_watch.checkout() || !m_dues.isEmpty());
}

void CheckoutPage::showConfirm() {
    const bool none = m_dues.isEmpty();
    m_chip.hide();
    m_title.setText(none ? tr("Qui non c'è più nulla da pagare")
                         : tr("Stai per pagare per %1", "names").arg(namesOf(m_dues)));
    QString advice = none ? tr("Questi avvisi sono già pagati o li sta pagando un altro adulto.")
                          : tr("Si apre la pagina di pagoPA: lì scegli come pagare.");
    if (!m_rest.isEmpty())
        advice +=
            QLatin1Char(' ') +
            tr("Puoi pagarne %1 alla volta: gli altri vengono subito dopo.").arg(mostDuesAtOnce);
    m_advice.setText(advice);
    m_reason.setText(m_offer.reason());
    m_reason.setVisible(!m_offer.reason().isEmpty());
    m_main.setSymbol(none ? QStringLiteral("list") : QStringLiteral("pay"));
    m_main.setText(none                   ? tr("Vedi gli avvisi")
                   : m_watch.isStarting() ? tr("Un momento…")
                                          : tr("Paga %1").arg(m_total.text()));
    m_main.setEnabled(none || m_offer.state() != PayOffer::State::Offline);
    m_other.setSymbol(QStringLiteral("left"));
    m_other.setText(tr("Torna indietro"));
    m_other.show();
    m_print.hide();
}

void CheckoutPage::showProgress(const Checkout &checkout) {
    const CheckoutWords words = wordsOf(checkout, m_dues);
    const bool isOpen = checkout.state == CheckoutState::Open;
    const bool isPaid = checkout.state == CheckoutState::Paid;
    const bool isWaiting = checkout.state == CheckoutState::AwaitingOutcome;
    m_chip.setLook(words.look);
    m_chip.show();
    m_title.setText(words.title);
    m_advice.setText(words.advice);
    m_reason.setText(isPaid ? QString() : m_offer.reason());
    m_reason.setVisible(!m_reason.text().isEmpty());
    m_main.setEnabled(true);
    m_main.setSymbol(isOpen      ? QStringLiteral("pay")
                     : isWaiting ? QStringLiteral("refresh")
                     : isPaid    ? QStringLiteral("history")
                                 : QStringLiteral("undo"));
    m_main.setText(isOpen                        ? tr("Apri di nuovo la pagina")
                   : isWaiting                   ? tr("Controlla adesso")
                   : isPaid && !m_rest.isEmpty() ? tr("Paga gli altri")
                   : isPaid                      ? tr("Vedi la ricevuta")
                                                 : tr("Torna agli avvisi"));
    m_other.setSymbol(isOpen ? QStringLiteral("cross") : QStringLiteral("today"));
    m_other.setText(isOpen ? tr("Annulla il pagamento") : tr("Torna a Oggi"));
    m_print.setVisible(!isPaid && !m_dues.isEmpty());
}

void CheckoutPage::announce() {
    m_title.setAccessibleName(m_title.text() + QStringLiteral(". ") + m_advice.text());
    QAccessibleEvent event(&m_title, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CheckoutPage::retranslate() {
    m_print.setText(tr("Stampa gli avvisi"));
    showAll();
    Q_EMIT captionChanged();
}

} // namespace campanella::ui

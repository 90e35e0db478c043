// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/signinpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"
#include "ui/widgets/taborder.h"

#include <QEvent>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {

constexpr int cardWidth = 904;
constexpr int cardPadding = 32;
constexpr int halvesGap = 64;
constexpr int edge = 24;
/// Side by side, a half needs so much.
constexpr int leastHalf = 320;

bool isAboutNetwork(const Failure &failure) {
    return failure.code != FailureCode::CredentialsWrong &&
           failure.code != FailureCode::AccountLocked && failure.code != FailureCode::FieldInvalid;
}

QString helpWords(const Municipality &town, const QString &pattern) {
    QStringList parts;
    for (const QString &part : {town.officeName, town.officePhone, town.officeHours})
        if (!part.isEmpty())
            parts.append(part);
    return parts.isEmpty() ? QString() : pattern.arg(parts.join(QStringLiteral(", ")));
}

QString siteWords(const Municipality &town, const QString &withPath, const QString &without) {
    return town.sitePath.isEmpty() ? without : withPath.arg(town.sitePath);
}

// To show what is shown already would lay out the page once more, for nothing.
void present(QWidget &part, bool shown) {
    const bool isHidden = part.isHidden() && part.testAttribute(Qt::WA_WState_ExplicitShowHide);
    if (isHidden == shown)
        part.setVisible(shown);
}

} // namespace

SignInPage::SignInPage(app::Client &client, QWidget *parent)
    : ScrollArea(parent)
    , m_client(client)
    , m_offer(client.accessOffer())
    , m_town(TextUse::CardTitle, Role::Secondary)
    , m_title(TextUse::PageTitle)
    , m_notice(Banner::Kind::Info)
    , m_retry(ButtonKind::Outlined, QString(), QStringLiteral("refresh"))
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_ways(client.accessOffer())
    , m_firstTime(TextUse::Help, Role::Muted)
    , m_guide(ButtonKind::Link, QString(), QStringLiteral("help"))
    , m_help(TextUse::Help, Role::Muted) {
    buildCard(); // first: what stands below it follows by Tab
    build();
    listen();
    applyTheme();
    retranslate();
    showOffer();
}

void SignInPage::build() {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(&m_sheet);
    for (QLabel *label : {static_cast<QLabel *>(&m_town), static_cast<QLabel *>(&m_title),
                          static_cast<QLabel *>(&m_help)}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    // Centred by stretches: an aligned widget is not asked how high it is when narrow.
    auto *cards = new QVBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(&m_card);
    cards->addWidget(&m_demo);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(cards, 1000);
    row->addStretch(1);
    auto *column = new QVBoxLayout(&m_sheet);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(&m_town);
    column->addWidget(&m_title);
    column->addSpacing(20);
    column->addLayout(row);
    column->addSpacing(20);
    column->addWidget(&m_help);
    column->addWidget(&m_site, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void SignInPage::buildCard() {
    QVBoxLayout *body = m_card.body();
    body->setContentsMargins(cardPadding, 24, cardPadding, 24);
    body->setSpacing(12);
    body->addWidget(&m_notice);
    body->addWidget(&m_retry, 0, Qt::AlignLeading);
    m_halves->setSpacing(halvesGap);
    m_halves->addWidget(&m_ways, 1);
    m_halves->addWidget(&m_form, 1);
    body->addLayout(m_halves);
    body->addSpacing(4);
    body->addWidget(new Hairline);
    body->addWidget(&m_firstTime);
    body->addWidget(&m_guide, 0, Qt::AlignLeading);
    body->addWidget(&m_townHelp, 0, Qt::AlignLeading);
    m_firstTime.setWordWrap(true);
    m_guide.setUse(TextUse::Chip);
    m_notice.hide();
    m_retry.hide();
    m_retry.setSmall(true);
}

void SignInPage::listen() {
    using app::QueryBase;
    connect(&m_retry, &Button::clicked, this, &SignInPage::retry);
    connect(&m_form, &CredentialsForm::submitted, this, &SignInPage::submit);
    connect(&m_form, &CredentialsForm::registerPressed, this, &SignInPage::registerPressed);
    connect(&m_form, &CredentialsForm::forgottenPressed, this, &SignInPage::forgottenPressed);
    connect(&m_ways, &WaysPanel::chosen, this, &SignInPage::wayChosen);
    connect(&m_guide, &Button::clicked, this, &SignInPage::guidePressed);
    connect(&m_client.municipality(), &QueryBase::changed, this, &SignInPage::showMunicipality);
    connect(&m_offer, &QueryBase::changed, this, &SignInPage::showOffer);
    connect(&m_client, &app::Client::signInFailed, this, &SignInPage::refuse);
    connect(&m_client, &app::Client::sessionStarted, this, &SignInPage::welcome);
    connect(&Theme::instance(), &Theme::changed, this, &SignInPage::applyTheme);
}

void SignInPage::explain(app::Client::EndReason reason) {
    switch (reason) {
    case app::Client::EndReason::SignedOut:
        return notify(Notice::SignedOut);
    case app::Client::EndReason::Idle:
        return notify(Notice::Idle);
    case app::Client::EndReason::Expired:
        return notify(Notice::Expired);
    case app::Client::EndReason::Closed:
        return notify(Notice::Closed);
    }
}

void SignInPage::explainNewPassword() {
    notify(Notice::NewPassword);
}

void SignInPage::begin() {
    m_form.wipePassword();
    if (m_form.isHidden())
        m_ways.focusFirst();
    else
        m_form.focusFirst();
}

void SignInPage::forget() {
    m_form.forget();
    notify(Notice::None);
}

void SignInPage::submit(const Credentials &credentials) {
    setBusy(true);
    notify(Notice::None);
    m_client.signIn(credentials);
}

void SignInPage::retry() {
    m_client.municipality().refresh();
    m_offer.refreshIfFailed();
    notify(Notice::None);
    if (m_form.isFilledIn())
        m_form.submit();
}

void SignInPage::welcome() {
    setBusy(false);
    notify(Notice::None);
    m_form.wipePassword();
}

// Other ways in tell their failures elsewhere.
void SignInPage::refuse(const Failure &failure) {
    if (!m_busy)
        return;
    setBusy(false);
    m_failure = failure;
    notify(Notice::Failed);
    ensureWidgetVisible(&m_notice);
    if (isAboutNetwork(failure))
        return m_retry.setFocus(Qt::OtherFocusReason);
    begin();
}

void SignInPage::hush() {
    if (m_said != Notice::Failed)
        notify(Notice::None);
}

void SignInPage::notify(Notice notice) {
    m_said = notice;
    showNotice();
}

void SignInPage::showNotice() {
    const bool failed = m_said == Notice::Failed;
    m_notice.setKind(failed ? Banner::Kind::Danger : Banner::Kind::Info);
    m_retry.setVisible(failed && isAboutNetwork(m_failure));
    m_notice.setVisible(m_said != Notice::None);
    const FailureText words = failureText(m_failure);
    switch (m_said) {
    case Notice::None:
        return m_notice.setText(QString());
    case Notice::SignedOut:
        return m_notice.setText(tr("Hai chiuso la visita."),
                                tr("Su questo computer non resta nulla."));
    case Notice::Idle:
        return m_notice.setText(tr("Non c'era più nessuno, così abbiamo chiuso la visita."),
                                tr("Su questo computer non resta nulla. Accedi quando vuoi."));
    case Notice::Expired:
        return m_notice.setText(tr("La visita è finita per sicurezza."),
                                tr("Accedi di nuovo: torni alla stessa pagina."));
    case Notice::Closed:
        return m_notice.setText(tr("Abbiamo chiuso la visita."), tr("Accedi quando vuoi."));
    case Notice::NewPassword:
        return m_notice.setText(tr("La nuova password è pronta."), tr("Ora accedi con quella."));
    case Notice::Failed:
        return m_notice.setText(words.title, words.advice);
    }
}

void SignInPage::setBusy(bool busy) {
    m_busy = busy;
    m_form.setBusy(busy);
}

void SignInPage::showMunicipality() {
    const app::Query<Municipality> &query = m_client.municipality();
    if (const std::optional<Municipality> &town = query.value()) {
        m_town.setText(town->name.toUpper());
        m_help.setText(helpWords(*town, tr("Serve aiuto? %1")));
        m_site.setText(siteWords(*town, tr("Sul sito del Comune: %1"), tr("Sito del Comune")));
        m_site.setUrl(town->website);
        offerDemoUsers(town->demoUsers);
    }
    using State = app::QueryBase::State;
    if (query.state() == State::Failed && m_said != Notice::Failed && query.failure()) {
        m_failure = *query.failure();
        notify(Notice::Failed);
    } else if (query.state() == State::Ready && m_said == Notice::Failed &&
               isAboutNetwork(m_failure)) {
        notify(Notice::None);
    }
}

// Once: they do not change, and who stands on one by keyboard stays there.
void SignInPage::offerDemoUsers(const QList<DemoUser> &users) {
    if (!m_demo.isHidden())
        return;
    for (const DemoUser &user : users)
        m_demo.offer(user.label, QStringLiteral("person"), [this, user] {
            m_form.fillIn({user.username, user.password});
        });
}

// What the municipality does not offer is not there; until it has said so, credentials are.
void SignInPage::showOffer() {
    const AccessOffer offer = m_offer.value().value_or(AccessOffer());
    present(m_ways, !m_offer.value() || !offer.ways.isEmpty());
    present(m_form, offer.credentials);
    m_form.setRegistration(offer.registration);
    m_townHelp.setUrl(offer.helpUrl);
    orderTabs();
    refit();
}

// The ways are made when the offer has come, and stand before all that was there by then.
void SignInPage::orderTabs() {
    const auto isStop = [](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    QList<QWidget *> ways;
    QWidget *other = nullptr; // the first of the rest
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain())
        if (m_ways.isAncestorOf(next) && isStop(next))
            ways.append(next);
        else if (other == nullptr && m_sheet.isAncestorOf(next) && isStop(next))
            other = next;
    if (ways.isEmpty() || other == nullptr)
        return;
    QWidget *before = other->previousInFocusChain();
    while (!isStop(before) || ways.contains(before))
        before = before->previousInFocusChain();
    if (before != other)
        tabThrough(QList<QWidget *>{before} + ways);
}

void SignInPage::changeEvent(QEvent *event) {
    ScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::retranslate() {
    m_title.setText(tr("ACCEDI AI SERVIZI"));
    m_retry.setText(tr("Riprova"));
    m_firstTime.setText(tr("È la prima volta? La guida ti accompagna passo per passo. In ogni modo "
                           "trovi gli stessi dati."));
    m_guide.setText(tr("Guida all'accesso"));
    m_townHelp.setText(tr("Aiuto sul sito del Comune"));
    m_demo.setWords(tr("Utenti di prova"),
                    tr("Questo Comune non esiste: scegli un nome per provare."));
    showNotice();
    showMunicipality();
}

void SignInPage::applyTheme() {
    const Theme &theme = Theme::instance();
    m_card.setMaximumWidth(theme.px(cardWidth));
    m_demo.setMaximumWidth(theme.px(cardWidth));
    refit();
}

void SignInPage::refit() {
    const int both = 2 * Theme::instance().px(leastHalf) + halvesGap + 2 * (cardPadding + edge);
    const bool beside = width() >= both;
    m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_halves->setSpacing(beside ? halvesGap : edge);
}

void SignInPage::resizeEvent(QResizeEvent *event) {
    ScrollArea::resizeEvent(event);
    refit();
}

} // namespace campanella::ui

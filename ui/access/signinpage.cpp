// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/signinpage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/failuretext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {

constexpr int cardWidth = 480;
constexpr int cardPadding = 32;
constexpr int labelGap = 4;

bool isAboutNetwork(const Failure &failure) {
    return failure.code != FailureCode::CredentialsWrong &&
           failure.code != FailureCode::AccountLocked && failure.code != FailureCode::FieldInvalid;
}

// Capital letters without Shift, or small ones with it.
std::optional<bool> capsLockFrom(const QKeyEvent &key) {
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isLetter())
        return std::nullopt;
    return text.front().isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

QString helpWords(const Municipality &town, const QString &pattern) {
    QStringList parts;
    for (const QString &part : {town.officeName, town.officePhone, town.officeHours})
        if (!part.isEmpty())
            parts.append(part);
    return parts.isEmpty() ? QString() : pattern.arg(parts.join(QStringLiteral(", ")));
}

} // namespace

SignInPage::SignInPage(app::Client &client, QWidget *parent)
    : QScrollArea(parent)
    , m_client(client)
    , m_ways(QBoxLayout::TopToBottom)
    , m_town(TextUse::CardTitle, Role::Secondary)
    , m_title(TextUse::PageTitle)
    , m_way(TextUse::CardTitle)
    , m_notice(Banner::Kind::Info)
    , m_retry(ButtonKind::Outlined, QString(), QStringLiteral("refresh"))
    , m_nameLabel(TextUse::Chip, Role::Secondary)
    , m_passwordLabel(TextUse::Chip, Role::Secondary)
    , m_capsLock(TextUse::Help, Role::Warning)
    , m_enter(ButtonKind::Filled, QString(), QStringLiteral("check"))
    , m_help(TextUse::Help, Role::Muted) {
    build();
    connect(&m_enter, &Button::clicked, this, &SignInPage::submit);
    connect(&m_retry, &Button::clicked, this, &SignInPage::retry);
    connect(&m_name, &QLineEdit::returnPressed, &m_password, qOverload<>(&QWidget::setFocus));
    connect(&m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(&m_demo, &DemoUsers::chosen, this, &SignInPage::fillIn);
    connect(&client.municipality(), &app::QueryBase::changed, this, &SignInPage::showMunicipality);
    connect(&client, &app::Client::signInFailed, this, &SignInPage::refuse);
    connect(&client, &app::Client::sessionStarted, this, [this] {
        setBusy(false);
        notify(Notice::None);
        m_password.wipe();
    });
    connect(&Theme::instance(), &Theme::changed, this, &SignInPage::applyTheme);
    applyTheme();
    retranslate();
    showMunicipality();
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
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(&m_ways, 1000);
    row->addStretch(1);
    m_ways.setSpacing(16);
    m_ways.addWidget(&m_card, 1);
    m_ways.addWidget(&m_demo, 1);
    auto *column = new QVBoxLayout(&m_sheet);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(0);
    column->addStretch(2);
    column->addWidget(&m_town);
    column->addWidget(&m_title);
    column->addSpacing(24);
    column->addLayout(row);
    column->addSpacing(20);
    column->addWidget(&m_help);
    column->addStretch(3);
    buildCard();
}

void SignInPage::buildCard() {
    QVBoxLayout *body = m_card.body();
    body->setContentsMargins(cardPadding, 24, cardPadding, cardPadding);
    body->setSpacing(labelGap);
    body->addWidget(&m_way);
    body->addSpacing(12);
    body->addWidget(&m_notice);
    body->addWidget(&m_retry, 0, Qt::AlignLeading);
    body->addSpacing(8);
    buildForm();
    m_notice.hide();
    m_retry.hide();
    m_retry.setSmall(true);
}

void SignInPage::buildForm() {
    m_nameLabel.setBuddy(&m_name);
    m_passwordLabel.setBuddy(&m_password);
    m_name.setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_password.installEventFilter(this);
    m_capsLock.hide();
    QVBoxLayout *body = m_card.body();
    body->addWidget(&m_nameLabel);
    body->addWidget(&m_name);
    body->addSpacing(16);
    body->addWidget(&m_passwordLabel);
    body->addWidget(&m_password);
    body->addWidget(&m_capsLock);
    body->addSpacing(16);
    body->addWidget(&m_enter, 0, Qt::AlignLeading);
    setTabOrder(&m_name, &m_password);
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

void SignInPage::begin() {
    m_password.wipe();
    QLineEdit *first = m_name.text().isEmpty() ? &m_name : &m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void SignInPage::forget() {
    m_name.clear();
    m_password.wipe();
}

void SignInPage::submit() {
    if (m_busy)
        return;
    if (m_name.text().trimmed().isEmpty()) {
        notify(Notice::NameMissing);
        return m_name.setFocus(Qt::OtherFocusReason);
    }
    if (m_password.text().isEmpty()) {
        notify(Notice::PasswordMissing);
        return m_password.setFocus(Qt::OtherFocusReason);
    }
    setBusy(true);
    notify(Notice::None);
    m_client.signIn({m_name.text().trimmed(), m_password.text()});
}

void SignInPage::retry() {
    m_client.municipality().refresh();
    if (m_password.text().isEmpty())
        return notify(Notice::None);
    submit();
}

void SignInPage::refuse(const Failure &failure) {
    setBusy(false);
    m_failure = failure;
    notify(Notice::Failed);
    if (isAboutNetwork(failure))
        return m_retry.setFocus(Qt::OtherFocusReason);
    m_password.wipe();
    m_password.setFocus(Qt::OtherFocusReason);
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
        return m_notice.setText(tr("Sei uscito."), tr("Su questo computer non resta nulla."));
    case Notice::Idle:
        return m_notice.setText(tr("Non c'era più nessuno, così abbiamo chiuso la visita."),
                                tr("Su questo computer non resta nulla. Accedi quando vuoi."));
    case Notice::Expired:
        return m_notice.setText(tr("La visita è finita per sicurezza."),
                                tr("Accedi di nuovo: torni alla stessa pagina."));
    case Notice::Closed:
        return m_notice.setText(tr("Abbiamo chiuso la visita."), tr("Accedi quando vuoi."));
    case Notice::NameMissing:
        return m_notice.setText(tr("Scrivi il tuo nome utente."));
    case Notice::PasswordMissing:
        return m_notice.setText(tr("Scrivi la tua password."));
    case Notice::Failed:
        return m_notice.setText(words.title, words.advice);
    }
}

// The button keeps the focus while it waits: a disabled one would lose it.
void SignInPage::setBusy(bool busy) {
    m_busy = busy;
    m_name.setReadOnly(busy);
    m_password.setReadOnly(busy);
    m_enter.setText(busy ? tr("Un momento…") : tr("Accedi"));
    m_enter.setSymbol(busy ? QStringLiteral("hourglass") : QStringLiteral("check"));
}

void SignInPage::showMunicipality() {
    const app::Query<Municipality> &query = m_client.municipality();
    if (const std::optional<Municipality> &town = query.value()) {
        m_town.setText(town->name.toUpper());
        m_help.setText(helpWords(*town, tr("Serve aiuto? %1")));
        m_demo.setUsers(town->demoUsers);
        refit();
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

bool SignInPage::eventFilter(QObject *watched, QEvent *event) {
    if (watched == &m_password && event->type() == QEvent::KeyPress)
        if (const auto on = capsLockFrom(*static_cast<QKeyEvent *>(event)))
            showCapsLock(*on);
    return QScrollArea::eventFilter(watched, event);
}

void SignInPage::showCapsLock(bool on) {
    m_capsLock.setVisible(on);
}

void SignInPage::fillIn(const DemoUser &user) {
    m_name.setText(user.username);
    m_password.setText(user.password);
    m_enter.setFocus(Qt::OtherFocusReason);
}

void SignInPage::changeEvent(QEvent *event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInPage::retranslate() {
    m_title.setText(tr("ACCEDI AI SERVIZI"));
    m_way.setText(tr("Con le credenziali del Comune"));
    m_nameLabel.setText(tr("Nome utente"));
    m_name.setPlaceholderText(tr("Digita il tuo username"));
    m_name.setAccessibleName(tr("Nome utente"));
    m_passwordLabel.setText(tr("Password"));
    m_password.setPlaceholderText(tr("Digita la tua password"));
    m_password.setAccessibleName(tr("Password"));
    m_capsLock.setText(tr("Il tasto delle maiuscole è attivo."));
    m_retry.setText(tr("Riprova"));
    setBusy(m_busy);
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
    const int both = 2 * Theme::instance().px(cardWidth) + 4 * m_ways.spacing();
    const bool beside = !m_demo.isHidden() && width() >= both;
    m_ways.setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SignInPage::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    refit();
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/credentialsform.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <optional>

namespace campanella::ui {

namespace {

constexpr int gap = 16;

// Capital letters without Shift, or small ones with it.
std::optional<bool> capsLockFrom(const QKeyEvent &key) {
    const QString text = key.text();
    if (text.size() != 1 || !text.front().isLetter())
        return std::nullopt;
    return text.front().isUpper() != key.modifiers().testFlag(Qt::ShiftModifier);
}

} // namespace

CredentialsForm::CredentialsForm(QWidget *parent)
    : QWidget(parent)
    , m_title(TextUse::CardTitle)
    , m_passwordEdit(new PasswordField)
    , m_password(m_passwordEdit)
    , m_capsLock(TextUse::Help, Role::Warning)
    , m_enter(ButtonKind::Filled, QString(), QStringLiteral("check"))
    , m_forgotten(ButtonKind::Link)
    , m_newHere(TextUse::Help, Role::Muted)
    , m_register(ButtonKind::Outlined, QString(), QStringLiteral("apply")) {
    build();
    buildMore();
    m_name.edit()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_passwordEdit->installEventFilter(this);
    m_capsLock.hide();
    connect(&m_enter, &Button::clicked, this, &CredentialsForm::submit);
    connect(m_name.edit(), &QLineEdit::returnPressed, m_passwordEdit,
            qOverload<>(&QWidget::setFocus));
    connect(m_passwordEdit, &QLineEdit::returnPressed, this, &CredentialsForm::submit);
    connect(&m_forgotten, &Button::clicked, this, &CredentialsForm::forgottenPressed);
    connect(&m_register, &Button::clicked, this, &CredentialsForm::registerPressed);
    setRegistration(false);
    retranslate();
}

void CredentialsForm::build() {
    m_capsLock.setWordWrap(true);
    m_forgotten.setUse(TextUse::Chip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(&m_title);
    column->addWidget(&m_name);
    column->addWidget(&m_password);
    column->addWidget(&m_capsLock);
    column->addWidget(&m_enter, 0, Qt::AlignLeading);
    column->addWidget(&m_forgotten, 0, Qt::AlignLeading);
    column->addWidget(&m_more);
    column->addStretch(1);
}

void CredentialsForm::buildMore() {
    m_register.setSmall(true);
    m_newHere.setWordWrap(true);
    auto *column = new QVBoxLayout(&m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Hairline);
    column->addWidget(&m_newHere);
    column->addWidget(&m_register, 0, Qt::AlignLeading);
}

void CredentialsForm::setRegistration(bool offered) {
    m_forgotten.setVisible(offered);
    m_more.setVisible(offered);
}

void CredentialsForm::fillIn(const Credentials &credentials) {
    m_name.edit()->setText(credentials.username);
    m_passwordEdit->setText(credentials.password);
    m_enter.setFocus(Qt::OtherFocusReason);
}

bool CredentialsForm::isFilledIn() const {
    return !m_name.text().isEmpty() && !m_passwordEdit->text().isEmpty();
}

void CredentialsForm::focusFirst() {
    const FormField &first = m_name.text().isEmpty() ? m_name : m_password;
    first.edit()->setFocus(Qt::OtherFocusReason);
}

void CredentialsForm::wipePassword() {
    m_passwordEdit->wipe();
}

void CredentialsForm::forget() {
    m_name.edit()->clear();
    m_name.setProblem({});
    m_password.setProblem({});
    m_passwordEdit->wipe();
}

void CredentialsForm::submit() {
    if (m_busy)
        return;
    m_name.setProblem(m_name.text().isEmpty() ? tr("Scrivi il tuo nome utente.") : QString());
    m_password.setProblem(m_passwordEdit->text().isEmpty() ? tr("Scrivi la tua password.")
                                                           : QString());
    if (!focusFirstProblem({&m_name, &m_password}))
        Q_EMIT submitted({m_name.text(), m_passwordEdit->text()});
}

// The button keeps the focus while it waits: a disabled one would lose it.
void CredentialsForm::setBusy(bool busy) {
    m_busy = busy;
    m_name.setLocked(busy);
    m_password.setLocked(busy);
    m_enter.setText(busy ? tr("Un momento…") : tr("Accedi"));
    m_enter.setSymbol(busy ? QStringLiteral("hourglass") : QStringLiteral("check"));
}

bool CredentialsForm::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_passwordEdit && event->type() == QEvent::KeyPress)
        if (const auto on = capsLockFrom(*static_cast<QKeyEvent *>(event)))
            m_capsLock.setVisible(*on);
    return QWidget::eventFilter(watched, event);
}

void CredentialsForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CredentialsForm::retranslate() {
    m_title.setText(tr("Con le credenziali del Comune"));
    m_name.setLabel(tr("Nome utente"));
    m_name.edit()->setPlaceholderText(tr("Digita il tuo username"));
    m_password.setLabel(tr("Password"));
    m_passwordEdit->setPlaceholderText(tr("Digita la tua password"));
    m_capsLock.setText(tr("Il tasto delle maiuscole è attivo."));
    m_forgotten.setText(tr("Hai dimenticato la password?"));
    m_newHere.setText(tr("Non hai ancora le credenziali?"));
    m_register.setText(tr("Registrati al servizio"));
    setBusy(m_busy);
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/emailcodepage.h"

#include "ui/widgets/form/passwordfield.h"

#include <QDir>

namespace campanella::ui {

EmailCodePage::EmailCodePage(Purpose purpose, QWidget *parent)
    : FormRoom(QStringLiteral("check"), parent)
    , m_purpose(purpose)
    , m_words(TextUse::Body)
    , m_codeEdit(new CodeField)
    , m_code(m_codeEdit)
    , m_password(new PasswordField)
    , m_correct(ButtonKind::Link, QString(), QStringLiteral("left"))
    , m_demo(TextUse::Help, Role::Muted) {
    for (Label *label : {&m_words, &m_demo}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_demo.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_demo.hide();
    form().addField(QStringLiteral("/code"), m_code);
    form().addField(QStringLiteral("/password"), m_password);
    form().blame(m_code, FailureCode::EmailCodeWrong);
    form().blame(m_password, FailureCode::PasswordWeak);
    m_correct.setUse(TextUse::Chip);
    body()->addWidget(&m_words);
    body()->addWidget(&m_code);
    body()->addWidget(&m_password);
    body()->addWidget(submitButton(), 0, Qt::AlignLeading);
    body()->addWidget(&m_resend, 0, Qt::AlignLeading);
    body()->addWidget(&m_correct, 0, Qt::AlignLeading);
    body()->addWidget(&m_demo);
    connect(&m_resend, &Button::clicked, this, &EmailCodePage::resendPressed);
    connect(&m_correct, &Button::clicked, this, &EmailCodePage::correctPressed);
    retranslate();
}

void EmailCodePage::showAsked(const QString &asked) {
    m_asked = asked;
    retranslate();
}

void EmailCodePage::showDemoMail(const QString &folder) {
    m_demoMail = QDir::toNativeSeparators(folder);
    m_demo.setVisible(!folder.isEmpty());
    retranslate();
}

void EmailCodePage::forget() {
    FormRoom::forget();
    showAsked({});
}

void EmailCodePage::letterAsked() {
    m_resend.restart();
    m_codeEdit->setFocus(Qt::OtherFocusReason);
}

void EmailCodePage::check() {
    if (m_codeEdit->code().isEmpty())
        m_code.setProblem(tr("Scrivi il codice che trovi nella posta."));
    if (m_password.edit()->text().isEmpty())
        m_password.setProblem(tr("Scegli una password."));
}

void EmailCodePage::send() {
    Q_EMIT submitted(m_codeEdit->code(), m_password.edit()->text());
}

void EmailCodePage::retranslate() {
    FormRoom::retranslate();
    const bool isNew = m_purpose == Purpose::Registration;
    setCaption(tr("Controlla la posta"), isNew ? tr("Scrivi il codice e scegli una password.")
                                               : tr("Scrivi il codice e una nuova password."));
    m_words.setText(tr("Hai scritto %1. Se i dati corrispondono, trovi un codice nella posta. "
                       "Guarda anche nella posta indesiderata.")
                        .arg(m_asked));
    m_code.setLabel(tr("Codice"));
    m_code.setHelp(tr("Maiuscole, spazi e trattini non contano."));
    m_password.setLabel(isNew ? tr("Password") : tr("Nuova password"));
    m_password.setHelp(tr("Almeno 12 caratteri: tre o quattro parole vanno bene."));
    m_demo.setText(tr("Questo Comune è di prova e non spedisce nulla. Trovi l'e-mail qui: %1")
                       .arg(m_demoMail));
    m_correct.setText(tr("Correggi quello che hai scritto"));
    form().setRefusal(m_code, tr("Questo codice non vale. Controlla l'ultima e-mail, oppure chiedi "
                                 "un codice nuovo."));
    form().setRefusal(m_password, tr("È facile da indovinare. Usa tre o quattro parole, almeno 12 "
                                     "caratteri."));
    form().setSubmitWords(isNew ? tr("Entra nel portale") : tr("Salva la password"));
}

} // namespace campanella::ui

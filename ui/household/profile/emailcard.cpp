// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/emailcard.h"

#include "domain/contact.h"
#include "ui/widgets/flowrow.h"

#include <QDir>

namespace campanella::ui {

EmailCard::EmailCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_current(TextUse::Body)
    , m_change(ButtonKind::Outlined)
    , m_prove(ButtonKind::Outlined)
    , m_send(ButtonKind::Filled)
    , m_cancel(ButtonKind::Link, QString(), QStringLiteral("cross"))
    , m_sent(TextUse::Body)
    , m_codeEdit(new CodeField)
    , m_code(m_codeEdit)
    , m_confirm(ButtonKind::Filled)
    , m_demo(TextUse::Help, Role::Muted)
    , m_addressForm(m_send, QStringLiteral("sent"))
    , m_codeForm(m_confirm, QStringLiteral("check")) {
    build();
    listen();
    present(Step::Rest);
}

void EmailCard::build() {
    for (Label *label : {&m_current, &m_sent, &m_demo}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_current.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_demo.setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_cancel.setUse(TextUse::Chip);
    m_addressForm.addField(QStringLiteral("/email"), m_address);
    m_codeForm.addField(QStringLiteral("/code"), m_code);
    m_codeForm.blame(m_code, FailureCode::EmailCodeWrong);
    auto *buttons = new FlowRow(12);
    buttons->addWidget(&m_prove);
    buttons->addWidget(&m_change);
    body()->setSpacing(12);
    body()->addWidget(&m_title);
    body()->addWidget(&m_current);
    body()->addWidget(&m_state, 0, Qt::AlignLeading);
    body()->addLayout(buttons);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_address, &m_sent, &m_code})
        body()->addWidget(part);
    for (Button *button :
         std::initializer_list<Button *>{&m_send, &m_confirm, &m_resend, &m_cancel})
        body()->addWidget(button, 0, Qt::AlignLeading);
    body()->addWidget(&m_demo);
}

void EmailCard::listen() {
    connect(&m_change, &Button::clicked, this, [this] { present(Step::Address); });
    connect(&m_prove, &Button::clicked, this, [this] {
        m_asked = m_contacts.email;
        Q_EMIT codeWanted(m_asked);
    });
    connect(&m_cancel, &Button::clicked, this, &EmailCard::rest);
    connect(&m_resend, &Button::clicked, this, [this] { Q_EMIT codeWanted(m_asked); });
    connect(&m_addressForm, &Form::checking, this, [this] {
        if (!isEmailAddress(m_address.text()))
            m_address.setProblem(tr("Scrivi un indirizzo e-mail, per esempio nome@posta.it."));
    });
    connect(&m_addressForm, &Form::ready, this, [this] {
        m_asked = m_address.text();
        Q_EMIT codeWanted(m_asked);
    });
    connect(&m_codeForm, &Form::checking, this, [this] {
        if (m_codeEdit->code().isEmpty())
            m_code.setProblem(tr("Scrivi il codice che trovi nella posta."));
    });
    connect(&m_codeForm, &Form::ready, this,
            [this] { Q_EMIT codeTyped(m_asked, m_codeEdit->code()); });
}

void EmailCard::showContacts(const Contacts &contacts) {
    m_contacts = contacts;
    present(m_step);
}

void EmailCard::showDemoMail(const QString &folder) {
    m_demoMail = QDir::toNativeSeparators(folder);
    present(m_step);
}

void EmailCard::codeSent() {
    m_addressForm.accept();
    m_resend.restart();
    present(Step::Code);
}

bool EmailCard::refuse(const Failure &failure) {
    const bool isCode = m_step == Step::Code;
    m_codeForm.accept();
    m_addressForm.accept();
    return isCode ? m_codeForm.refuse(failure) : m_addressForm.refuse(failure);
}

void EmailCard::rest() {
    m_addressForm.wipe();
    m_codeForm.wipe();
    m_asked.clear();
    present(Step::Rest);
}

void EmailCard::present(Step step) {
    const bool isNewStep = m_step != step;
    m_step = step;
    m_prove.setVisible(step == Step::Rest && !m_contacts.email.isEmpty() &&
                       !m_contacts.emailProved);
    m_change.setVisible(step == Step::Rest);
    m_state.setVisible(!m_contacts.email.isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{&m_address, &m_send})
        part->setVisible(step == Step::Address);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_sent, &m_code, &m_confirm, &m_resend})
        part->setVisible(step == Step::Code);
    m_cancel.setVisible(step != Step::Rest);
    m_demo.setVisible(step == Step::Code && !m_demoMail.isEmpty());
    showWords();
    if (isNewStep && step != Step::Rest)
        (step == Step::Address ? m_address : m_code).edit()->setFocus(Qt::OtherFocusReason);
}

void EmailCard::showWords() {
    m_current.setText(m_contacts.email.isEmpty() ? tr("Non abbiamo un tuo indirizzo e-mail.")
                                                 : m_contacts.email);
    const ChipLook look =
        m_contacts.emailProved
            ? ChipLook{tr("Confermato"), QStringLiteral("check"), Role::Success, Role::SuccessTint}
            : ChipLook{tr("Da confermare"), QStringLiteral("hourglass"), Role::Warning,
                       Role::WarningTint};
    m_state.setLook(look);
    m_state.setAccessibleName(look.word);
    m_sent.setText(tr("Trovi un codice nella posta di %1. Guarda anche nella posta indesiderata. "
                      "Finché non lo scrivi qui, non cambia niente.")
                       .arg(m_asked));
    m_demo.setText(tr("Questo Comune è di prova e non spedisce nulla. Trovi l'e-mail qui: %1")
                       .arg(m_demoMail));
}

void EmailCard::retranslate() {
    m_title.setText(tr("E-mail"));
    m_change.setText(tr("Cambia indirizzo"));
    m_prove.setText(tr("Conferma questo indirizzo"));
    m_address.setLabel(tr("Nuovo indirizzo e-mail"));
    m_address.setHelp(tr("Ti mandiamo un codice per essere sicuri che sia tuo."));
    m_addressForm.setRefusal(m_address,
                             tr("Scrivi un indirizzo e-mail, per esempio nome@posta.it."));
    m_addressForm.setSubmitWords(tr("Manda il codice"));
    m_cancel.setText(tr("Lascia tutto com'è"));
    m_code.setLabel(tr("Codice"));
    m_code.setHelp(tr("Vale 30 minuti. Maiuscole, spazi e trattini non contano."));
    m_codeForm.setRefusal(m_code, tr("Questo codice non vale. Controlla l'ultima e-mail, oppure "
                                     "chiedi un codice nuovo."));
    m_codeForm.setSubmitWords(tr("Conferma l'indirizzo"));
    showWords();
}

} // namespace campanella::ui

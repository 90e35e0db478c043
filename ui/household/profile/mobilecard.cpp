// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/mobilecard.h"

#include "domain/contact.h"

namespace campanella::ui {

MobileCard::MobileCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_words(TextUse::Body)
    , m_send(ButtonKind::Outlined)
    , m_codeEdit(new CodeField)
    , m_code(m_codeEdit)
    , m_confirm(ButtonKind::Filled)
    , m_form(m_confirm, QStringLiteral("check")) {
    m_words.setWordWrap(true);
    m_form.addField(QStringLiteral("/code"), m_code);
    m_form.blame(m_code, FailureCode::EmailCodeWrong);
    body()->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{&m_title, &m_words, &m_code})
        body()->addWidget(part);
    for (Button *button : {&m_confirm, &m_send})
        body()->addWidget(button, 0, Qt::AlignLeading);
    connect(&m_send, &Button::clicked, this,
            [this] { Q_EMIT codeWanted(m_contacts.choices.mobile); });
    connect(&m_form, &Form::checking, this, [this] {
        if (m_codeEdit->code().isEmpty())
            m_code.setProblem(tr("Scrivi il codice dell'SMS."));
    });
    connect(&m_form, &Form::ready, this,
            [this] { Q_EMIT codeTyped(m_contacts.choices.mobile, m_codeEdit->code()); });
    present(false);
    showContacts({});
}

void MobileCard::showContacts(const Contacts &contacts) {
    m_contacts = contacts;
    setVisible(contacts.smsOffered && !contacts.mobileProved && !contacts.choices.mobile.isEmpty());
    m_words.setText(tr("Per avere gli SMS conferma che il numero %1 è tuo.")
                        .arg(readableTelephone(contacts.choices.mobile)));
}

void MobileCard::codeSent() {
    present(true);
    m_code.edit()->setFocus(Qt::OtherFocusReason);
}

bool MobileCard::refuse(const Failure &failure) {
    m_form.accept();
    return m_form.refuse(failure);
}

void MobileCard::rest() {
    m_form.wipe();
    present(false);
}

void MobileCard::present(bool hasCode) {
    m_code.setVisible(hasCode);
    m_confirm.setVisible(hasCode);
}

void MobileCard::retranslate() {
    m_title.setText(tr("SMS"));
    m_send.setText(tr("Manda il codice con un SMS"));
    m_code.setLabel(tr("Codice dell'SMS"));
    m_code.setHelp(tr("Vale 30 minuti. Maiuscole, spazi e trattini non contano."));
    m_form.setRefusal(m_code, tr("Questo codice non vale. Controlla l'ultimo SMS, oppure chiedi un "
                                 "codice nuovo."));
    m_form.setSubmitWords(tr("Conferma il cellulare"));
    showContacts(m_contacts);
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/registrationpage.h"

#include "domain/contact.h"

namespace campanella::ui {

RegistrationPage::RegistrationPage(app::MunicipalApi &api, QWidget *parent)
    : FormRoom(QStringLiteral("apply"), parent)
    , m_privacy(api) {
    form().addField(QStringLiteral("/given_name"), m_given);
    form().addField(QStringLiteral("/family_name"), m_family);
    form().addField(QStringLiteral("/fiscal_code"), m_fiscalCode);
    form().addField(QStringLiteral("/email"), m_email);
    for (FormField *field : {&m_given, &m_family, &m_fiscalCode, &m_email})
        body()->addWidget(field);
    body()->addWidget(&m_privacy);
    body()->addWidget(submitButton(), 0, Qt::AlignLeading);
    for (const FormField *field : {&m_email, &m_fiscalCode})
        field->edit()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    retranslate();
}

void RegistrationPage::begin() {
    m_privacy.read();
    FormRoom::begin();
}

void RegistrationPage::check() {
    if (m_given.text().isEmpty())
        m_given.setProblem(tr("Scrivi il tuo nome."));
    if (m_family.text().isEmpty())
        m_family.setProblem(tr("Scrivi il tuo cognome."));
    const auto code = FiscalCode::parse(m_fiscalCode.text());
    if (!code || !code->isPerson())
        m_fiscalCode.setProblem(tr("Copialo dalla tessera sanitaria: 16 caratteri."));
    if (!isEmailAddress(m_email.text()))
        m_email.setProblem(tr("Scrivi un indirizzo come nome@esempio.it."));
}

// Without its text nobody can have read the privacy notice.
void RegistrationPage::send() {
    const auto code = FiscalCode::parse(m_fiscalCode.text());
    const QString version = m_privacy.version();
    if (!code || version.isEmpty())
        return refuseUnread();
    Q_EMIT registerPressed({m_given.text(), m_family.text(), *code, m_email.text(), version});
}

void RegistrationPage::retranslate() {
    FormRoom::retranslate();
    setCaption(tr("Registrati al servizio"),
               tr("Con nome utente e password vedi gli stessi dati che con SPID."));
    form().setSubmitWords(tr("Registrati"));
    m_given.setLabel(tr("Nome"));
    m_family.setLabel(tr("Cognome"));
    m_fiscalCode.setLabel(tr("Codice fiscale"));
    m_fiscalCode.setHelp(tr("Il tuo, non quello di tuo figlio."));
    m_email.setLabel(tr("E-mail"));
    m_email.setHelp(tr("Qui arriva il codice che ti chiediamo dopo. Sarà il tuo nome utente."));
    form().setRefusal(m_given, tr("Scrivi il tuo nome."));
    form().setRefusal(m_family, tr("Scrivi il tuo cognome."));
    form().setRefusal(m_fiscalCode, tr("Copialo dalla tessera sanitaria: 16 caratteri."));
    form().setRefusal(m_email, tr("Scrivi un indirizzo come nome@esempio.it."));
}

} // namespace campanella::ui

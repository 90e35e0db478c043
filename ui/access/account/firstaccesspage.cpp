// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/account/firstaccesspage.h"

#include "domain/contact.h"
#include "ui/access/waywords.h"
#include "ui/widgets/format.h"

#include <QGridLayout>

namespace campanella::ui {

FirstAccessPage::FirstAccessPage(app::MunicipalApi &api, QWidget *parent)
    : FormRoom(QStringLiteral("check"), parent)
    , m_privacy(api) {
    build();
    form().addField(QStringLiteral("/email"), m_email);
    form().addField(QStringLiteral("/mobile"), m_mobile);
    for (FormField *locked : {&m_given, &m_family, &m_fiscalCode, &m_birthDate})
        locked->setLocked(true);
    retranslate();
}

void FirstAccessPage::build() {
    auto *known = new QGridLayout;
    known->setSpacing(16);
    known->addWidget(&m_given, 0, 0);
    known->addWidget(&m_family, 0, 1);
    known->addWidget(&m_fiscalCode, 1, 0);
    known->addWidget(&m_birthDate, 1, 1);
    body()->addLayout(known);
    body()->addWidget(new Hairline);
    body()->addWidget(&m_email);
    body()->addWidget(&m_mobile);
    body()->addWidget(&m_privacy);
    body()->addWidget(submitButton(), 0, Qt::AlignLeading);
}

void FirstAccessPage::showPerson(const FirstAccess &person, const SignInWay &way) {
    m_ticket = person.ticket;
    m_wayName = wayName(way);
    m_given.edit()->setText(person.givenName);
    m_family.edit()->setText(person.familyName);
    m_fiscalCode.edit()->setText(person.fiscalCode.toString());
    m_birthDate.edit()->setText(person.birthDate ? formatDate(*person.birthDate) : QString());
    m_birthDate.setVisible(person.birthDate.has_value());
    m_email.edit()->setText(person.email);
    m_mobile.edit()->setText(person.mobile);
    m_privacy.read();
    retranslate();
}

void FirstAccessPage::forget() {
    FormRoom::forget();
    m_ticket.clear();
    m_wayName.clear();
    for (FormField *field : {&m_given, &m_family, &m_fiscalCode, &m_birthDate})
        field->edit()->clear();
}

void FirstAccessPage::check() {
    if (!isEmailAddress(m_email.text()))
        m_email.setProblem(tr("Scrivi un indirizzo come nome@esempio.it."));
    if (!m_mobile.text().isEmpty() && !isTelephoneNumber(m_mobile.text()))
        m_mobile.setProblem(tr("Scrivi il numero come 333 1234567, o lascia vuoto."));
}

// Without its text nobody can have read the privacy notice.
void FirstAccessPage::send() {
    const QString version = m_privacy.version();
    if (version.isEmpty())
        return refuseUnread();
    Q_EMIT createPressed({m_ticket, m_email.text(), m_mobile.text(), version});
}

void FirstAccessPage::retranslate() {
    FormRoom::retranslate();
    setCaption(tr("Crea il tuo profilo"),
               tr("È il tuo primo accesso. Controlla i dati, poi premi Crea."));
    m_given.setLabel(tr("Nome"));
    m_family.setLabel(tr("Cognome"));
    m_fiscalCode.setLabel(tr("Codice fiscale"));
    m_birthDate.setLabel(tr("Data di nascita"));
    for (FormField *field : {&m_given, &m_family, &m_fiscalCode, &m_birthDate})
        field->setHelp(m_wayName.isEmpty() ? QString() : tr("da %1").arg(m_wayName));
    m_email.setLabel(tr("E-mail"));
    m_email.setHelp(tr("Qui ti scriviamo per avvisi e ricevute."));
    m_mobile.setLabel(tr("Cellulare (se vuoi)"));
    form().setRefusal(m_email, tr("Scrivi un indirizzo come nome@esempio.it."));
    form().setRefusal(m_mobile, tr("Scrivi il numero come 333 1234567, o lascia vuoto."));
    form().setSubmitWords(tr("Crea"));
}

} // namespace campanella::ui

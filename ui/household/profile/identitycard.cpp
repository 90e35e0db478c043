// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/identitycard.h"

namespace campanella::ui {

namespace {

/// On one line, as on a letter.
QString lineOf(const Address &address) {
    const QString street = (address.street + u' ' + address.number).trimmed();
    const QString town = (address.postalCode + u' ' + address.city).trimmed();
    const QString place =
        address.province.isEmpty() ? town : QStringLiteral("%1 (%2)").arg(town, address.province);
    return street.isEmpty() || place.isEmpty() ? street + place
                                               : street + QStringLiteral(", ") + place;
}

} // namespace

IdentityCard::IdentityCard(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_why(TextUse::Help, Role::Muted)
    , m_ask(ButtonKind::Link, QString(), QStringLiteral("ask")) {
    body()->setSpacing(12);
    body()->addWidget(&m_title);
    for (FormField *field : {&m_name, &m_code, &m_address}) {
        field->setLocked(true);
        body()->addWidget(field);
    }
    m_why.setWordWrap(true);
    m_ask.setUse(TextUse::Chip);
    body()->addWidget(&m_why);
    body()->addWidget(&m_ask, 0, Qt::AlignLeading);
}

void IdentityCard::showPerson(const Person &person) {
    m_person = person;
    retranslate();
}

void IdentityCard::retranslate() {
    const auto say = [](FormField &field, const QString &value) {
        field.edit()->setText(value.isEmpty() ? tr("Il Comune non ce l'ha") : value);
        field.edit()->setCursorPosition(0);
    };
    m_title.setText(tr("Chi sei"));
    m_name.setLabel(tr("Nome e cognome"));
    m_code.setLabel(tr("Codice fiscale"));
    m_address.setLabel(tr("Indirizzo"));
    say(m_name, fullName(m_person.givenName, m_person.familyName));
    say(m_code, m_person.fiscalCode ? m_person.fiscalCode->toString() : QString());
    say(m_address, lineOf(m_person.address));
    m_why.setText(tr("Questi dati sono quelli del Comune e qui non si cambiano: servono per gli "
                     "avvisi di pagamento. Se qualcosa non è giusto, scrivi all'ufficio."));
    m_ask.setText(tr("Scrivi all'ufficio"));
}

} // namespace campanella::ui

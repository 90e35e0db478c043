// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/profile/contactsform.h"

#include "domain/contact.h"
#include "ui/widgets/form/typedtime.h"

namespace campanella::ui {

namespace {

constexpr int longestNumber = 40; // with all its blanks
constexpr int longestName = 70;
constexpr int longestTime = 8;

QString timeText(const std::optional<QuietHours> &hours, QTime QuietHours::*end) {
    return hours ? ((*hours).*end).toString(QStringLiteral("HH:mm")) : QString();
}

app::ContactsDraft draftOf(const ContactChoices &choices) {
    return {readableTelephone(choices.mobile),
            choices.secondName,
            readableTelephone(choices.secondTelephone),
            choices.courtesyMail,
            timeText(choices.quietHours, &QuietHours::from),
            timeText(choices.quietHours, &QuietHours::until),
            {},
            choices.courtesySms,
            choices.courtesyAppIo};
}

} // namespace

ContactsForm::ContactsForm(QWidget *parent)
    : Card(parent)
    , m_title(TextUse::CardTitle)
    , m_wishesTitle(TextUse::CardTitle)
    , m_courtesyHelp(TextUse::Help, Role::Muted)
    , m_unsaved(TextUse::Chip, Role::Warning)
    , m_save(ButtonKind::Filled)
    , m_discard(ButtonKind::Link, QString(), QStringLiteral("cross"))
    , m_undo(ButtonKind::Link, QString(), QStringLiteral("undo"))
    , m_form(m_save, QStringLiteral("save")) {
    build();
    listen();
    offerUndo(false);
    showChannels({});
    showStored({});
}

void ContactsForm::build() {
    for (FormField *number : {&m_mobile, &m_secondTelephone}) {
        number->edit()->setMaxLength(longestNumber);
        number->edit()->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    }
    m_secondName.edit()->setMaxLength(longestName);
    for (FormField *time : {&m_quietFrom, &m_quietUntil})
        time->edit()->setMaxLength(longestTime);
    m_form.addField(QStringLiteral("/mobile"), m_mobile);
    m_form.addField(QStringLiteral("/second_name"), m_secondName);
    m_form.addField(QStringLiteral("/second_telephone"), m_secondTelephone);
    m_form.addField(QStringLiteral("/quiet_from"), m_quietFrom);
    m_form.addField(QStringLiteral("/quiet_until"), m_quietUntil);
    for (Label *label : {&m_courtesyHelp, &m_unsaved})
        label->setWordWrap(true);
    for (Button *link : {&m_discard, &m_undo})
        link->setUse(TextUse::Chip);
    body()->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{
             &m_title, &m_mobile, &m_secondName, &m_secondTelephone, new Hairline, &m_wishesTitle,
             &m_courtesyMail, &m_courtesySms, &m_courtesyAppIo, &m_courtesyHelp, &m_quietFrom,
             &m_quietUntil, &m_unsaved})
        body()->addWidget(part);
    for (Button *button : {&m_save, &m_discard, &m_undo})
        body()->addWidget(button, 0, Qt::AlignLeading);
}

void ContactsForm::listen() {
    connect(&m_form, &Form::checking, this, &ContactsForm::check);
    connect(&m_form, &Form::ready, this, &ContactsForm::send);
    for (FormField *field :
         {&m_mobile, &m_secondName, &m_secondTelephone, &m_quietFrom, &m_quietUntil})
        connect(field->edit(), &QLineEdit::textEdited, this, &ContactsForm::noteEdit);
    for (QCheckBox *wish : {&m_courtesyMail, &m_courtesySms, &m_courtesyAppIo})
        connect(wish, &QCheckBox::clicked, this, &ContactsForm::noteEdit);
    connect(&m_discard, &Button::clicked, this, [this] {
        showStored(m_stored);
        m_mobile.edit()->setFocus(Qt::OtherFocusReason);
    });
}

void ContactsForm::showStored(const ContactChoices &choices) {
    m_stored = choices;
    setTyped(draftOf(choices));
}

void ContactsForm::showChannels(const Contacts &contacts) {
    m_channels = contacts;
    m_courtesySms.setVisible(contacts.smsOffered);
    m_courtesyAppIo.setVisible(contacts.appIoOffered);
    m_mobile.setHelp(mobileHelp());
}

QString ContactsForm::mobileHelp() const {
    if (!m_channels.smsOffered)
        return tr("Il Comune non manda SMS. L'ufficio lo usa per chiamarti.");
    return m_channels.mobileProved ? tr("Confermato: qui possiamo mandarti SMS.")
                                   : tr("Da confermare: prima degli SMS ti mandiamo un codice. "
                                        "L'ufficio lo usa già per "
                                        "chiamarti.");
}

app::ContactsDraft ContactsForm::typed() const {
    return {m_mobile.edit()->text(),
            m_secondName.edit()->text(),
            m_secondTelephone.edit()->text(),
            m_courtesyMail.isChecked(),
            m_quietFrom.edit()->text(),
            m_quietUntil.edit()->text(),
            {},
            m_courtesySms.isChecked(),
            m_courtesyAppIo.isChecked()};
}

void ContactsForm::setTyped(const app::ContactsDraft &draft) {
    m_mobile.edit()->setText(draft.mobile);
    m_secondName.edit()->setText(draft.secondName);
    m_secondTelephone.edit()->setText(draft.secondTelephone);
    m_courtesyMail.setChecked(draft.courtesyMail);
    m_courtesySms.setChecked(draft.courtesySms);
    m_courtesyAppIo.setChecked(draft.courtesyAppIo);
    m_quietFrom.edit()->setText(draft.quietFrom);
    m_quietUntil.edit()->setText(draft.quietUntil);
    for (FormField *field :
         {&m_mobile, &m_secondName, &m_secondTelephone, &m_quietFrom, &m_quietUntil})
        field->setProblem({});
    noteEdit();
}

bool ContactsForm::isChanged() const {
    return typed() != draftOf(m_stored);
}

void ContactsForm::noteEdit() {
    const bool changed = isChanged();
    m_unsaved.setVisible(changed);
    m_discard.setVisible(changed);
    if (changed)
        offerUndo(false);
    Q_EMIT edited();
}

void ContactsForm::offerUndo(bool isOffered) {
    m_undo.setVisible(isOffered);
}

/// As typed: numbers are written as E.164 by checkedChoices() and by the backend.
ContactChoices ContactsForm::choices() const {
    const auto from = typedTime(m_quietFrom.text());
    const auto until = typedTime(m_quietUntil.text());
    const bool isOldMobile = m_mobile.edit()->text() == draftOf(m_stored).mobile;
    return {isOldMobile ? m_stored.mobile : m_mobile.text(),
            m_secondName.text(),
            m_secondTelephone.text(),
            m_courtesyMail.isChecked(),
            from && until ? std::optional(QuietHours{*from, *until}) : std::nullopt,
            m_courtesySms.isChecked(),
            m_courtesyAppIo.isChecked()};
}

void ContactsForm::check() {
    const bool hasQuiet = !m_quietFrom.text().isEmpty() || !m_quietUntil.text().isEmpty();
    for (FormField *time : {&m_quietFrom, &m_quietUntil})
        if (hasQuiet && !typedTime(time->text()))
            time->setProblem(tr("Scrivi l'ora così: 21:00. Oppure lascia vuoti tutti e due."));
    if (const auto good = checkedChoices(choices(), m_stored.mobile); !good)
        static_cast<void>(m_form.refuse(good.error()));
}

void ContactsForm::send() {
    Q_EMIT wanted(choices());
}

void ContactsForm::accept() {
    m_form.accept();
}

bool ContactsForm::refuse(const Failure &failure) {
    return m_form.refuse(failure);
}

void ContactsForm::retranslate() {
    m_title.setText(tr("Telefono"));
    m_mobile.setLabel(tr("Cellulare"));
    m_mobile.setHelp(mobileHelp());
    m_secondName.setLabel(tr("Secondo contatto: chi è"));
    m_secondName.setHelp(tr("Per esempio: Nonna Rosa. Chiamiamo qui se non rispondi tu."));
    m_secondTelephone.setLabel(tr("Secondo contatto: telefono"));
    m_wishesTitle.setText(tr("Quando scriverti"));
    m_courtesyMail.setText(tr("Scrivimi quando c'è una novità"));
    m_courtesySms.setText(tr("Mandami anche un SMS"));
    m_courtesyAppIo.setText(tr("Scrivimi anche nell'app IO"));
    m_courtesyHelp.setText(tr("Per esempio la risposta a una tua domanda. Le e-mail per la tua "
                              "sicurezza arrivano sempre."));
    m_quietFrom.setLabel(tr("Non scrivermi dalle"));
    m_quietFrom.setHelp(tr("Per esempio 21:00. Se lasci vuoto, ogni ora va bene."));
    m_quietUntil.setLabel(tr("fino alle"));
    m_quietUntil.setHelp(tr("Per esempio 7:00."));
    m_unsaved.setText(tr("Hai modifiche non ancora salvate."));
    m_discard.setText(tr("Torna ai dati salvati"));
    m_undo.setText(tr("Annulla l'ultima modifica"));
    m_form.setRefusal(m_mobile, tr("Scrivi un cellulare, per esempio 333 555 0101."));
    m_form.setRefusal(m_secondName, tr("Scrivi il nome di chi risponde."));
    m_form.setRefusal(m_secondTelephone, tr("Scrivi un numero, per esempio 333 555 0101."));
    m_form.setRefusal(m_quietFrom, tr("L'inizio e la fine sono uguali."));
    m_form.setSubmitWords(tr("Salva"));
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/invitations/invitationform.h"

#include "domain/contact.h"
#include "domain/person.h"
#include "domain/schoolyear.h"
#include "ui/widgets/form/typedday.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QVBoxLayout>

namespace campanella::ui {

InvitationForm::InvitationForm(QWidget *parent)
    : QWidget(parent)
    , m_rights(TextUse::Chip, Role::Secondary)
    , m_submit(ButtonKind::Outlined)
    , m_form(m_submit, QStringLiteral("pairing")) {
    build();
    connect(&m_form, &Form::checking, this, &InvitationForm::check);
    connect(&m_form, &Form::ready, this, &InvitationForm::send);
    retranslate();
    startAnew();
}

void InvitationForm::build() {
    m_form.addField(QStringLiteral("/fiscal_code"), m_fiscalCode);
    m_form.addField(QStringLiteral("/email"), m_email);
    m_form.addField(QStringLiteral("/last_day"), m_lastDay);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    for (QWidget *part : QList<QWidget *>{&m_child, &m_fiscalCode, &m_email})
        column->addWidget(part);
    auto *rights = new QVBoxLayout;
    rights->setSpacing(4);
    for (QWidget *part : QList<QWidget *>{&m_rights, &m_mayReport, &m_mayPay, &m_mayApply})
        rights->addWidget(part);
    column->addLayout(rights);
    column->addWidget(&m_lastDay);
    column->addWidget(&m_submit, 0, Qt::AlignLeading);
}

void InvitationForm::setChildren(const QList<LinkedChild> &children) {
    QList<ChoiceBox::Choice> choices;
    for (const LinkedChild &child : children)
        choices.append({child.id.toString(), fullName(child.givenName, child.familyName)});
    m_child.setChoices(choices);
}

void InvitationForm::startAnew() {
    for (QCheckBox *box : {&m_mayReport, &m_mayPay, &m_mayApply})
        box->setChecked(false);
    m_lastDay.edit()->setText(formatDate(SchoolYear::of(QDate::currentDate()).range().last()));
}

void InvitationForm::check() {
    const auto code = FiscalCode::parse(m_fiscalCode.text());
    if (!code || !code->isPerson())
        m_fiscalCode.setProblem(tr("Copialo dalla sua tessera sanitaria: 16 caratteri."));
    if (!m_email.text().isEmpty() && !isEmailAddress(m_email.text()))
        m_email.setProblem(tr("Scrivi un indirizzo come nome@esempio.it, o lascia vuoto."));
    const QDate today = QDate::currentDate();
    const auto day = typedDay(m_lastDay.text());
    if (!day)
        m_lastDay.setProblem(tr("Scrivi la data così: giorno/mese/anno."));
    else if (*day < today)
        m_lastDay.setProblem(tr("Questa data è già passata."));
    else if (*day > latestInvitedDay(today))
        m_lastDay.setProblem(tr("Non oltre il %1.").arg(formatDate(latestInvitedDay(today))));
}

void InvitationForm::send() {
    const auto child = PublicId::parse(m_child.id());
    const auto code = FiscalCode::parse(m_fiscalCode.text());
    const auto day = typedDay(m_lastDay.text());
    if (!child || !code || !day)
        return m_form.accept();
    Q_EMIT wanted({*child,
                   *code,
                   m_email.text(),
                   {m_mayReport.isChecked(), m_mayPay.isChecked(), m_mayApply.isChecked()},
                   *day});
}

void InvitationForm::accept() {
    wipe();
    m_fiscalCode.edit()->setFocus(Qt::OtherFocusReason);
}

bool InvitationForm::refuse(const Failure &failure) {
    return m_form.refuse(failure);
}

void InvitationForm::wipe() {
    m_form.wipe();
    startAnew();
}

void InvitationForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvitationForm::retranslate() {
    m_child.setLabel(tr("Chi potrà seguire"));
    m_fiscalCode.setLabel(tr("Codice fiscale dell'adulto"));
    m_fiscalCode.setHelp(tr("È sulla sua tessera sanitaria."));
    m_email.setLabel(tr("La sua e-mail (facoltativa)"));
    m_email.setHelp(tr("Gli scriviamo che c'è un invito, senza dati di tuo figlio."));
    m_rights.setText(tr("Vede presenze e servizi. Può anche:"));
    m_mayReport.setText(tr("comunicare le assenze"));
    m_mayPay.setText(tr("vedere i bollettini e pagarli"));
    m_mayApply.setText(tr("inviare domande"));
    m_lastDay.setLabel(tr("Fino al"));
    m_lastDay.setHelp(tr("Poi l'invito finisce da solo."));
    m_form.setRefusal(m_fiscalCode, tr("Copialo dalla sua tessera sanitaria: 16 caratteri."));
    m_form.setRefusal(m_email, tr("Scrivi un indirizzo come nome@esempio.it, o lascia vuoto."));
    m_form.setRefusal(m_lastDay, tr("Questa data non va bene: scegline una di quest'anno."));
    m_form.setSubmitWords(tr("Invita"));
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/household/pairing/pairingform.h"

#include "ui/widgets/form/typedday.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QVBoxLayout>

namespace campanella::ui {

namespace {
constexpr int longestDay = 32; // with all its blanks
} // namespace

PairingForm::PairingForm(QWidget *parent)
    : QWidget(parent)
    , m_codeEdit(new CodeField)
    , m_code(m_codeEdit)
    , m_submit(ButtonKind::Filled)
    , m_form(m_submit, QStringLiteral("pairing")) {
    build();
    connect(&m_form, &Form::checking, this, &PairingForm::check);
    connect(&m_form, &Form::ready, this, &PairingForm::send);
    retranslate();
}

void PairingForm::build() {
    m_birthDate.edit()->setMaxLength(longestDay);
    m_birthDate.edit()->setInputMethodHints(Qt::ImhDate);
    m_form.addField(QStringLiteral("/code"), m_code);
    m_form.addField(QStringLiteral("/birth_date"), m_birthDate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(&m_code);
    column->addWidget(&m_birthDate);
    column->addWidget(&m_submit, 0, Qt::AlignLeading);
}

void PairingForm::check() {
    const auto code = PairingCode::parse(m_codeEdit->text());
    if (m_codeEdit->code().isEmpty())
        m_code.setProblem(tr("Scrivi il codice che trovi sulla lettera del badge."));
    else if (!code && m_codeEdit->code().size() != PairingCode::length)
        m_code.setProblem(tr("Il codice ha 10 lettere e cifre: qui ne leggiamo %n.", nullptr,
                             static_cast<int>(m_codeEdit->code().size())));
    else if (!code)
        m_code.setProblem(tr("Un carattere non è quello della lettera: ricontrolla il codice."));
    const auto day = typedDay(m_birthDate.text());
    if (m_birthDate.text().isEmpty())
        m_birthDate.setProblem(tr("Scrivi la data di nascita di tuo figlio o tua figlia."));
    else if (!day)
        m_birthDate.setProblem(tr("Scrivi la data così: giorno/mese/anno."));
    else if (*day > QDate::currentDate())
        m_birthDate.setProblem(tr("Questa data deve ancora venire."));
}

void PairingForm::send() {
    const auto code = PairingCode::parse(m_codeEdit->text());
    const auto day = typedDay(m_birthDate.text());
    if (code && day)
        Q_EMIT wanted({*code, *day});
}

void PairingForm::accept() {
    m_form.wipe();
    m_codeEdit->setFocus(Qt::OtherFocusReason);
}

bool PairingForm::refuse(const Failure &failure) {
    return m_form.refuse(failure);
}

void PairingForm::wipe() {
    m_form.wipe();
}

void PairingForm::fill(const DemoCode &code) {
    m_codeEdit->setText(code.code.grouped());
    m_birthDate.edit()->setText(formatDate(code.birthDate));
    m_submit.setFocus(Qt::OtherFocusReason);
}

void PairingForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PairingForm::retranslate() {
    m_code.setLabel(tr("Codice identificativo"));
    m_code.setHelp(tr("È sulla lettera del badge. Maiuscole, spazi e trattini non contano."));
    m_birthDate.setLabel(tr("Data di nascita del figlio o della figlia"));
    m_birthDate.setHelp(tr("Giorno, mese e anno, per esempio 14/03/2018."));
    m_form.setRefusal(m_code,
                      tr("Un carattere non è quello della lettera: ricontrolla il codice."));
    m_form.setRefusal(m_birthDate, tr("Scrivi la data così: giorno/mese/anno."));
    m_form.setSubmitWords(tr("Aggiungi"));
}

} // namespace campanella::ui

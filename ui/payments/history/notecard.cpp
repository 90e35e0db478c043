// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/history/notecard.h"

#include <QEvent>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
} // namespace

NoteCard::NoteCard(QWidget *parent)
    : Card(parent)
    , m_save(ButtonKind::Outlined)
    , m_form(m_save, QStringLiteral("check")) {
    m_field.edit()->setMaxLength(longestPaymentNote);
    m_form.addField(QStringLiteral("/text"), m_field);
    body()->setSpacing(gap);
    body()->addWidget(&m_field);
    body()->addWidget(&m_save, 0, Qt::AlignLeading);
    setEnabled(false); // until there is a payment to note something on
    connect(m_field.edit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_payment)
            m_typed.insert(*m_payment, text);
    });
    connect(&m_form, &Form::ready, this, [this] {
        if (m_payment)
            Q_EMIT saving(*m_payment, {m_field.text().simplified()});
    });
    retranslate();
}

void NoteCard::setPayment(const Payment &payment) {
    if (m_payment != payment.id)
        m_field.setProblem({});
    m_payment = payment.id;
    setEnabled(true);
    const auto typed = m_typed.constFind(payment.id);
    if (typed != m_typed.constEnd() && typed->simplified() == payment.note)
        m_typed.remove(payment.id);
    const QString text = m_typed.value(payment.id, payment.note);
    if (m_field.edit()->text() != text) // the cursor stays where it is
        m_field.edit()->setText(text);
}

void NoteCard::retranslate() {
    m_field.setLabel(tr("La tua nota"));
    m_field.setHelp(tr("La leggi solo tu, fino a %1 caratteri: per esempio \"pagato dalla nonna\". "
                       "Per toglierla, svuota e salva.")
                        .arg(longestPaymentNote));
    m_form.setRefusal(m_field,
                      tr("Scrivi solo testo, fino a %1 caratteri.").arg(longestPaymentNote));
    m_form.setSubmitWords(tr("Salva la nota"));
}

void NoteCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui

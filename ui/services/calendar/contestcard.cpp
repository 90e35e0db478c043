// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/services/calendar/contestcard.h"

#include "app/connection/municipalapi.h"
#include "app/connection/onanswer.h"
#include "ui/messages/questions/threadwords.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

namespace {
constexpr int gap = 12;
} // namespace

ContestCard::ContestCard(app::MunicipalApi &api, app::Session &session, QWidget *parent)
    : Card(parent)
    , m_api(api)
    , m_session(session)
    , m_start(ButtonKind::Outlined, QString(), QStringLiteral("flag"))
    , m_title(TextUse::CardTitle)
    , m_about(TextUse::Help)
    , m_send(ButtonKind::Filled, QString(), QStringLiteral("sent"))
    , m_cancel(ButtonKind::Outlined, QString(), QStringLiteral("cross")) {
    build();
    connect(&m_start, &Button::clicked, this, [this] {
        setOpen(true);
        m_text.edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_cancel, &Button::clicked, this, [this] {
        setOpen(false);
        m_start.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_send, &Button::clicked, this, &ContestCard::send);
    connect(&m_text, &MessageField::edited, this, [this] { m_key.clear(); });
    showWords();
    setSubject(std::nullopt);
}

void ContestCard::build() {
    auto *column = new QVBoxLayout(&m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    m_about.setWordWrap(true);
    m_about.setTextFormat(Qt::PlainText);
    auto *acts = new FlowRow(gap);
    acts->addWidget(&m_send);
    acts->addWidget(&m_cancel);
    column->addWidget(&m_title);
    column->addWidget(&m_about);
    column->addWidget(&m_text);
    column->addLayout(acts);
    body()->addWidget(&m_start, 0, Qt::AlignLeading);
    body()->addWidget(&m_form);
}

void ContestCard::setSubject(const std::optional<Subject> &subject) {
    setVisible(subject.has_value());
    if (subject && subject == m_subject)
        return;
    m_subject = subject;
    m_text.edit()->clear();
    setOpen(false);
    showWords();
}

void ContestCard::setOpen(bool open) {
    m_start.setVisible(!open);
    m_form.setVisible(open);
}

void ContestCard::setBusy(bool busy) {
    m_send.setEnabled(!busy);
    m_send.setText(busy ? tr("Invio in corso") : tr("Invia"));
}

void ContestCard::send() {
    if (!m_subject || !m_text.check())
        return;
    if (m_key.isEmpty())
        m_key = PublicId::random().toString().toLatin1();
    setBusy(true);
    const NewThread wanted{ThreadTopic::Attendance, {}, m_text.text(), m_subject->day};
    app::onAnswer(m_api.startThread(wanted, m_key), this,
                  [this](const Result<MessageThread> &thread) { take(thread); });
}

// What was typed stays until the office has it.
void ContestCard::take(const Result<MessageThread> &thread) {
    setBusy(false);
    if (!thread && thread.error().code == FailureCode::FieldInvalid) {
        m_text.setProblem(tr("Questo giorno non si può contestare ora: forse è già contestato, o "
                             "la scuola l'ha corretto."));
        return m_session.attendance().refreshAfterChange();
    }
    if (!thread)
        return Q_EMIT failed(thread.error());
    m_text.edit()->clear();
    setOpen(false);
    m_session.attendance().refreshAfterChange();
    m_session.threads().refreshAfterChange();
    Q_EMIT said(Banner::Kind::Success, tr("Contestazione %1 inviata.").arg(thread->number),
                answerWords(*thread));
}

void ContestCard::showWords() {
    m_start.setText(tr("Contesta presenza"));
    m_title.setText(tr("Contesta presenza"));
    m_text.setLabel(tr("Che cosa non torna?"));
    m_cancel.setText(tr("Annulla"));
    setBusy(!m_send.isEnabled());
    if (m_subject)
        m_about.setText(tr("%1, %2. L'ufficio controlla con la scuola e ti risponde.", "child, day")
                            .arg(m_subject->name, formatLongDate(m_subject->day.day)));
}

void ContestCard::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace campanella::ui

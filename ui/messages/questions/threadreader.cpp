// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/questions/threadreader.h"

#include "domain/clock.h"
#include "ui/messages/questions/threadwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int lineGap = 4;

} // namespace

ThreadReader::ThreadReader(app::MunicipalApi &api, const MessageThread &thread,
                           const QString &draft, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_id(thread.id)
    , m_number(thread.number)
    , m_unread(thread.unread)
    , m_thread([&api, id = thread.id] { return api.thread(id); })
    , m_back(ButtonKind::Outlined, QString(), QStringLiteral("left"))
    , m_messages(new QWidget)
    , m_column(new QVBoxLayout(m_messages))
    , m_view(m_thread, m_messages)
    , m_send(ButtonKind::Filled, QString(), QStringLiteral("sent"))
    , m_close(ButtonKind::Danger, QString(), QStringLiteral("closed"))
    , m_closed(TextUse::Help, Role::Muted) {
    build();
    m_reply.edit()->setPlainText(draft);
    connect(&m_back, &Button::clicked, this, &ThreadReader::closePressed);
    connect(&m_thread, &app::QueryBase::changed, this, &ThreadReader::take);
    connect(&m_send, &Button::clicked, this, &ThreadReader::send);
    connect(&m_close, &Button::clicked, this, &ThreadReader::ask);
    connect(&m_reply, &MessageField::edited, this, [this] {
        m_key.clear();
        Q_EMIT draftChanged(m_reply.edit()->toPlainText());
    });
    retranslate();
    m_thread.refresh();
}

void ThreadReader::build() {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::cardGap);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(gap);
    acts->addWidget(&m_send);
    acts->addStretch(1);
    acts->addWidget(&m_close);
    auto *answer = new QVBoxLayout(&m_answer);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(gap);
    answer->addWidget(&m_reply);
    answer->addLayout(acts);
    m_answer.hide();
    m_closed.hide();
    m_closed.setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::cardGap);
    column->addWidget(&m_back, 0, Qt::AlignLeading);
    column->addWidget(&m_view);
    column->addWidget(&m_answer);
    column->addWidget(&m_closed);
}

void ThreadReader::take() {
    if (m_thread.isRefreshing() || !m_thread.value())
        return;
    showMessages();
    if (!m_unread)
        return;
    m_unread = false;
    app::onAnswer(m_api.markThreadRead(m_id), this, [this](const Result<> &done) {
        if (done)
            Q_EMIT changed();
    });
}

void ThreadReader::showMessages() {
    if (!m_thread.value())
        return;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const MessageThread &thread = *m_thread.value();
    auto *head = new Card;
    head->body()->setSpacing(lineGap);
    head->body()->addWidget(new Chip(stateLook(thread.state)), 0, Qt::AlignLeading);
    head->body()->addWidget(plainLabel(threadFacts(thread), TextUse::Help, Role::Muted));
    if (thread.due)
        head->body()->addWidget(
            plainLabel(tr("Su: %1").arg(thread.due->subject), TextUse::Help, Role::Muted));
    if (thread.answerBy)
        head->body()->addWidget(plainLabel(answerWords(thread), TextUse::Help, Role::Muted));
    m_column->addWidget(head);
    for (const ThreadMessage &message : thread.messages) {
        auto *card = new Card;
        card->setFill(message.fromOffice ? Role::Tint : Role::Surface);
        card->body()->setSpacing(lineGap);
        const QString who = message.fromOffice ? tr("L'ufficio") : tr("Tu");
        const QDateTime sent = message.sentAt;
        card->body()->addWidget(
            plainLabel(tr("%1, %2, ore %3", "who, day, hour")
                           .arg(who, formatLongDate(italianDay(sent)), formatTime(sent)),
                       TextUse::Chip, Role::Secondary));
        auto *text = plainLabel(message.text, TextUse::Body, Role::Text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        card->body()->addWidget(text);
        m_column->addWidget(card);
    }
    const bool over = thread.state == ThreadState::Closed;
    m_answer.setVisible(!over);
    m_closed.setVisible(over);
}

void ThreadReader::send() {
    if (!m_send.isEnabled() || !m_reply.check())
        return;
    m_send.setEnabled(false);
    if (m_key.isEmpty())
        m_key = PublicId::random().toString().toLatin1();
    app::onAnswer(m_api.replyToThread(m_id, {m_reply.text()}, m_key), this,
                  [this](const Result<MessageThread> &thread) {
                      m_send.setEnabled(true);
                      if (!thread)
                          return Q_EMIT failed(thread.error());
                      m_reply.edit()->clear();
                      m_thread.refresh();
                      Q_EMIT replied();
                      Q_EMIT changed();
                  });
}

// What cannot be undone is asked first.
void ThreadReader::ask() {
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Domanda %1").arg(m_number));
    box->setText(tr("Chiudere questa conversazione?"));
    box->setInformativeText(tr("Potrai ancora leggerla, ma non scrivere. Per altro fai una nuova "
                               "domanda."));
    auto *close = box->addButton(tr("Chiudi la conversazione"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Annulla"), QMessageBox::RejectRole));
    connect(close, &QPushButton::clicked, this, &ThreadReader::end);
    box->open();
}

void ThreadReader::end() {
    app::onAnswer(m_api.closeThread(m_id), this, [this](const Result<MessageThread> &thread) {
        if (!thread)
            return Q_EMIT failed(thread.error());
        m_thread.refresh();
        Q_EMIT ended();
        Q_EMIT changed();
    });
}

void ThreadReader::retranslate() {
    m_back.setText(tr("Torna alle domande"));
    m_reply.setLabel(tr("Scrivi ancora"));
    m_send.setText(tr("Invia"));
    m_close.setText(tr("Chiudi la conversazione"));
    m_closed.setText(tr("Questa conversazione è chiusa. Per altro fai una nuova domanda."));
    m_view.setFailedTitle([] { return tr("Non riusciamo a leggere la conversazione"); });
    showMessages();
}

void ThreadReader::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/questions/questionform.h"

#include "ui/messages/questions/threadwords.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/format.h"

#include <QEvent>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int labelGap = 4;
constexpr ThreadTopic topics[] = {ThreadTopic::Payments, ThreadTopic::Attendance,
                                  ThreadTopic::Enrolment, ThreadTopic::Diet, ThreadTopic::Other};

QString dueWords(const Due &due) {
    return due.subject + QStringLiteral(", ") + formatMoney(due.amount);
}

} // namespace

QuestionForm::QuestionForm(QWidget *parent)
    : Card(parent)
    , m_topicLabel(TextUse::Chip, Role::Secondary)
    , m_dueLabel(TextUse::Chip, Role::Secondary)
    , m_send(ButtonKind::Filled, QString(), QStringLiteral("sent"))
    , m_cancel(ButtonKind::Outlined, QString(), QStringLiteral("cross")) {
    body()->setSpacing(labelGap);
    for (const auto &[label, box] :
         {std::pair(&m_topicLabel, &m_topic), std::pair(&m_dueLabel, &m_due)}) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        body()->addWidget(label);
        body()->addWidget(box);
        body()->addSpacing(gap);
        connect(box, &QComboBox::currentIndexChanged, this, &QuestionForm::edited);
    }
    for (const ThreadTopic topic : topics)
        m_topic.addItem(QString(), int(topic));
    m_due.addItem(QString(), QString());
    auto *acts = new FlowRow(gap);
    acts->addWidget(&m_send);
    acts->addWidget(&m_cancel);
    body()->addWidget(&m_text);
    body()->addSpacing(gap);
    body()->addLayout(acts);
    connect(&m_text, &MessageField::edited, this, &QuestionForm::edited);
    connect(&m_cancel, &Button::clicked, this, &QuestionForm::cancelPressed);
    connect(&m_send, &Button::clicked, this, [this] {
        if (m_text.check())
            Q_EMIT sendPressed();
    });
    retranslate();
}

NewThread QuestionForm::question() const {
    const auto due = PublicId::parse(m_due.currentData().toString());
    return {ThreadTopic(m_topic.currentData().toInt()), due ? std::optional(*due) : std::nullopt,
            m_text.text()};
}

void QuestionForm::setQuestion(const NewThread &question) {
    const QSignalBlocker quiet(this);
    m_topic.setCurrentIndex(m_topic.findData(int(question.topic)));
    const QString due = question.dueId ? question.dueId->toString() : QString();
    m_due.setCurrentIndex(std::max(0, m_due.findData(due)));
    m_text.edit()->setPlainText(question.text);
}

void QuestionForm::setDues(const QList<Due> &dues) {
    const QSignalBlocker quiet(m_due);
    const QVariant chosen = m_due.currentData();
    while (m_due.count() > 1)
        m_due.removeItem(1);
    for (const Due &due : dues)
        m_due.addItem(dueWords(due), due.id.toString());
    m_due.setCurrentIndex(std::max(0, m_due.findData(chosen)));
}

void QuestionForm::setBusy(bool busy) {
    m_send.setEnabled(!busy);
    m_send.setText(busy ? tr("Invio in corso") : tr("Invia"));
}

void QuestionForm::retranslate() {
    m_topicLabel.setText(tr("Argomento"));
    m_topic.setAccessibleName(m_topicLabel.text());
    for (int i = 0; i < m_topic.count(); ++i)
        m_topic.setItemText(i, topicWords(ThreadTopic(m_topic.itemData(i).toInt())));
    m_dueLabel.setText(tr("Avviso di pagamento"));
    m_due.setAccessibleName(m_dueLabel.text());
    m_due.setItemText(0, tr("Nessuno in particolare"));
    m_text.setLabel(tr("La tua domanda"));
    m_cancel.setText(tr("Annulla"));
    setBusy(!m_send.isEnabled());
}

void QuestionForm::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace campanella::ui

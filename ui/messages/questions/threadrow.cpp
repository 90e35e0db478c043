// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/messages/questions/threadrow.h"

#include "ui/messages/questions/threadwords.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace campanella::ui {

namespace {

constexpr int gap = 12;
constexpr int lineGap = 4;
constexpr qsizetype beginning = 120; // characters

/// The first line of the question, shortened at a word.
QString beginningOf(const MessageThread &thread) {
    const QString text = thread.messages.isEmpty() ? QString() : thread.messages.constFirst().text;
    const QString line = text.section(QLatin1Char('\n'), 0, 0).simplified();
    if (line.size() <= beginning)
        return line;
    return line.left(line.lastIndexOf(QLatin1Char(' '), beginning)) + QChar(0x2026);
}

} // namespace

ThreadRow::ThreadRow(const MessageThread &thread, QWidget *parent)
    : Card(parent)
    , m_id(thread.id)
    , m_open(ButtonKind::Outlined, tr("Apri"), QString()) {
    auto *title =
        new Heading(beginningOf(thread), thread.unread ? TextUse::CellStrong : TextUse::Cell);
    auto *facts = new Label(threadFacts(thread), TextUse::Help, Role::Muted);
    auto *answer = new Label(answerWords(thread), TextUse::Help, Role::Muted);
    for (Label *label : {static_cast<Label *>(title), facts, answer}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setVisible(!label->text().isEmpty());
        body()->addWidget(label);
    }
    const ChipLook look = stateLook(thread.state);
    m_open.setSmall(true);
    m_open.setAccessibleName(tr("Apri la domanda: %1").arg(title->text()));
    m_open.setAccessibleDescription(look.word + QStringLiteral(". ") + threadFacts(thread));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap);
    foot->addWidget(new Chip(look));
    foot->addStretch(1);
    foot->addWidget(&m_open);
    body()->setSpacing(lineGap);
    body()->addLayout(foot);
    connect(&m_open, &Button::clicked, this, &ThreadRow::openPressed);
}

} // namespace campanella::ui

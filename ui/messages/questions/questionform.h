// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/due.h"
#include "domain/messagethread.h"
#include "ui/messages/questions/messagefield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QComboBox>

namespace campanella::ui {

/// A new question: what it is about, a due if it is about one, and the text.
class QuestionForm : public Card {
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);

    [[nodiscard]] NewThread question() const;
    /// Is no edit.
    void setQuestion(const NewThread &question);
    /// The dues that a question may be about; what was chosen stays chosen while it is among them.
    void setDues(const QList<Due> &dues);
    /// While an answer is awaited nothing is sent again.
    void setBusy(bool busy);
    [[nodiscard]] MessageField &field() { return m_text; }
    [[nodiscard]] QComboBox *topicBox() { return &m_topic; }
    [[nodiscard]] QComboBox *dueBox() { return &m_due; }
    [[nodiscard]] Button *sendButton() { return &m_send; }
    [[nodiscard]] Button *cancelButton() { return &m_cancel; }

Q_SIGNALS:
    void edited();
    /// The text is there and not too long.
    void sendPressed();
    void cancelPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label m_topicLabel;
    QComboBox m_topic;
    Label m_dueLabel;
    QComboBox m_due;
    MessageField m_text;
    Button m_send;
    Button m_cancel;
};

} // namespace campanella::ui

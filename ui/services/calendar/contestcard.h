// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/session.h"
#include "ui/messages/questions/messagefield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

namespace campanella::ui {

/// *Contesta presenza*: the chosen day and its child stand there already, one writes why. Becomes a
/// question to the office; both are asked for again when it has arrived.
class ContestCard : public Card {
    Q_OBJECT

public:
    ContestCard(app::MunicipalApi &api, app::Session &session, QWidget *parent = nullptr);

    /// The day in front, if it can be contested: offers the act. Nothing is shown without one. What
    /// was typed stays while the day stays.
    struct Subject {
        ContestedDay day;
        QString name; ///< the child's
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    void setSubject(const std::optional<Subject> &subject);

    [[nodiscard]] MessageField &field() { return m_text; }
    [[nodiscard]] Button *startButton() { return &m_start; }
    [[nodiscard]] Button *sendButton() { return &m_send; }
    [[nodiscard]] Button *cancelButton() { return &m_cancel; }

Q_SIGNALS:
    void said(campanella::ui::Banner::Kind kind, const QString &lead, const QString &rest);
    void failed(const campanella::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showWords();
    void setOpen(bool open);
    void setBusy(bool busy);
    void send();
    void take(const Result<MessageThread> &thread);

    app::MunicipalApi &m_api;
    app::Session &m_session;
    std::optional<Subject> m_subject;
    Button m_start;
    QWidget m_form;
    Heading m_title;
    Label m_about;
    MessageField m_text;
    Button m_send;
    Button m_cancel;
    QByteArray m_key; ///< of the question as it stands: the same when it is sent again
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "ui/messages/questions/messagefield.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state/queryview.h"

namespace campanella::ui {

/// One question with what followed, and a field to go on. Once it is there the office's words count
/// as read.
class ThreadReader : public QWidget {
    Q_OBJECT

public:
    /// The api outlives the reader; `thread` is as the list shows it.
    ThreadReader(app::MunicipalApi &api, const MessageThread &thread, const QString &draft,
                 QWidget *parent = nullptr);

    [[nodiscard]] const PublicId &id() const { return m_id; }
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] MessageField &field() { return m_reply; }
    [[nodiscard]] Button *backButton() { return &m_back; }
    [[nodiscard]] Button *sendButton() { return &m_send; }
    [[nodiscard]] Button *closeButton() { return &m_close; }
    void refresh() { m_thread.refresh(); }

Q_SIGNALS:
    void closePressed();
    void draftChanged(const QString &text);
    /// Something of it is different at the backend: read, replied, closed.
    void changed();
    void replied();
    void ended();
    void failed(const campanella::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take();
    void showMessages();
    void send();
    void ask();
    void end();
    void retranslate();

    app::MunicipalApi &m_api;
    PublicId m_id;
    QString m_number;
    bool m_unread;
    app::Query<MessageThread> m_thread;
    Button m_back;
    QWidget *m_messages; ///< belongs to m_view
    QVBoxLayout *m_column;
    QueryView m_view;
    QWidget m_answer; ///< the field and its buttons
    MessageField m_reply;
    Button m_send;
    Button m_close;
    Label m_closed;
    QByteArray m_key; ///< of the text as it stands: the same when it is sent again
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "ui/print/textacts.h"
#include "ui/services/applications/answerfield.h"
#include "ui/services/applications/attachmentfield.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state/queryview.h"

namespace campanella::ui {

/// One application that was sent: where it stands and stood, what it says, a copy of it; what the
/// office asks for can be added, and it can be taken back.
class ApplicationReader : public QWidget {
    Q_OBJECT

public:
    /// Api and dialogs outlive the reader; `application` is as the list shows it.
    ApplicationReader(app::MunicipalApi &api, PrintDialogs &dialogs, const Application &application,
                      QWidget *parent = nullptr);

    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] Button *backButton() { return &m_back; }
    [[nodiscard]] Button *withdrawButton() { return &m_withdraw; }
    [[nodiscard]] Button *takeButton() { return &m_take; }
    [[nodiscard]] AnswerField &field() { return m_text; }
    [[nodiscard]] AttachmentField &file() { return *m_file.attachment(); }
    [[nodiscard]] Button *sendButton() { return &m_send; }
    [[nodiscard]] TextActs &copy() { return m_copy; }
    void refresh() { m_application.refresh(); }

Q_SIGNALS:
    void closePressed();
    /// Something of it is different at the backend; `words` say what.
    void changed(const QString &words);
    void failed(const campanella::Failure &failure);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take();
    void showAll();
    void showHead(const Application &application);
    void showStory(const Application &application);
    void showFiles(const Application &application);
    void addFile(QVBoxLayout &column, const QString &answer);
    void saveFile(const QString &answer);
    void send();
    void ask();
    void withdraw();
    void takePlace();
    void takeChange(const Result<Application> &answer, const QString &words);
    void retranslate();

    app::MunicipalApi &m_api;
    PrintDialogs &m_dialogs;
    PublicId m_id;
    QString m_number;
    app::Query<Application> m_application;
    Button m_back;
    QWidget *m_parts; ///< belongs to m_view
    QVBoxLayout *m_column;
    QueryView m_view;
    QWidget m_answer; ///< what the office asks, the field and its button
    Banner m_asked;
    AnswerField m_text;
    AnswerField m_file;
    Button m_send;
    Button m_take; ///< the place that is offered
    TextActs m_copy;
    Button m_withdraw;
    QByteArray m_key; ///< of the text as it stands: the same when it is sent again
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/drafts.h"
#include "app/session/query.h"
#include "ui/messages/questions/questionform.h"
#include "ui/messages/questions/threadreader.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

struct PageContext;

/// *Comunicazioni → Domande all'ufficio* (Chiedi informazioni o chiarimenti): the list of the
/// questions, a form for a new one, and one question to read and go on with, in the list's place.
class QuestionsPage : public SheetPage {
    Q_OBJECT

public:
    explicit QuestionsPage(const PageContext &context);
    /// What the page shows and keeps; all of it outlives the page.
    struct Sources {
        app::MunicipalApi &api;
        app::Query<QList<MessageThread>> &threads;
        app::Query<QList<Due>> &dues;
        app::Drafts &drafts;
    };
    explicit QuestionsPage(const Sources &sources, QWidget *parent = nullptr);
    ~QuestionsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    bool stepBack() override;

    [[nodiscard]] Button *newButton() { return &m_new; }
    [[nodiscard]] QuestionForm &form() { return m_form; }
    /// The question in front, or null.
    [[nodiscard]] ThreadReader *reader() { return m_reader.get(); }

protected:
    void retranslate() override;

private:
    enum class Shown { List, Form, Thread };
    void build();
    void listen();
    void showList();
    void showDues();
    void present(Shown what);
    void write();
    void send();
    void take(const Result<MessageThread> &thread);
    void open(const MessageThread &thread);
    void leave();

    Sources m_sources;
    Shown m_shown = Shown::List;
    QWidget m_overview;
    Button m_new;
    QWidget *m_list; ///< belongs to m_view
    QVBoxLayout *m_rows;
    QueryView m_view;
    QuestionForm m_form;
    QByteArray m_key; ///< of the question as it stands: the same when it is sent again
    std::unique_ptr<ThreadReader> m_reader;
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "ui/messages/noticefilelist.h"
#include "ui/print/textacts.h"
#include "ui/widgets/readingtext.h"
#include "ui/widgets/state/queryview.h"

namespace campanella::ui {

/// One notice of the Comune to read, print and save. Once its text is there it counts as read.
class NoticeReader : public QWidget {
    Q_OBJECT

public:
    /// Api and dialogs outlive the reader; `notice` is as the list shows it, without its text.
    NoticeReader(app::MunicipalApi &api, PrintDialogs &dialogs, const TownNotice &notice,
                 QWidget *parent = nullptr);

    [[nodiscard]] const TownNotice &notice() const { return m_summary; }
    [[nodiscard]] TextActs &acts() { return m_acts; }
    [[nodiscard]] NoticeFileList &files() { return m_files; }
    [[nodiscard]] Button *backButton() { return &m_back; }
    void refresh() { m_notice.refresh(); }

Q_SIGNALS:
    void closePressed();
    /// The backend knows now that it was read.
    void wasRead();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void take();
    void showText();
    void retranslate();

    app::MunicipalApi &m_api;
    TownNotice m_summary;
    app::Query<TownNotice> m_notice;
    Button m_back;
    TextActs m_acts;
    Label m_facts;
    Label m_until;
    ReadingText *m_text; ///< belongs to m_view
    QueryView m_view;
    NoticeFileList m_files;
};

} // namespace campanella::ui

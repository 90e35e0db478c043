// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "ui/messages/noticereader.h"
#include "ui/messages/noticesfilterbar.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

class NoticeRow;
struct PageContext;

/// *Comunicazioni → Avvisi del Comune*: the list, and one notice to read in its place.
class TownNoticesPage : public SheetPage {
    Q_OBJECT

public:
    explicit TownNoticesPage(const PageContext &context);
    /// `news` is what menu and *Oggi* count from: asked again once a notice is read. All outlive
    /// the page.
    TownNoticesPage(app::MunicipalApi &api, app::Query<TownNoticePage> &news,
                    app::Query<Municipality> &municipality, std::unique_ptr<PrintDialogs> dialogs,
                    QWidget *parent = nullptr);
    ~TownNoticesPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    bool stepBack() override;
    void focusSearch() override;
    void printCurrent() override;
    void saveCurrent() override;

    [[nodiscard]] NoticesFilterBar &filterBar() { return m_filter; }
    [[nodiscard]] Button *moreButton() { return &m_more; }
    /// The notice in front, or null.
    [[nodiscard]] NoticeReader *reader() { return m_reader.get(); }

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void ask();
    void showList();
    void addRow(const TownNotice &notice);
    void askMore();
    void takeMore(const Result<TownNoticePage> &page);
    void open(const TownNotice &notice);
    void close();
    void takeYear();
    void focusReturn();

    app::MunicipalApi &m_api;
    app::Query<TownNoticePage> &m_news;
    app::Query<Municipality> &m_municipality;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QWidget m_overview;
    NoticesFilterBar m_filter;
    app::NoticesFilter m_asked;
    app::Query<TownNoticePage> m_notices;
    QString m_nextCursor;
    bool m_askingMore = false;
    QWidget *m_list; ///< belongs to m_view
    QVBoxLayout *m_rows;
    QueryView m_view;
    Button m_more;
    std::unique_ptr<NoticeReader> m_reader;
    std::optional<PublicId> m_returnTo; ///< whose row takes the focus once the list is there
};

} // namespace campanella::ui

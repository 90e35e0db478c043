// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"
#include "app/session/drafts.h"
#include "app/session/query.h"
#include "ui/print/printdialogs.h"
#include "ui/services/applications/applicationreader.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/state/queryview.h"

#include <memory>

namespace campanella::ui {

class Navigator;
struct PageContext;

/// *Servizi → Domande inviate*: the person's applications with where they stand, drafts to take up
/// again, and one application to read in the list's place.
class ApplicationsPage : public SheetPage {
    Q_OBJECT

public:
    explicit ApplicationsPage(const PageContext &context);
    /// What the page shows and keeps; all of it outlives the page.
    struct Sources {
        app::MunicipalApi &api;
        app::Query<QList<Application>> &applications;
        app::Drafts &drafts;
        Navigator &navigator;
    };
    ApplicationsPage(const Sources &sources, std::unique_ptr<PrintDialogs> dialogs,
                     QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void opened() override;
    void refresh() override;
    bool stepBack() override;
    void printCurrent() override;
    void saveCurrent() override;

    [[nodiscard]] Button *newButton() { return &m_new; }
    /// The application in front, or null.
    [[nodiscard]] ApplicationReader *reader() { return m_reader.get(); }

protected:
    void retranslate() override;

private:
    void showList();
    void open(const Application &application);
    void openReader(const Application &application);
    void discard(const Application &application);
    void leave();

    Sources m_sources;
    std::unique_ptr<PrintDialogs> m_dialogs;
    QWidget m_overview;
    Button m_new;
    QWidget *m_list; ///< belongs to m_view
    QVBoxLayout *m_rows;
    QueryView m_view;
    std::unique_ptr<ApplicationReader> m_reader;
};

} // namespace campanella::ui

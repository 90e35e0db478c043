// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/access.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state/queryview.h"

#include <QVBoxLayout>

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

/// *Gestione → Accessi aperti*: where this person is signed in, and *Chiudi le altre*.
class SessionsPage : public SheetPage {
    Q_OBJECT

public:
    /// The api outlives the page.
    explicit SessionsPage(app::MunicipalApi &api, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void refresh() override;
    [[nodiscard]] Button *closeButton() { return &m_close; }

protected:
    void retranslate() override;

private:
    void build();
    void showSessions();
    void ask();
    void closeOthers();
    void take(const Result<> &answer);
    [[nodiscard]] int others() const;

    app::MunicipalApi &m_api;
    app::Query<QList<OpenSession>> m_sessions;
    app::Query<AccessOffer> m_offer; ///< for the names of the ways
    QWidget *m_list;                 ///< belongs to m_view
    QVBoxLayout *m_rows;
    QueryView m_view;
    Button m_close;
    Label m_alone;
    bool m_busy = false;
};

} // namespace campanella::ui

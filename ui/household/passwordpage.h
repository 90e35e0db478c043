// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/access.h"
#include "ui/shell/page/sheetpage.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/form.h"
#include "ui/widgets/state/queryview.h"

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

/// *Gestione → Password*: changes the password. To whom comes in by SPID, CIE or Cohesion alone it
/// says why there is none here.
class PasswordPage : public SheetPage {
    Q_OBJECT

public:
    /// The api outlives the page.
    explicit PasswordPage(app::MunicipalApi &api, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void closed() override;
    void refresh() override;

protected:
    void retranslate() override;

private:
    void build();
    void listen();
    void check();
    void send();
    void take(const Result<> &answer);
    void showAccount();

    app::MunicipalApi &m_api;
    app::Query<AccountSummary> m_account;
    Card *m_card;     ///< belongs to m_view
    QueryView m_view; ///< outlives the fields in its card
    FormField m_username;
    FormField m_current;
    FormField m_new;
    Button m_submit;
    Form m_form;
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/access.h"
#include "ui/shell/page.h"
#include "ui/shell/pagescroll.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form/form.h"
#include "ui/widgets/queryview.h"

namespace campanella::app {
class MunicipalApi;
}

namespace campanella::ui {

/// *Gestione → Password*: changes the password. To whom comes in by SPID, CIE or Cohesion alone it
/// says why there is none here.
class PasswordPage : public Page {
    Q_OBJECT

public:
    /// The api outlives the page.
    explicit PasswordPage(app::MunicipalApi &api, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] PageScroll *scroll() override { return &m_scroll; }
    void opened() override;
    void closed() override;
    void refresh() override;
    [[nodiscard]] Banner *message() { return &m_message; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void listen();
    void check();
    void send();
    void take(const Result<> &answer);
    void showAccount();
    void say(Banner::Kind kind, const QString &lead, const QString &rest);
    void hush();
    void retranslate();
    void applyTheme();

    app::MunicipalApi &m_api;
    app::Query<AccountSummary> m_account;
    PageScroll m_scroll; ///< outlives what stands in it
    QWidget *m_sheet;    ///< belongs to m_scroll
    Banner m_message;
    Card *m_card;     ///< belongs to m_view
    QueryView m_view; ///< outlives the fields in its card
    FormField m_username;
    FormField m_current;
    FormField m_new;
    Button m_submit;
    Form m_form;
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/helperprotocol.h"
#include "ui/access/browser/countdown.h"
#include "ui/access/browser/signinwebpage.h"
#include "ui/access/browser/walkbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/state/statepanel.h"

#include <QStackedWidget>
#include <QUrlQuery>
#include <QWebEngineView>

#include <memory>

namespace campanella::ui {

/// The view of a sign-in: no context menu, nothing dropped on it.
class WalkView final : public QWebEngineView {
    Q_OBJECT

public:
    explicit WalkView(QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

/// The one window of campanella-signin, from the first page to its one report.
class SignInWindow final : public QWidget {
    Q_OBJECT

public:
    /// Takes its pages from that profile, which must live longer.
    SignInWindow(app::HelperOrder order, QWebEngineProfile &profile);
    ~SignInWindow() override;

    /// Shows itself over the client and opens the first page.
    void begin();

Q_SIGNALS:
    /// Exactly once.
    void reported(const campanella::app::HelperReport &report);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void listen();
    void openStart();
    void showTrouble(FailureCode code);
    void showPage();
    void report(const app::HelperReport &report);

    app::HelperOrder m_order;
    Countdown m_countdown;
    WalkBar m_bar;
    Banner m_notice;
    QStackedWidget m_stack;
    StatePanel m_trouble;
    WalkView m_view;
    SignInWebPage m_page; ///< dies before the view, and the view before the profile
    bool m_hasPage = false;
    bool m_reported = false;
};

} // namespace campanella::ui

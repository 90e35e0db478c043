// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/access/accessarea.h"
#include "ui/shell/headerband.h"
#include "ui/shell/look.h"
#include "ui/shell/page/pagestack.h"
#include "ui/shell/sidemenu.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/visit/idleguard.h"
#include "ui/shell/visit/newswatch.h"

#include <QStackedWidget>

namespace campanella::ui {

/// The one window: sign-in, or header, menu, page and status strip. Its title carries no personal
/// data.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(app::Client &client, app::Settings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PageStack &pages() { return m_pages; }
    [[nodiscard]] AccessArea &access() { return m_access; }
    [[nodiscard]] SignInPage &signInPage() { return m_access.landing(); }
    [[nodiscard]] SideMenu &menu() { return m_menu; }
    [[nodiscard]] IdleGuard &idle() { return m_idle; }
    [[nodiscard]] NewsWatch &news() { return m_news; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void listen();
    void addKeys();
    void addPageKeys();
    void addKey(const QKeySequence &keys, const std::function<void()> &act);
    void begin();
    void end(app::Client::EndReason reason);
    void startAfresh();
    void wipe();
    void openContent(const QString &slug);
    void goBack();
    void openGuide();
    void showMunicipality();
    void showPerson();
    void showUnread();
    void showListed();
    void retranslate();
    void refit();
    /// Below the window, or lent to the pages where room is short.
    void placeStrip(bool lent);
    /// F6: header, menu, page, status strip, one after the other.
    void jump(int step);
    void focusPart(int part);
    [[nodiscard]] QList<QWidget *> parts();
    void onPage(const std::function<void(Page &)> &act);
    [[nodiscard]] std::unique_ptr<Page> makePage(PageId page, const QList<Due> &dues);

    app::Client &m_client;
    app::Settings &m_settings;
    Look m_look;
    QVBoxLayout *m_column;
    HeaderBand m_header;
    QStackedWidget m_front;
    AccessArea m_access;
    QWidget m_inside;
    SideMenu m_menu;
    PageStack m_pages;
    StatusStrip m_strip;
    IdleGuard m_idle;
    NewsWatch m_news;
    std::optional<PageId> m_returnTo; ///< after a session that expired
    bool m_painted = false;
};

} // namespace campanella::ui

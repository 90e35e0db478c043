// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "ui/access/credentialsform.h"
#include "ui/access/wayspanel.h"
#include "ui/access/weblink.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/democard.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollarea.h"

#include <QBoxLayout>

namespace campanella::ui {

/// Where a visit begins: ACCEDI AI SERVIZI, by a digital identity or by the municipality's
/// username and password.
class SignInPage : public ScrollArea {
    Q_OBJECT

public:
    /// The client outlives the page.
    explicit SignInPage(app::Client &client, QWidget *parent = nullptr);

    /// Says why the person is back here.
    void explain(app::Client::EndReason reason);
    /// Says that the new password of a forgotten one is kept.
    void explainNewPassword();
    /// Puts the focus where one begins; forgets any password.
    void begin();
    /// What was said of the last visit is old; what does not work is still told.
    void hush();
    /// A new visitor: forgets the name too.
    void forget();

Q_SIGNALS:
    void wayChosen(const campanella::SignInWay &way);
    void registerPressed();
    void forgottenPressed();
    void guidePressed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What the banner says; kept, so that it can be said again in another language.
    enum class Notice { None, SignedOut, Idle, Expired, Closed, NewPassword, Failed };

    void build();
    void buildCard();
    void listen();
    void submit(const Credentials &credentials);
    void retry();
    void refuse(const Failure &failure);
    void welcome();
    void notify(Notice notice);
    void setBusy(bool busy);
    void showMunicipality();
    void offerDemoUsers(const QList<DemoUser> &users);
    void showOffer();
    void showNotice();
    void orderTabs();
    void retranslate();
    void applyTheme();
    void refit();

    app::Client &m_client;
    app::Query<AccessOffer> &m_offer;
    QWidget m_sheet;
    Label m_town;
    Heading m_title;
    Card m_card;
    Banner m_notice;
    Button m_retry;
    QBoxLayout *m_halves; ///< side by side where there is room
    WaysPanel m_ways;
    CredentialsForm m_form;
    Label m_firstTime;
    Button m_guide;
    WebLink m_townHelp;
    DemoCard m_demo; ///< the test users of a demo municipality
    Label m_help;
    WebLink m_site; ///< where this service stands on the site of the municipality
    Notice m_said = Notice::None;
    Failure m_failure;
    bool m_busy = false;
};

} // namespace campanella::ui

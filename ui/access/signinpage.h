// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "ui/access/demousers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passwordfield.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace campanella::ui {

/// Where a visit begins: ACCEDI AI SERVIZI, by the municipality's user name and password.
class SignInPage : public QScrollArea {
    Q_OBJECT

public:
    explicit SignInPage(app::Client &client, QWidget *parent = nullptr);

    /// Says why the person is back here.
    void explain(app::Client::EndReason reason);
    /// Puts the focus into the first field that is empty; forgets any password.
    void begin();
    /// A new visitor: forgets the name too.
    void forget();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What the banner says; kept, so that it can be said again in another language.
    enum class Notice {
        None,
        SignedOut,
        Idle,
        Expired,
        Closed,
        NameMissing,
        PasswordMissing,
        Failed
    };

    void build();
    void buildCard();
    void buildForm();
    void submit();
    void retry();
    void refuse(const Failure &failure);
    void notify(Notice notice);
    void setBusy(bool busy);
    void showMunicipality();
    void showNotice();
    void showCapsLock(bool on);
    void fillIn(const DemoUser &user);
    void retranslate();
    void applyTheme();
    void refit();

    app::Client &m_client;
    QWidget m_sheet;
    QBoxLayout m_ways; ///< the card and the test users: side by side where there is room
    Label m_town;
    Heading m_title;
    Card m_card;
    Heading m_way;
    Banner m_notice;
    Button m_retry;
    Label m_nameLabel;
    QLineEdit m_name;
    Label m_passwordLabel;
    PasswordField m_password;
    Label m_capsLock;
    Button m_enter;
    DemoUsers m_demo;
    Label m_help;
    Notice m_said = Notice::None;
    Failure m_failure;
    bool m_busy = false;
};

} // namespace campanella::ui

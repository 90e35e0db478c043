// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/access/signinpage.h"

#include <QStackedWidget>

#include <optional>

namespace campanella::ui {

class AccessRoom;
class EmailCodePage;
class FirstAccessPage;
class FormRoom;
class WaitingPage;

/// All that comes before a session: the landing page and the rooms behind it. It alone knows
/// which room follows which; a room is made when it is entered and thrown away, with all that was
/// typed, when the person is back at the landing page or inside.
class AccessArea : public QStackedWidget {
    Q_OBJECT

public:
    /// Both outlive the area.
    AccessArea(app::Client &client, const app::Settings &settings, QWidget *parent = nullptr);

    [[nodiscard]] SignInPage &landing() { return m_landing; }
    [[nodiscard]] bool isAtLanding() const { return currentWidget() == &m_landing; }
    /// The landing page comes to the front and takes the focus.
    void begin();
    /// The focus goes to where this room begins.
    void focusFirst();
    /// To the landing page; what was under way is given up.
    void back();
    /// Esc and Alt+←: back, unless something typed would be lost without a word.
    void escape();
    void openGuide();

private:
    /// What one walk has gathered; it ends with the walk.
    struct Journey {
        SignInWay way;
        QString providerId;
        std::optional<app::BrowserChoice> browser; ///< other than the settings say
        std::optional<Registration> registration;
        PasswordResetRequest reset;
    };

    void listen();
    void choose(const SignInWay &way);
    void enter(const QString &providerId);
    void enterAgain();
    void startSignIn();
    void follow(app::SignIn::State state);
    [[nodiscard]] app::BrowserLook look() const;
    void takeFailure(const Failure &failure);
    void askProfile(const FirstAccess &person);
    void openRegistration();
    void openForgotten();
    void askForAccount(FormRoom &room);
    void askForReset(FormRoom &room);
    void openCode(FormRoom &from);
    void finish(EmailCodePage &room, const QString &code, const QString &password);
    void replacePassword(EmailCodePage &room, const PasswordReset &reset);
    void sendAgain(EmailCodePage &room, QFuture<Result<>> asked);
    [[nodiscard]] EmailCodePage *makeCodeRoom();
    /// Back from the code to what was typed for it.
    void correct(EmailCodePage &room, FormRoom &typed);
    [[nodiscard]] WaitingPage *waiting() const;
    /// Brings a new room to the front.
    void goTo(AccessRoom *room);
    void leaveRooms();
    void leave(AccessRoom &room);
    void comeForward();

    app::Client &m_client;
    const app::Settings &m_settings;
    SignInPage m_landing;
    Journey m_journey;
};

} // namespace campanella::ui

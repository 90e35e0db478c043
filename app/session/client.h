// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/browsers.h"
#include "app/access/signin.h"
#include "app/connection/connection.h"
#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "app/session/session.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace campanella::app {

/// The engine behind the window: one connection to one municipality, at most one Session.
class Client : public QObject {
    Q_OBJECT

public:
    /// Why a session ended; the sign-in page says so in words.
    enum class EndReason {
        SignedOut, ///< the person left
        Idle,      ///< nobody used the program any more
        Expired,   ///< the backend says so
        Closed     ///< the window was closed
    };
    Q_ENUM(EndReason)

    explicit Client(ConnectionConfig config, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] Query<Municipality> &municipality() { return m_municipality; }
    /// The ways in that the municipality offers.
    [[nodiscard]] Query<AccessOffer> &accessOffer() { return m_accessOffer; }
    [[nodiscard]] MunicipalApi &api() { return m_api; }
    /// Null while nobody is signed in.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// Whether the last request reached the server.
    [[nodiscard]] bool isOnline() const;

    // The ways in. Each ends in sessionStarted() or signInFailed(); signInWith() also in
    // firstAccessNeeded(). Of two at once the second does nothing, nor does one in a session.
    void signIn(const Credentials &credentials);
    /// SPID, CIE, Cohesion: in a browser. `providerId` is empty where the gateway asks itself.
    void signInWith(const SignInWay &way, const QString &providerId, BrowserChoice browser,
                    const BrowserLook &look = {});
    /// Annulla: signInFailed() with SignInCancelled, at once.
    void cancelSignIn();
    /// The button "Crea" of the first access.
    void createProfile(const NewProfile &profile);
    /// The code that came by e-mail.
    void confirmRegistration(const EmailProof &proof);
    [[nodiscard]] bool isSigningIn() const;
    /// Shows the page of a checkout: in the system's browser, or in our own window until
    /// closePayment() or the end of the session. False when neither can be opened.
    [[nodiscard]] bool openPayment(const QUrl &page, BrowserChoice browser,
                                   const BrowserLook &look = {});
    void closePayment();
    /// Whether somebody pays in our own window; it has a limit of its own.
    [[nodiscard]] bool isPaying() const { return m_payment != nullptr; }
    /// Revokes at the backend (best effort) and wipes at once, also with no network.
    void signOut();
    /// Whether the backend has still to hear of a sign-out; signOutDelivered() follows.
    [[nodiscard]] bool isSigningOut() const { return m_signingOut; }
    /// Like signOut(), for another reason: the person walked away, the window closes.
    void signOut(EndReason reason);

    /// Makes the browser of a sign-in; for tests.
    using BrowserMaker =
        std::function<std::unique_ptr<SignInBrowser>(const SignInWay &, BrowserChoice)>;
    void setBrowserMaker(BrowserMaker maker) { m_browserMaker = std::move(maker); }
    /// What shows a page in the system's browser; QDesktopServices unless told otherwise.
    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }

Q_SIGNALS:
    void sessionStarted();
    /// SignInCancelled when the person gave up, here or in the browser.
    void signInFailed(const campanella::Failure &failure);
    /// How far signInWith() has come: WaitingBrowser while the person is away, Redeeming …
    void signInProgress(campanella::app::SignIn::State state);
    /// The person is not known here yet; createProfile() makes the account.
    void firstAccessNeeded(const campanella::FirstAccess &person);
    /// session() is null already; what was read in it dies when this signal has been heard, so
    /// that pages may still let go of their queries.
    void sessionEnded(campanella::app::Client::EndReason reason);
    /// After a sign-out: the backend has answered, or cannot be reached.
    void signOutDelivered();
    void onlineChanged(bool online);

private:
    [[nodiscard]] bool mayBegin() const;
    [[nodiscard]] std::unique_ptr<SignInBrowser>
    browserFor(const SignInWay &way, BrowserChoice choice, const BrowserLook &look) const;
    [[nodiscard]] QFuture<Result<SignInOutcome>> redeem(const Redemption &redemption);
    void handBack(const SessionGrant &grant);
    void takeOutcome(const Result<SignInOutcome> &outcome);
    void waitForGrant(QFuture<Result<SessionGrant>> grant);
    void takeGrant(const Result<SessionGrant> &grant);
    void endSession(EndReason reason);
    void refreshFailed();

    Connection m_connection;
    MunicipalApi m_api;
    Query<Municipality> m_municipality;
    Query<AccessOffer> m_accessOffer;
    BrowserMaker m_browserMaker;
    OpenUrl m_openUrl;
    std::unique_ptr<SignIn> m_signIn;         ///< the last one; may have ended
    std::unique_ptr<SignInBrowser> m_payment; ///< our own window, while somebody pays in it
    std::unique_ptr<Session> m_session;
    std::optional<BrowserChoice> m_cameBy; ///< of the session, or of a first access
    bool m_signingIn = false;              ///< the backend is asked for a session
    bool m_signingOut = false;
};

} // namespace campanella::app

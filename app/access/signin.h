// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/pkce.h"
#include "app/access/signinbrowser.h"
#include "domain/access.h"
#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace campanella::app {

/// One sign-in through somebody else, from the press of the button to its one end. It walks
/// through a table of states, each with two exits: on to the next one, or out.
/// It knows browser and backend by their interfaces only.
class SignIn : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Starting,       ///< the browser is being opened
        WaitingBrowser, ///< the person is at somebody else's pages
        Redeeming,      ///< back again; the backend is asked for the session
        SignedIn,
        FirstAccess,
        Failed,
        Cancelled
    };
    Q_ENUM(State)

    /// Where to begin.
    struct Plan {
        QUrl startPage; ///< GET /v1/access/start of the backend
        QString wayId;
        QString providerId; ///< of our own list; empty: the gateway asks
        std::chrono::milliseconds patience = std::chrono::minutes(10); ///< with the person away
    };
    using Redeem = std::function<QFuture<Result<SignInOutcome>>(const Redemption &)>;

    SignIn(Plan plan, std::unique_ptr<SignInBrowser> browser, Redeem redeem,
           QObject *parent = nullptr);
    /// Ends in silence what is under way.
    ~SignIn() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Whether ended() is still to come.
    [[nodiscard]] bool isUnderWay() const;
    /// Begins; a second call does nothing.
    void start();
    /// Annulla: ends at once with SignInCancelled; what comes later is not heard.
    void cancel();

Q_SIGNALS:
    /// Starting, WaitingBrowser, Redeeming; the end is told by ended() alone.
    void stateChanged(campanella::app::SignIn::State state);
    /// Exactly once, the last word: whoever hears it may throw us away.
    void ended(const campanella::Result<campanella::SignInOutcome> &outcome);

private:
    struct Step;
    [[nodiscard]] static const Step *stepAt(State state);

    void advance();
    void end(const Result<SignInOutcome> &outcome);
    void openBrowser();
    void wait();
    void redeem();
    void read(const QUrlQuery &answer);
    void dropBrowser();
    [[nodiscard]] QUrl startUrl(const QUrl &redirect) const;

    Plan m_plan;
    std::unique_ptr<SignInBrowser> m_browser;
    Redeem m_redeem;
    Pkce m_pkce;
    QByteArray m_secret; ///< the parameter `state`: what comes back belongs to this sign-in
    QString m_code;
    QTimer m_patience;
    State m_state = State::Idle;
};

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"
#include "app/connection/municipalapi.h"
#include "app/session/query.h"
#include "app/session/session.h"

#include <QObject>

#include <memory>

namespace campanella::app {

/// The engine behind the window: one connection to one municipality, at most one Session.
class Client : public QObject {
    Q_OBJECT

public:
    /// Why a session ended; the sign-in page says so in words.
    enum class EndReason { SignedOut, Expired, Closed };
    Q_ENUM(EndReason)

    explicit Client(ConnectionConfig config, QObject *parent = nullptr);
    ~Client() override;

    [[nodiscard]] Query<Municipality> &municipality() { return m_municipality; }
    [[nodiscard]] MunicipalApi &api() { return m_api; }
    /// Null while nobody is signed in.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// Whether the last request reached the server.
    [[nodiscard]] bool isOnline() const;

    /// Ends in sessionStarted() or signInFailed(); a second call while one runs does nothing.
    void signIn(const Credentials &credentials);
    /// Revokes at the backend (best effort) and wipes at once, also with no network.
    void signOut();
    /// Whether the backend has still to hear of a sign-out; signOutDelivered() follows.
    [[nodiscard]] bool isSigningOut() const { return m_signingOut; }
    /// Like signOut(), for another reason: the person walked away, the window closes.
    void signOut(EndReason reason);

Q_SIGNALS:
    void sessionStarted();
    void signInFailed(const campanella::Failure &failure);
    /// session() is null already; what was read in it dies when this signal has been heard, so
    /// that pages may still let go of their queries.
    void sessionEnded(campanella::app::Client::EndReason reason);
    /// After a sign-out: the backend has answered, or cannot be reached.
    void signOutDelivered();
    void onlineChanged(bool online);

private:
    void takeGrant(const Result<SessionGrant> &grant);
    void endSession(EndReason reason);
    void refreshFailed();

    Connection m_connection;
    MunicipalApi m_api;
    Query<Municipality> m_municipality;
    std::unique_ptr<Session> m_session;
    bool m_signingIn = false;
    bool m_signingOut = false;
};

} // namespace campanella::app

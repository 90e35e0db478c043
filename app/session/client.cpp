// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/client.h"

#include <utility>

namespace campanella::app {

Client::Client(ConnectionConfig config, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(config))
    , m_api(m_connection)
    , m_municipality([this] { return m_api.municipality(); }) {
    connect(&m_connection, &Connection::sessionExpired, this, [this] {
        m_connection.abortAll();
        endSession(EndReason::Expired);
    });
    connect(&m_connection, &Connection::onlineChanged, this, [this](bool online) {
        Q_EMIT onlineChanged(online);
        if (online)
            refreshFailed();
    });
}

Client::~Client() {
    m_connection.disconnect(this);
}

bool Client::isOnline() const {
    return m_connection.isOnline();
}

void Client::signIn(const Credentials &credentials) {
    if (m_signingIn || m_session)
        return;
    m_signingIn = true;
    onAnswer(m_api.signIn(credentials), this,
             [this](const Result<SessionGrant> &grant) { takeGrant(grant); });
}

void Client::takeGrant(const Result<SessionGrant> &grant) {
    m_signingIn = false;
    if (!grant) {
        Q_EMIT signInFailed(grant.error());
        return;
    }
    m_connection.setToken(grant->token.toLatin1());
    m_session = std::make_unique<Session>(m_api, *grant);
    Q_EMIT sessionStarted();
}

void Client::signOut() {
    signOut(EndReason::SignedOut);
}

void Client::signOut(EndReason reason) {
    if (!m_session)
        return;
    // Nothing of this visit may be asked again, save for its own end.
    m_connection.abortAll();
    m_signingOut = true;
    onAnswer(m_api.signOut(), this, [this](const Result<SignOutAnswer> &) {
        m_signingOut = false;
        Q_EMIT signOutDelivered();
    });
    endSession(reason);
}

void Client::endSession(EndReason reason) {
    if (!m_session)
        return;
    m_connection.setToken({});
    const std::unique_ptr<Session> ended = std::exchange(m_session, nullptr);
    Q_EMIT sessionEnded(reason);
    m_municipality.refreshIfFailed();
}

void Client::refreshFailed() {
    m_municipality.refreshIfFailed();
    if (m_session)
        m_session->refreshFailed();
}

} // namespace campanella::app

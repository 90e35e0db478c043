// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/backend/identity/cohesion/testsigner.h"
#include "tests/helper/scriptedserver.h"

#include <QSet>

namespace campanella::test {

/// A TEST DOUBLE of Cohesion ID, written from Regione Marche's public documentation
/// (CohesionID-Docs, July 2026) and never compared with the real service. It plays WAYF.aspx (which
/// signs Anna Conti in at once and lets the browser post the ticket), webCheckSessionSSO.aspx
/// (GetCredential, LogoutSito) and Logout.aspx.
class CohesionDouble {
public:
    CohesionDouble(const TestPki &pki, const TestSigner &signer);

    [[nodiscard]] bool listen() { return m_server.listen(); }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] int openSessions() const { return static_cast<int>(m_open.size()); }

    /// What webCheckSessionSSO does from now on.
    enum class Mood { Well, Silent, Broken };
    Mood mood = Mood::Well;

private:
    [[nodiscard]] ScriptedAnswer answer(const SeenRequest &request);
    [[nodiscard]] ScriptedAnswer chooseAndSignIn(const SeenRequest &request);
    [[nodiscard]] ScriptedAnswer checkSession(const SeenRequest &request);

    ScriptedServer m_server;
    const TestSigner &m_signer;
    QSet<QByteArray> m_open; ///< session and page session, as they were given out
    int m_given = 0;
};

} // namespace campanella::test

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/notify/mimemessage.h"

#include <QUrl>

#include <atomic>
#include <chrono>

namespace campanella::backend {

/// The mail server of the municipality, or of whoever hosts its mail.
struct SmtpServer {
    /// StartTls and None go with smtp://, Implicit with smtps://.
    enum class Security { StartTls, Implicit, None };
    QUrl url; ///< "smtp://mail.example.it:587"; ports 25 and 465 when none is given
    Security security = Security::StartTls; ///< None only where nobody listens: on loopback
    QString user;                           ///< empty: without signing in
    QString password;
    QString authorityFile; ///< PEM; when set, only these authorities are trusted
    /// Of one mail; saying good-bye to a server that is silent may take as long again. Generous: a
    /// mail that the server took without saying so in time would be sent again (RFC 5321 §4.5.3.2).
    std::chrono::milliseconds timeout = std::chrono::minutes(2);
};

/// Speaks SMTP by libcurl. A server that offers no TLS or shows a wrong certificate gets nothing,
/// neither mail nor password.
class SmtpMailer final : public Channel {
public:
    SmtpMailer(SmtpServer server, Sender sender);

    Result<> send(const Mail &mail) override;
    void abandon() override { m_abandoned = true; }

private:
    const SmtpServer m_server;
    const Sender m_sender;
    std::atomic<bool> m_abandoned = false;
};

} // namespace campanella::backend

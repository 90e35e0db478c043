// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QJsonObject>
#include <QProcess>

#include <optional>

namespace campanella::test {

/// Debian's python3-aiosmtpd on a free port of loopback, as long as this object lives.
class MailServer {
public:
    /// `how`: see server.py.
    explicit MailServer(const QJsonObject &how);
    ~MailServer();
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    /// 0 when it did not start: python3-aiosmtpd is missing.
    [[nodiscard]] int port() const { return m_port; }
    /// The next mail it has taken, waited for; nothing when none comes.
    [[nodiscard]] std::optional<QJsonObject> mail() { return line(); }
    /// What it complained of.
    [[nodiscard]] QByteArray complaints() { return m_process.readAllStandardError(); }

private:
    [[nodiscard]] std::optional<QJsonObject> line();
    QProcess m_process;
    int m_port = 0;
};

} // namespace campanella::test

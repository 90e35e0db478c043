// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>

#include <functional>

namespace campanella::test {

/// One answer as it came.
struct RawAnswer {
    int status = 0;
    QByteArray head; ///< status line and headers
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// Bytes in, bytes out over TLS: says to a server what no well-behaved client would say.
class RawClient {
public:
    /// Trusts only `caFile`; connects to the loopback.
    RawClient(quint16 port, const QString &caFile,
              QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater);
    [[nodiscard]] bool isConnected() const;
    void send(const QByteArray &bytes);
    /// Waits until a whole answer is there; an empty one when the server closed instead.
    [[nodiscard]] RawAnswer answer(bool toHead = false);
    /// Whether the server ends the connection within some seconds.
    [[nodiscard]] bool isClosedByServer();
    [[nodiscard]] QSslSocket &socket() { return m_socket; }

private:
    [[nodiscard]] bool waitFor(const std::function<bool()> &enough);
    QSslSocket m_socket;
    QByteArray m_received;
};

} // namespace campanella::test

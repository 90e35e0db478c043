// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/http/rawclient.h"

#include <QDeadlineTimer>
#include <QSslCertificate>

namespace campanella::test {

namespace {

constexpr int patience = 10'000; // ms

} // namespace

QByteArray RawAnswer::header(const QByteArray &name) const {
    for (const QByteArray &line : head.split('\n'))
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    return {};
}

RawClient::RawClient(quint16 port, const QString &caFile, QSsl::SslProtocol protocol) {
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(caFile));
    configuration.setProtocol(protocol);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    m_socket.setSslConfiguration(configuration);
    m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    m_socket.waitForEncrypted(patience);
}

bool RawClient::isConnected() const {
    return m_socket.isEncrypted() && m_socket.state() == QAbstractSocket::ConnectedState;
}

void RawClient::send(const QByteArray &bytes) {
    m_socket.write(bytes);
    m_socket.flush();
}

bool RawClient::waitFor(const std::function<bool()> &enough) {
    const QDeadlineTimer deadline(patience);
    while (!enough()) {
        if (m_socket.state() != QAbstractSocket::ConnectedState || deadline.hasExpired())
            return enough();
        m_socket.waitForReadyRead(200);
        m_received += m_socket.readAll();
    }
    return true;
}

RawAnswer RawClient::answer(bool toHead) {
    RawAnswer answer;
    if (!waitFor([this] { return m_received.contains("\r\n\r\n"); }))
        return answer;
    const qsizetype headSize = m_received.indexOf("\r\n\r\n") + 4;
    answer.head = m_received.left(headSize);
    answer.status = answer.head.mid(9, 3).toInt();
    const qsizetype length = toHead ? 0 : answer.header("Content-Length").toLongLong();
    if (!waitFor([&] { return m_received.size() >= headSize + length; }))
        return {};
    answer.body = m_received.mid(headSize, length);
    m_received.remove(0, headSize + length);
    return answer;
}

bool RawClient::isClosedByServer() {
    const QDeadlineTimer deadline(patience);
    while (m_socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired())
        m_socket.waitForReadyRead(100);
    return m_socket.state() == QAbstractSocket::UnconnectedState;
}

} // namespace campanella::test

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/loopbacklistener.h"

#include "app/access/secret.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace campanella::app {

namespace {

constexpr qsizetype pathBytes = 16; // 128 bits

QByteArray head(const QByteArray &status, const QByteArray &more = {}) {
    return "HTTP/1.1 " + status +
           "\r\nContent-Length: 0\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n" +
           more + "Connection: close\r\n\r\n";
}

void send(QTcpSocket *socket, const QByteArray &bytes) {
    socket->write(bytes);
    socket->disconnectFromHost();
}

QByteArray pathOf(const QByteArray &target) {
    return target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
}

QUrlQuery queryOf(const QByteArray &target) {
    const qsizetype mark = target.indexOf('?');
    return QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(target.mid(mark + 1)));
}

} // namespace

LoopbackListener::LoopbackListener(QUrl farewell, QObject *parent)
    : LoopbackListener(std::move(farewell), Limits{}, parent) {}

LoopbackListener::LoopbackListener(QUrl farewell, Limits limits, QObject *parent)
    : QObject(parent)
    , m_farewell(std::move(farewell))
    , m_limits(limits)
    , m_path('/' + base64Url(randomBytes(pathBytes))) {
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

bool LoopbackListener::listen() {
    return m_server.listen(QHostAddress::LocalHost, 0);
}

QUrl LoopbackListener::address() const {
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(QString::fromLatin1(m_path));
    return url;
}

void LoopbackListener::close() {
    m_server.close();
    const QHash<QTcpSocket *, QByteArray> open = std::exchange(m_received, {});
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        it.key()->disconnect(this);
        it.key()->abort();
        it.key()->deleteLater();
    }
}

void LoopbackListener::accept() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_received.size() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_received.insert(socket, {});
        socket->setReadBufferSize(largestHead);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            if (m_received.remove(socket))
                socket->deleteLater();
        });
        // Slow or silent: browsers also open connections that they never use.
        QTimer::singleShot(m_limits.head, socket, &QTcpSocket::abort);
        read(socket);
    }
}

void LoopbackListener::read(QTcpSocket *socket) {
    const auto received = m_received.find(socket);
    if (received == m_received.end() || socket->state() != QAbstractSocket::ConnectedState)
        return;
    received->append(socket->read(largestHead + 4 - received->size() + 1));
    const HeadState state = headState(*received);
    if (state == HeadState::Incomplete)
        return;
    QObject::disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (state == HeadState::TooLarge)
        return send(socket, head("431 Request Header Fields Too Large"));
    const std::optional<LoopbackRequest> request = parseRequestHead(*received);
    wipe(*received);
    if (request)
        answer(socket, *request);
    else
        send(socket, head("400 Bad Request"));
}

void LoopbackListener::answer(QTcpSocket *socket, const LoopbackRequest &request) {
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    // A page whose name was pointed to 127.0.0.1 (DNS rebinding) sends its own Host.
    if (request.host != host)
        return send(socket, head("421 Misdirected Request"));
    if (!sameSecret(pathOf(request.target), m_path))
        return send(socket, head("404 Not Found"));
    if (request.method != "GET")
        return send(socket, head("405 Method Not Allowed", "Allow: GET\r\n"));
    finish(socket, queryOf(request.target));
}

void LoopbackListener::finish(QTcpSocket *socket, const QUrlQuery &query) {
    m_received.remove(socket);
    close();
    socket->disconnect(this);
    // Told once the browser has its answer: whoever hears it may throw us away.
    connect(socket, &QTcpSocket::disconnected, this, [this, socket, query] {
        socket->deleteLater();
        Q_EMIT returned(query);
    });
    send(socket, head("303 See Other", "Location: " + m_farewell.toEncoded() + "\r\n"));
}

} // namespace campanella::app

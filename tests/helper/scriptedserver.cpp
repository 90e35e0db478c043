// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/scriptedserver.h"

#include <QFile>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace campanella::test {

namespace {

QByteArray contentsOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QByteArray, QByteArray> readHeaders(const QList<QByteArray> &lines) {
    QMap<QByteArray, QByteArray> headers;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

// Takes one whole request off the front; nothing while it is not all there.
std::optional<SeenRequest> takeRequest(QByteArray &buffer) {
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = buffer.left(end).split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    const QList<QByteArray> first = lines.constFirst().split(' ');
    SeenRequest request{first.value(0), first.value(1), readHeaders(lines), {}};
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

ScriptedAnswer ScriptedAnswer::http(int status, const QByteArray &body,
                                    const QByteArray &contentType, const QByteArray &moreHeaders) {
    const QByteArray head =
        "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + contentType +
        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + moreHeaders + "\r\n";
    return {head + body, Then::KeepOpen, {}};
}

ScriptedAnswer ScriptedAnswer::problem(int status, const QByteArray &failureName) {
    const QByteArray body = R"({"type":"about:blank","title":"Scripted","status":)" +
                            QByteArray::number(status) + R"(,"code":")" + failureName + R"("})";
    return http(status, body, "application/problem+json");
}

ScriptedServer::ScriptedServer(const TestPki &pki, QObject *parent)
    : QObject(parent)
    , m_answer([](const SeenRequest &) { return ScriptedAnswer::http(200, "{}"); }) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentsOf(pki.certFile)));
    tls.setPrivateKey(QSslKey(contentsOf(pki.keyFile), QSsl::Ec));
    // Else Qt asks clients for a certificate, and Chromium searches NSS for one in two threads at
    // once, which ends it now and then.
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(tls);
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::accept);
}

bool ScriptedServer::listen(quint16 port) {
    return m_server.listen(QHostAddress::LocalHost, port);
}

void ScriptedServer::close() {
    m_server.close();
    const QList<QTcpSocket *> sockets = m_server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QUrl ScriptedServer::url() const {
    return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(port()));
}

int ScriptedServer::count(const QByteArray &path) const {
    return static_cast<int>(
        std::count_if(m_seen.cbegin(), m_seen.cend(), [&path](const SeenRequest &request) {
            return request.target.split('?').constFirst() == path;
        }));
}

void ScriptedServer::accept() {
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket) {
    QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
    while (std::optional<SeenRequest> request = takeRequest(buffer)) {
        m_seen.append(*request);
        const ScriptedAnswer answer = m_answer(*request);
        QTimer::singleShot(answer.delay, socket, [this, socket, answer] { reply(socket, answer); });
    }
    socket->setProperty("buffer", buffer);
}

void ScriptedServer::reply(QTcpSocket *socket, const ScriptedAnswer &answer) {
    socket->write(answer.bytes);
    if (answer.then == ScriptedAnswer::Then::Close)
        socket->disconnectFromHost();
}

} // namespace campanella::test

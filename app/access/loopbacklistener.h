// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/loopbackrequest.h"

#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>

class QTcpSocket;

namespace campanella::app {

/// Waits on 127.0.0.1, at a port and a path that nobody can guess, for the one request that
/// brings the system's browser back (RFC 8252 §7.3, §8.3). That browser is sent on at once to
/// `farewell`, so that the code does not stay in its address bar. Whatever else comes is refused
/// and changes nothing.
class LoopbackListener : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::milliseconds head = std::chrono::seconds(10); ///< for a whole request head
        qsizetype connections = 16;                                ///< at a time
    };

    explicit LoopbackListener(QUrl farewell, QObject *parent = nullptr);
    LoopbackListener(QUrl farewell, Limits limits, QObject *parent = nullptr);

    /// Listens; false when no port is free.
    [[nodiscard]] bool listen();
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    /// `http://127.0.0.1:<port>/<128 random bits>`.
    [[nodiscard]] QUrl address() const;
    /// Closes the port and all connections.
    void close();

Q_SIGNALS:
    /// The one good request, with what it brought; the port is closed by then.
    void returned(const QUrlQuery &answer);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const LoopbackRequest &request);
    void finish(QTcpSocket *socket, const QUrlQuery &query);

    QUrl m_farewell;
    Limits m_limits;
    QByteArray m_path;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace campanella::app

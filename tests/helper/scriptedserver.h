// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/helper/testcertificate.h"

#include <QList>
#include <QMap>
#include <QSslServer>
#include <QUrl>

#include <chrono>
#include <functional>

namespace campanella::test {

/// A request as a ScriptedServer saw it.
struct SeenRequest {
    QByteArray method;
    QByteArray target;                    ///< path and query, undecoded
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What a ScriptedServer sends, byte for byte, and what it does then.
struct ScriptedAnswer {
    enum class Then { KeepOpen, Close };
    QByteArray bytes; ///< empty: silence
    Then then = Then::KeepOpen;
    std::chrono::milliseconds delay{0};

    /// A well-formed HTTP/1.1 answer.
    [[nodiscard]] static ScriptedAnswer http(int status, const QByteArray &body,
                                             const QByteArray &contentType = "application/json",
                                             const QByteArray &moreHeaders = {});
    /// An RFC 9457 problem whose `code` is that failure name.
    [[nodiscard]] static ScriptedAnswer problem(int status, const QByteArray &failureName);
};

/// A TLS server on loopback that answers as a test says, right or wrong, and remembers what it
/// was asked.
class ScriptedServer : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<ScriptedAnswer(const SeenRequest &)>;

    explicit ScriptedServer(const TestPki &pki, QObject *parent = nullptr);

    /// A free port, or that one.
    bool listen(quint16 port = 0);
    /// Stops listening and drops all connections.
    void close();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url() const;

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    /// How many requests had that path.
    [[nodiscard]] int count(const QByteArray &path) const;

private:
    void accept();
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const ScriptedAnswer &answer);

    QSslServer m_server;
    Answer m_answer;
    QList<SeenRequest> m_seen;
};

} // namespace campanella::test

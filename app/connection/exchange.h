// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslError>
#include <QTimer>

namespace campanella::app {

/// One request of a Connection, with its retries, until its one answer. Deletes itself then.
class Exchange : public QObject {
    Q_OBJECT

public:
    enum class Retry { Never, WhenSafe };
    /// What the ending says about the backend and the session. NotReached also stands for a
    /// gateway that cannot reach the backend behind it.
    enum class Ending { Answered, Unauthorized, NotReached, Unknown };

    Exchange(QNetworkAccessManager &network, const ConnectionConfig &config,
             const ApiRequest &request, const QByteArray &token, QObject *parent);

    [[nodiscard]] QFuture<Result<QByteArray>> future() const { return m_promise.future(); }
    void start(Retry retry);
    /// Ends with RequestCancelled; nothing happens when it has ended already.
    void cancel();

Q_SIGNALS:
    /// Told just before the future gets its answer.
    void ended(campanella::app::Exchange::Ending ending);

private:
    void attempt();
    void readMore();
    void answered();
    void end(Ending ending, Result<QByteArray> answer);
    void dropReply();
    [[nodiscard]] bool mayRetry() const;
    [[nodiscard]] Failure failureOf(int status) const;

    QNetworkAccessManager &m_network;
    const ConnectionConfig &m_config;
    QNetworkRequest m_request;
    QByteArray m_method;
    QByteArray m_body;
    QByteArray m_requestId;
    QPromise<Result<QByteArray>> m_promise;
    QTimer m_pause;
    QNetworkReply *m_reply = nullptr;
    QList<QSslError> m_sslErrors;
    QByteArray m_received;
    qsizetype m_retriesLeft = 0;
    bool m_encrypted = false;
    bool m_tooLarge = false;
    bool m_done = false;
};

} // namespace campanella::app

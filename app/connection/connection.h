// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>

namespace campanella::app {

/// Where the backend is and whom to believe.
struct ConnectionConfig {
    QUrl baseUrl; ///< https only
    QList<QSslCertificate> pinnedAuthorities; ///< when not empty, only these are trusted
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
};

/// What a request asks for.
struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< "/v1/payments/dues"
    QUrlQuery query;
    QByteArray body; ///< JSON; empty for none
};

/// The only network access of the client: base URL, TLS policy, bearer token, time-out, retry of
/// safe requests, Idempotency-Key on unsafe ones, request id, abort at sign-out.
class Connection : public QObject
{
    Q_OBJECT

public:
    explicit Connection(ConnectionConfig config, QObject *parent = nullptr);

    /// Sends; the future always ends in exactly one answer, on the main thread.
    [[nodiscard]] QFuture<Result<QByteArray>> send(const ApiRequest &request);
    void setToken(const QByteArray &token);
    /// Ends all requests under way with RequestCancelled.
    void abortAll();
    [[nodiscard]] bool isOnline() const { return m_online; }

Q_SIGNALS:
    /// The backend said 401 to a request that carried a token.
    void sessionExpired();
    void onlineChanged(bool online);

private:
    ConnectionConfig m_config;
    QNetworkAccessManager m_network;
    QByteArray m_token;
    bool m_online = true;
};

} // namespace campanella::app

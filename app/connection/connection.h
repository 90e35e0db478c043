// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/reachability.h"
#include "domain/result.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>

namespace campanella::app {

class Exchange;

/// Where the backend is and whom to believe.
struct ConnectionConfig {
    QUrl baseUrl; ///< https only
    /// PEM; when not empty, only these are trusted. Read with the first request, not before the
    /// window: to load TLS takes as long as to draw.
    QByteArray pinnedAuthorities;
    std::chrono::milliseconds timeout = std::chrono::seconds(30); ///< without a byte moving
    /// How long to wait before each new try of a safe request; as many retries as entries.
    QList<std::chrono::milliseconds> retryDelays{std::chrono::milliseconds(300),
                                                 std::chrono::milliseconds(900)};
    std::chrono::milliseconds statusInterval =
        std::chrono::seconds(5);               ///< between looks at /status
    qint64 largestAnswer = 32LL * 1024 * 1024; ///< bytes, after decompression
};

/// What a request asks for.
struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< "/v1/payments/dues"
    QUrlQuery query;
    QByteArray body; ///< JSON; empty for none
    /// Of POST, PUT and PATCH; the same when the person tries again. Empty: a new one is made.
    QByteArray idempotencyKey;
    QByteArray ifVersion; ///< If-Match: only if that is still the version; empty: whatever it is
    QByteArray device;    ///< X-Campanella-Device, where a session begins; empty: none

    /// A GET of that path.
    [[nodiscard]] static ApiRequest get(const QString &path);
};

/// The only network access of the client: base URL, TLS policy, bearer token, time-out, retry of
/// safe requests, Idempotency-Key on unsafe ones, request id, abort at sign-out.
/// No cookie, no disk cache, no redirect is followed.
class Connection : public QObject {
    Q_OBJECT

public:
    explicit Connection(ConnectionConfig config, QObject *parent = nullptr);
    /// Ends what is under way with RequestCancelled.
    ~Connection() override;

    /// Sends; the future always ends in exactly one answer, on the main thread.
    /// A base URL that is not https ends in ConfigurationInvalid before any byte leaves.
    [[nodiscard]] QFuture<Result<QByteArray>> send(const ApiRequest &request);
    /// Carried by the requests sent from now on; empty for none.
    void setToken(const QByteArray &token);
    /// Ends all requests under way with RequestCancelled and closes their TLS connections.
    void abortAll();
    [[nodiscard]] const ConnectionConfig &config() const { return m_config; }
    [[nodiscard]] bool isOnline() const { return m_reachability.isOnline(); }

Q_SIGNALS:
    /// The backend said 401 to a request that carried the token in force.
    void sessionExpired();
    void onlineChanged(bool online);

private:
    void watch(Exchange *exchange, const QByteArray &token);

    ConnectionConfig m_config;
    QNetworkAccessManager m_network;
    Reachability m_reachability;
    QByteArray m_token;
    QList<Exchange *> m_exchanges;
};

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/connection.h"

#include "app/connection/exchange.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QPromise>

#include <utility>

namespace campanella::app {

namespace {

bool isLoopback(const QUrl &url) {
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QFuture<Result<QByteArray>> refused(const QString &detail) {
    QPromise<Result<QByteArray>> promise;
    promise.start();
    promise.addResult(Result<QByteArray>(fail(FailureCode::ConfigurationInvalid, detail)));
    promise.finish();
    return promise.future();
}

} // namespace

ApiRequest ApiRequest::get(const QString &path) {
    ApiRequest request;
    request.path = path;
    return request;
}

Connection::Connection(ConnectionConfig config, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_reachability(m_config.statusInterval) {
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setAutoDeleteReplies(false);
    if (isLoopback(m_config.baseUrl))
        m_network.setProxy(QNetworkProxy::NoProxy);
    connect(&m_reachability, &Reachability::onlineChanged, this, &Connection::onlineChanged);
    connect(&m_reachability, &Reachability::looking, this, [this] {
        const ApiRequest status = ApiRequest::get(QStringLiteral("/status"));
        auto *look = new Exchange(m_network, m_config, status, {}, this);
        watch(look, {});
        look->start(Exchange::Retry::Never);
    });
}

Connection::~Connection() {
    m_reachability.disconnect(this);
    abortAll();
}

QFuture<Result<QByteArray>> Connection::send(const ApiRequest &request) {
    if (m_config.baseUrl.scheme() != QLatin1String("https") || m_config.baseUrl.host().isEmpty())
        return refused(QStringLiteral("the base URL must be https://host"));
    auto *exchange = new Exchange(m_network, m_config, request, m_token, this);
    watch(exchange, m_token);
    const QFuture<Result<QByteArray>> answer = exchange->future();
    exchange->start(request.method == "GET" ? Exchange::Retry::WhenSafe : Exchange::Retry::Never);
    return answer;
}

void Connection::watch(Exchange *exchange, const QByteArray &token) {
    m_exchanges.append(exchange);
    connect(exchange, &Exchange::ended, this, [this, exchange, token](Exchange::Ending ending) {
        m_exchanges.removeOne(exchange);
        if (ending == Exchange::Ending::NotReached)
            m_reachability.noteFailure();
        if (ending == Exchange::Ending::Answered || ending == Exchange::Ending::Unauthorized)
            m_reachability.noteAnswer();
        // An older visitor's late 401 says nothing about the session of today.
        if (ending == Exchange::Ending::Unauthorized && !token.isEmpty() && token == m_token)
            Q_EMIT sessionExpired();
    });
}

void Connection::setToken(const QByteArray &token) {
    m_token.fill('\0');
    m_token = token;
}

void Connection::abortAll() {
    const QList<Exchange *> underWay = std::exchange(m_exchanges, {});
    for (Exchange *exchange : underWay)
        exchange->cancel();
    // The connections stay: to drop them here would lose the sign-out that is sent next.
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/exchange.h"

#include "app/connection/networkfailure.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUuid>

#include <utility>

namespace campanella::app {

namespace {

// A drip of single bytes must end some day too.
constexpr int longestTransfer = 10; // times the time-out

QByteArray freshId() {
    return QUuid::createUuid().toByteArray(QUuid::Id128);
}

// A pinned text without a certificate leaves nobody to believe, and the request fails.
QSslConfiguration tlsPolicy(const QByteArray &pinned) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!pinned.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromData(pinned, QSsl::Pem));
    return tls;
}

QUrl urlOf(const QUrl &base, const ApiRequest &request) {
    QUrl url = base;
    QString root = base.path();
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    url.setPath(root + request.path);
    url.setQuery(request.query);
    return url;
}

bool carriesKey(const QByteArray &method) {
    return method == "POST" || method == "PUT" || method == "PATCH";
}

void keepNothing(QNetworkRequest &request) {
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

void addHeaders(QNetworkRequest &request, const ApiRequest &wish, const QByteArray &token) {
    request.setRawHeader("Accept", "application/json, application/problem+json");
    request.setRawHeader("User-Agent", "Campanella");
    if (!wish.body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    if (!wish.device.isEmpty())
        request.setRawHeader("X-Campanella-Device", wish.device);
    if (!wish.ifVersion.isEmpty())
        request.setRawHeader("If-Match", '"' + wish.ifVersion + '"');
    if (carriesKey(wish.method))
        request.setRawHeader("Idempotency-Key",
                             wish.idempotencyKey.isEmpty() ? freshId() : wish.idempotencyKey);
}

bool isWorthRetrying(int status, FailureCode code) {
    return code == FailureCode::NetworkUnreachable || code == FailureCode::AnswerIncomplete ||
           status == 502 || status == 503 || status == 504;
}

int statusOf(const QNetworkReply &reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// Qt's errors from 200 and from 400 only repeat the status of an answer that came whole.
bool isComplete(QNetworkReply::NetworkError error) {
    const int family = error / 100;
    return error == QNetworkReply::NoError || family == 2 || family == 4 ||
           error == QNetworkReply::ProtocolInvalidOperationError; // status 400
}

Exchange::Ending endingOf(int status, FailureCode code) {
    if (isUnreached(code) || status == 502 || status == 504)
        return Exchange::Ending::NotReached;
    // A wrong current password is a 401 too, and no reason to send the person away.
    if (status == 401 && code == FailureCode::SessionExpired)
        return Exchange::Ending::Unauthorized;
    return status == 0 ? Exchange::Ending::Unknown : Exchange::Ending::Answered;
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &network, const ConnectionConfig &config,
                   const ApiRequest &request, const QByteArray &token, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_config(config)
    , m_request(urlOf(config.baseUrl, request))
    , m_method(request.method)
    , m_body(request.body)
    , m_requestId(freshId()) {
    m_request.setSslConfiguration(tlsPolicy(config.pinnedAuthorities));
    m_request.setTransferTimeout(static_cast<int>(config.timeout.count()));
    m_request.setRawHeader("X-Request-Id", m_requestId);
    addHeaders(m_request, request, token);
    keepNothing(m_request);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Exchange::attempt);
}

void Exchange::start(Retry retry) {
    m_promise.start();
    m_retriesLeft = retry == Retry::WhenSafe ? m_config.retryDelays.size() : 0;
    attempt();
}

void Exchange::attempt() {
    m_sslErrors.clear();
    m_received.clear();
    m_encrypted = false;
    m_reply = m_network.sendCustomRequest(m_request, m_method, m_body);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::answered);
    QTimer::singleShot(m_config.timeout * longestTransfer, m_reply, &QNetworkReply::abort);
}

void Exchange::readMore() {
    if (m_reply->bytesAvailable() > 0)
        m_received += m_reply->readAll();
    if (m_received.size() <= m_config.largestAnswer)
        return;
    m_tooLarge = true;
    m_reply->abort();
}

Failure Exchange::failureOf(int status) const {
    if (m_tooLarge)
        return {FailureCode::AnswerUnreadable, QStringLiteral("answer too large"), {}, {}, {}};
    if (status >= 300 && isComplete(m_reply->error()))
        return statusFailure(status, m_reply->rawHeader("Content-Type"), m_received);
    return transportFailure(m_reply->error(), m_encrypted, m_sslErrors);
}

void Exchange::answered() {
    readMore();
    if (m_reply == nullptr)
        return;
    const int status = statusOf(*m_reply);
    const bool isWhole = m_reply->error() == QNetworkReply::NoError && !m_tooLarge;
    if (isWhole && status >= 200 && status < 300) {
        end(Ending::Answered, std::exchange(m_received, {}));
        return;
    }
    Failure failure = failureOf(status);
    if (!failure.retryAfter)
        failure.retryAfter = retryAfter(m_reply->rawHeader("Retry-After"));
    if (m_retriesLeft > 0 && isWorthRetrying(status, failure.code) && !failure.retryAfter) {
        dropReply();
        m_network.clearConnectionCache(); // the next try shall not land on the dying connection
        m_pause.start(m_config.retryDelays.at(m_config.retryDelays.size() - m_retriesLeft--));
        return;
    }
    failure.requestId = QString::fromLatin1(m_requestId);
    const Ending ending = endingOf(status, failure.code);
    end(ending, fail(std::move(failure)));
}

void Exchange::dropReply() {
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

void Exchange::cancel() {
    end(Ending::Unknown, fail(FailureCode::RequestCancelled));
}

void Exchange::end(Ending ending, Result<QByteArray> answer) {
    if (std::exchange(m_done, true))
        return;
    m_pause.stop();
    dropReply();
    Q_EMIT ended(ending);
    m_promise.addResult(std::move(answer));
    m_promise.finish();
    deleteLater();
}

} // namespace campanella::app

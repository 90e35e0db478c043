// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/networkfailure.h"

#include "domain/json.h"

namespace campanella::app {

namespace {

Failure made(FailureCode code, QString detail) {
    return {
        .code = code, .detail = std::move(detail), .fields = {}, .requestId = {}, .retryAfter = {}};
}

bool isAboutTime(QSslError::SslError error) {
    return error == QSslError::CertificateExpired || error == QSslError::CertificateNotYetValid;
}

// The gravest fault speaks: an unknown issuer, then the dates, then the name.
FailureCode certificateFailure(const QList<QSslError> &errors) {
    bool expired = false;
    bool otherHost = false;
    for (const QSslError &error : errors) {
        if (isAboutTime(error.error()))
            expired = true;
        else if (error.error() == QSslError::HostNameMismatch)
            otherHost = true;
        else
            return FailureCode::CertificateUntrusted;
    }
    if (expired)
        return FailureCode::CertificateExpired;
    return otherHost ? FailureCode::CertificateWrongHost : FailureCode::CertificateUntrusted;
}

FailureCode transportCode(QNetworkReply::NetworkError error, bool talked) {
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // what Qt calls its own transfer time-out
    case QNetworkReply::ProxyTimeoutError:
        return FailureCode::NetworkTimeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        return FailureCode::AnswerUnreadable;
    case QNetworkReply::RemoteHostClosedError:
        return talked ? FailureCode::AnswerIncomplete : FailureCode::NetworkUnreachable;
    default:
        return FailureCode::NetworkUnreachable;
    }
}

FailureCode statusCode(int status) {
    switch (status) {
    case 401:
        return FailureCode::SessionExpired;
    case 403:
        return FailureCode::NotAllowed;
    case 404:
        return FailureCode::NotFound;
    case 405:
        return FailureCode::MethodNotAllowed;
    case 408:
        return FailureCode::RequestTooSlow;
    case 413:
        return FailureCode::RequestTooLarge;
    case 415:
        return FailureCode::MediaTypeUnsupported;
    case 429:
    case 502:
    case 503:
    case 504:
        return FailureCode::ServerBusy;
    default:
        break;
    }
    if (status >= 500)
        return FailureCode::ServerError;
    return status >= 400 ? FailureCode::RequestMalformed : FailureCode::AnswerUnreadable;
}

} // namespace

Failure transportFailure(QNetworkReply::NetworkError error, bool talked,
                         const QList<QSslError> &sslErrors) {
    if (!sslErrors.isEmpty())
        return made(certificateFailure(sslErrors), sslErrors.constFirst().errorString());
    const QString detail = QStringLiteral("network error %1").arg(error);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return made(FailureCode::CertificateUntrusted, detail);
    return made(transportCode(error, talked), detail);
}

Failure statusFailure(int status, const QByteArray &contentType, const QByteArray &body) {
    if (contentType.startsWith("application/problem+json"))
        if (const Result<Failure> problem = fromJson<Failure>(body))
            return *problem;
    return made(statusCode(status), QStringLiteral("HTTP status %1").arg(status));
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &header) {
    bool isNumber = false;
    const int seconds = header.trimmed().toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

bool isUnreached(FailureCode code) {
    return code == FailureCode::NetworkUnreachable || code == FailureCode::NetworkTimeout;
}

} // namespace campanella::app

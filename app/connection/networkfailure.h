// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QSslError>

namespace campanella::app {

/// What a transport error means to us: about ten failures instead of Qt's forty.
/// `talked` when TLS stood, so that somebody was there to answer.
[[nodiscard]] Failure transportFailure(QNetworkReply::NetworkError error, bool talked,
                                       const QList<QSslError> &sslErrors);

/// The failure of an answer with an HTTP status that is not a success: what its problem document
/// (RFC 9457) says, otherwise what the status says.
[[nodiscard]] Failure statusFailure(int status, const QByteArray &contentType,
                                    const QByteArray &body);

/// Retry-After in seconds (RFC 9110 §10.2.3); a date or nonsense is nothing.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &header);

/// True when no backend answered: the cable, the name, the port, the time-out.
[[nodiscard]] bool isUnreached(FailureCode code);

} // namespace campanella::app

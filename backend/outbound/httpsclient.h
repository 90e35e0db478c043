// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

#include <chrono>
#include <optional>

namespace campanella::backend {

/// A request to somebody else's server.
struct OutboundRequest {
    QByteArray method = "GET";
    QUrl url; ///< https only
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// Their answer: any status counts as an answer.
struct OutboundAnswer {
    int status = 0;
    QByteArray contentType; ///< without parameters, in lower case
    QByteArray body;
    std::chrono::seconds maxAge{0}; ///< Cache-Control: max-age; 0 when there is none
    QByteArray location = {};       ///< of a redirect, which is never followed
    std::optional<std::chrono::seconds> retryAfter = {}; ///< Retry-After, when it is a number
};

/// Calls other servers over HTTPS (libcurl): certificates checked, no redirects, no cookies, no
/// proxy credentials in logs, limits on time and size. Thread-safe; blocks its thread.
class HttpsClient {
public:
    struct Options {
        QString authorityFile; ///< PEM; when set, only these authorities are trusted
        std::chrono::milliseconds timeout = std::chrono::seconds(10); ///< of the whole exchange
        qsizetype largestAnswer = 262'144;                            ///< bytes, 256 KiB
    };
    HttpsClient() = default;
    explicit HttpsClient(Options options)
        : m_options(std::move(options)) {}

    /// Fails with GatewayUnavailable (no connection, TLS, time, size); `detail` has no query and
    /// no personal data.
    [[nodiscard]] Result<OutboundAnswer> send(const OutboundRequest &request) const;

private:
    Options m_options;
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/fetch.h"
#include "domain/clock.h"

#include <mutex>
#include <optional>

namespace campanella::backend::oidc {

/// What an issuer says about itself (OpenID Connect Discovery 1.0 §3). Addresses are https; those
/// of endpoints that it does not have are empty.
struct IssuerMetadata {
    QUrl authorization;
    QUrl token;
    QUrl keys;
    QUrl userinfo;
    QUrl revocation;
    QUrl endSession;
    bool namesItself = false; ///< puts `iss` into each answer by browser (RFC 9207)
};

/// Reads the issuer's document. Fails with GatewayAnswerInvalid when it names another issuer, or
/// when one of the first three addresses is missing or not https.
[[nodiscard]] Result<IssuerMetadata> readMetadata(QByteArrayView text, const QString &issuer);

/// How long an answer that may be kept for `maxAge` is kept: five minutes to a day, an hour when
/// it does not say.
[[nodiscard]] std::chrono::seconds lifetimeOf(std::chrono::seconds maxAge);

/// The issuer's document, read when it is needed and kept for as long as it says. Thread-safe.
class Discovery {
public:
    Discovery(QString issuer, Fetch fetch, Clock clock);
    /// Fails with GatewayUnavailable or GatewayAnswerInvalid.
    [[nodiscard]] Result<IssuerMetadata> metadata() const;

private:
    [[nodiscard]] std::optional<IssuerMetadata> kept() const;
    [[nodiscard]] Result<IssuerMetadata> read() const;

    QString m_issuer;
    Fetch m_fetch;
    Clock m_clock;
    mutable std::mutex m_mutex;
    mutable std::optional<IssuerMetadata> m_kept;
    mutable QDateTime m_keepUntil;
};

} // namespace campanella::backend::oidc

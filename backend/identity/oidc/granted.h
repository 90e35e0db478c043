// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace campanella::backend::oidc {

/// What the token endpoint gave for a code (OpenID Connect Core §3.1.3.3).
struct Granted {
    QByteArray accessToken;
    QByteArray refreshToken; ///< may be empty
    QByteArray idToken;      ///< unproved
};

/// Reads that answer. Fails with GatewayAnswerInvalid.
[[nodiscard]] Result<Granted> readGranted(QByteArrayView text);

/// As GatewaySession::tokens keeps it, and back; empty when it cannot be read.
[[nodiscard]] QByteArray toStored(const Granted &granted);
[[nodiscard]] Granted fromStored(const QByteArray &stored);

} // namespace campanella::backend::oidc

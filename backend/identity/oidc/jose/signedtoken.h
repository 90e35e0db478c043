// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/jose/signature.h"
#include "domain/result.h"

#include <QJsonObject>

namespace campanella::backend::oidc {

/// A JWT in compact form (RFC 7515 §7.1, RFC 7519), taken apart. Nothing in it is proved before
/// isSignature() has said so.
struct SignedToken {
    QJsonObject claims;
    const SignatureAlgorithm *algorithm = nullptr; ///< never null
    QString keyId;                                 ///< `kid`; may be empty
    QString type;                                  ///< `typ` in lower case; may be empty
    QByteArray input;                              ///< what was signed
    QByteArray signature;
};

/// Takes a token apart. Fails with GatewayAnswerInvalid for more than 16 KiB, anything but three
/// parts of strict base64url, JSON that two readers could read differently, an algorithm that is
/// not on our list, or a `crit` header (we know no extension, RFC 7515 §4.1.11).
[[nodiscard]] Result<SignedToken> readToken(const QByteArray &compact);

/// Writes a token of our own; empty when the key cannot sign.
[[nodiscard]] QByteArray writeToken(const QJsonObject &claims, const QString &keyId,
                                    const Key &key);

} // namespace campanella::backend::oidc

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/jose/signature.h"
#include "domain/result.h"

#include <QByteArrayView>
#include <QList>

namespace campanella::backend::oidc {

/// A public key that an issuer published for signatures (RFC 7517).
struct Jwk {
    QString id;        ///< `kid`; may be empty
    QString algorithm; ///< `alg`: the only one it is for; empty for any that fits
    KeyKind kind = KeyKind::Rsa;
    Key key;

    /// Whether a signature of that algorithm may be checked with it.
    [[nodiscard]] bool fits(const SignatureAlgorithm &wanted) const {
        return kind == wanted.keyKind && (algorithm.isEmpty() || algorithm == wanted.name);
    }
};

/// The keys of a JWK set that we can use; the others (encryption, other types, too short) are left
/// out, as RFC 7517 §5 asks. Fails with GatewayAnswerInvalid for what is no such set.
[[nodiscard]] Result<QList<Jwk>> readKeys(QByteArrayView text);

} // namespace campanella::backend::oidc

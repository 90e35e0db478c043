// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/oidc/fetch.h"
#include "backend/identity/oidc/jose/jwk.h"
#include "backend/identity/oidc/jose/signedtoken.h"
#include "domain/clock.h"

#include <mutex>

namespace campanella::backend::oidc {

/// The keys of an issuer, kept for as long as it says. A token with an unknown key id makes us ask
/// once more, as keys rotate; but not more often than every five seconds, as anybody can send us
/// a logout token. Thread-safe.
class KeySet {
public:
    KeySet(Fetch fetch, Clock clock);
    /// Checks the token's signature with the key that it names; without a name, with the only key
    /// that fits. Fails with GatewayUnavailable or GatewayAnswerInvalid.
    [[nodiscard]] Result<> check(const SignedToken &token, const QUrl &keys) const;

private:
    [[nodiscard]] Result<Key> keyOf(const SignedToken &token, const QUrl &keys) const;
    [[nodiscard]] Key known(const SignedToken &token) const;
    [[nodiscard]] bool isFresh() const;
    /// Takes the right to ask again now.
    [[nodiscard]] bool mayAskAgain() const;
    [[nodiscard]] Result<> read(const QUrl &keys) const;

    Fetch m_fetch;
    Clock m_clock;
    mutable std::mutex m_mutex;
    mutable QList<Jwk> m_keys;
    mutable QDateTime m_keepUntil;
    mutable QDateTime m_askedAt;
};

} // namespace campanella::backend::oidc

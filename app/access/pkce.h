// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>

namespace campanella::app {

/// Proof Key for Code Exchange (RFC 7636): only whoever began a sign-in can redeem its code. One
/// per sign-in; what it knows is overwritten at its end.
class Pkce {
public:
    /// With a fresh verifier: 32 random bytes, 43 characters (§4.1).
    Pkce();
    /// With that verifier, for the example of the RFC.
    explicit Pkce(const QByteArray &verifier);
    ~Pkce();
    Q_DISABLE_COPY_MOVE(Pkce)

    [[nodiscard]] QString verifier() const { return QString::fromLatin1(m_verifier); }
    /// The method S256 (§4.2): base64url(SHA-256(verifier)).
    [[nodiscard]] QString challenge() const;

private:
    QByteArray m_verifier;
};

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace campanella::backend::oidc {

/// A key of OpenSSL; reading it from several threads is safe.
using Key = std::shared_ptr<evp_pkey_st>;

/// What a key can be used for.
enum class KeyKind { Rsa, P256, P521 };

/// One way of signing (RFC 7518 §3.1).
struct SignatureAlgorithm {
    QLatin1StringView name; ///< "RS256"
    KeyKind keyKind;
    int hashBits; ///< 256 or 512: SHA-2
    bool pss;     ///< RSASSA-PSS with a salt as long as the hash, not PKCS #1 v1.5
};

/// The algorithm of that name, from the fixed list of those we accept: RS256, RS512, PS256,
/// PS512, ES256, ES512. `none` and the HMACs, whose key a client secret or even a public key
/// could be taken for, are not in it: nullptr.
[[nodiscard]] const SignatureAlgorithm *signatureAlgorithm(QStringView name);

/// The algorithm that we sign with ourselves: RS256 or ES256, as the private key wants it;
/// nullptr for any other key.
[[nodiscard]] const SignatureAlgorithm *algorithmFor(const Key &key);

/// What a key is; RSA counts from 2048 to 8192 bits only.
[[nodiscard]] std::optional<KeyKind> kindOf(const Key &key);

/// Whether `signature` (as JOSE writes it) over `input` was made with the private half of `key`.
[[nodiscard]] bool isSignature(const QByteArray &signature, const QByteArray &input,
                               const SignatureAlgorithm &algorithm, const Key &key);

/// The signature as JOSE writes it; empty when OpenSSL refuses the key.
[[nodiscard]] QByteArray sign(const QByteArray &input, const SignatureAlgorithm &algorithm,
                              const Key &key);

/// base64url of the left half of the hash of `text`: `at_hash` (OpenID Connect Core §3.1.3.6).
[[nodiscard]] QByteArray halfHash(const QByteArray &text, const SignatureAlgorithm &algorithm);

} // namespace campanella::backend::oidc

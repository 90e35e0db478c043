// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/signature.h"

#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/openssl.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

using EcSignature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

constexpr std::array<SignatureAlgorithm, 6> accepted{{
    {"RS256"_L1, KeyKind::Rsa, 256, false},
    {"RS512"_L1, KeyKind::Rsa, 512, false},
    {"PS256"_L1, KeyKind::Rsa, 256, true},
    {"PS512"_L1, KeyKind::Rsa, 512, true},
    {"ES256"_L1, KeyKind::P256, 256, false},
    {"ES512"_L1, KeyKind::P521, 512, false},
}};
constexpr int smallestRsa = 2048;
constexpr int largestRsa = 8192;

const EVP_MD *hashOf(const SignatureAlgorithm &algorithm) {
    return algorithm.hashBits == 512 ? EVP_sha512() : EVP_sha256();
}

/// How long one number of an elliptic signature is; 0 for RSA.
int coordinateSize(KeyKind kind) {
    switch (kind) {
    case KeyKind::P256:
        return 32;
    case KeyKind::P521:
        return 66;
    case KeyKind::Rsa:
        return 0;
    }
    return 0;
}

/// JOSE writes an elliptic signature as two numbers of fixed size (RFC 7518 §3.4), OpenSSL as
/// ASN.1.
QByteArray toAsn1(const QByteArray &numbers, int size) {
    if (numbers.size() != 2 * static_cast<qsizetype>(size))
        return {};
    BigNumber r(BN_bin2bn(bytesOf(numbers), size, nullptr));
    BigNumber s(BN_bin2bn(bytesOf(numbers) + size, size, nullptr));
    const EcSignature signature(ECDSA_SIG_new());
    if (!r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    static_cast<void>(r.release());
    static_cast<void>(s.release());
    unsigned char *bytes = nullptr;
    const int length = i2d_ECDSA_SIG(signature.get(), &bytes);
    const QByteArray asn1(reinterpret_cast<const char *>(bytes), std::max(length, 0));
    OPENSSL_free(bytes);
    return asn1;
}

QByteArray toNumbers(const QByteArray &asn1, int size) {
    const unsigned char *bytes = bytesOf(asn1);
    const EcSignature signature(d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(asn1.size())));
    QByteArray numbers(2 * static_cast<qsizetype>(size), '\0');
    auto *out = reinterpret_cast<unsigned char *>(numbers.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, size) != size ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + size, size) != size)
        return {};
    return numbers;
}

bool choosePadding(EVP_PKEY_CTX *context, const SignatureAlgorithm &algorithm) {
    if (!algorithm.pss)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

} // namespace

const SignatureAlgorithm *signatureAlgorithm(QStringView name) {
    const auto *const found =
        std::find_if(accepted.begin(), accepted.end(),
                     [name](const SignatureAlgorithm &one) { return name == one.name; });
    return found == accepted.end() ? nullptr : found;
}

const SignatureAlgorithm *algorithmFor(const Key &key) {
    const auto kind = kindOf(key);
    if (kind == KeyKind::Rsa)
        return signatureAlgorithm(u"RS256");
    return kind == KeyKind::P256 ? signatureAlgorithm(u"ES256") : nullptr;
}

std::optional<KeyKind> kindOf(const Key &key) {
    if (!key)
        return std::nullopt;
    const int bits = EVP_PKEY_get_bits(key.get());
    if (EVP_PKEY_is_a(key.get(), "RSA") == 1 && bits >= smallestRsa && bits <= largestRsa)
        return KeyKind::Rsa;
    std::array<char, 32> group{};
    if (EVP_PKEY_get_group_name(key.get(), group.data(), group.size(), nullptr) != 1) {
        ERR_clear_error();
        return std::nullopt;
    }
    if (qstrcmp(group.data(), SN_X9_62_prime256v1) == 0)
        return KeyKind::P256;
    return qstrcmp(group.data(), SN_secp521r1) == 0 ? std::optional(KeyKind::P521) : std::nullopt;
}

bool isSignature(const QByteArray &signature, const QByteArray &input,
                 const SignatureAlgorithm &algorithm, const Key &key) {
    if (kindOf(key) != algorithm.keyKind)
        return false;
    const int size = coordinateSize(algorithm.keyKind);
    const QByteArray bytes = size > 0 ? toAsn1(signature, size) : signature;
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    const bool good =
        EVP_DigestVerifyInit(context.get(), &options, hashOf(algorithm), nullptr, key.get()) == 1 &&
        choosePadding(options, algorithm) &&
        EVP_DigestVerify(context.get(), bytesOf(bytes), static_cast<size_t>(bytes.size()),
                         bytesOf(input), static_cast<size_t>(input.size())) == 1;
    ERR_clear_error();
    return good;
}

QByteArray sign(const QByteArray &input, const SignatureAlgorithm &algorithm, const Key &key) {
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *options = nullptr;
    size_t length = static_cast<size_t>(EVP_PKEY_get_size(key.get()));
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    const bool good =
        EVP_DigestSignInit(context.get(), &options, hashOf(algorithm), nullptr, key.get()) == 1 &&
        choosePadding(options, algorithm) &&
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                       bytesOf(input), static_cast<size_t>(input.size())) == 1;
    ERR_clear_error();
    if (!good)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    const int size = coordinateSize(algorithm.keyKind);
    return size > 0 ? toNumbers(signature, size) : signature;
}

QByteArray halfHash(const QByteArray &text, const SignatureAlgorithm &algorithm) {
    const auto kind =
        algorithm.hashBits == 512 ? QCryptographicHash::Sha512 : QCryptographicHash::Sha256;
    const QByteArray hash = QCryptographicHash::hash(text, kind);
    return toBase64Url(hash.left(hash.size() / 2));
}

} // namespace campanella::backend::oidc

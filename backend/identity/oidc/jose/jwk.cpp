// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/oidc/jose/jwk.h"

#include "backend/identity/oidc/jose/base64url.h"
#include "backend/identity/oidc/jose/openssl.h"
#include "backend/identity/oidc/jose/strictjson.h"
#include "backend/identity/oidc/jose/untrusted.h"

#include <QJsonArray>
#include <QJsonObject>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;

namespace campanella::backend::oidc {

namespace {

using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;

constexpr qsizetype mostKeys = 64;
constexpr qsizetype largestNumber = 1024; // bytes: RSA of 8192 bits

QByteArray numberOf(const QJsonObject &jwk, QLatin1StringView name) {
    const QByteArray bytes =
        fromBase64Url(jwk.value(name).toString().toLatin1()).value_or(QByteArray());
    return bytes.size() <= largestNumber ? bytes : QByteArray();
}

Key buildKey(const char *type, OSSL_PARAM_BLD *builder) {
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return {key, EVP_PKEY_free};
}

Key rsaKey(const QJsonObject &jwk) {
    const QByteArray modulus = numberOf(jwk, "n"_L1);
    const QByteArray exponent = numberOf(jwk, "e"_L1);
    const BigNumber n(BN_bin2bn(bytesOf(modulus), static_cast<int>(modulus.size()), nullptr));
    const BigNumber e(BN_bin2bn(bytesOf(exponent), static_cast<int>(exponent.size()), nullptr));
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (modulus.isEmpty() || exponent.isEmpty() || !n || !e || !builder ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return {};
    return buildKey("RSA", builder.get());
}

struct Curve {
    const char *group = nullptr;
    qsizetype size = 0;
};

Curve curveOf(const QString &name) {
    if (name == "P-256"_L1)
        return {SN_X9_62_prime256v1, 32};
    return name == "P-521"_L1 ? Curve{SN_secp521r1, 66} : Curve{};
}

/// OpenSSL refuses a point that is not on the curve.
Key ellipticKey(const QJsonObject &jwk) {
    const Curve curve = curveOf(jwk.value("crv"_L1).toString());
    const QByteArray x = numberOf(jwk, "x"_L1);
    const QByteArray y = numberOf(jwk, "y"_L1);
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!curve.group || x.size() != curve.size || y.size() != curve.size || !builder)
        return {};
    const QByteArray point = '\x04' + x + y; // uncompressed
    if (OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group,
                                        0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<size_t>(point.size())) != 1)
        return {};
    return buildKey("EC", builder.get());
}

bool isForSignatures(const QJsonObject &jwk) {
    const QJsonValue operations = jwk.value("key_ops"_L1);
    return jwk.value("use"_L1).toString("sig"_L1) == "sig"_L1 &&
           (operations.isUndefined() || operations.toArray().contains("verify"_L1));
}

std::optional<Jwk> readKey(const QJsonObject &jwk) {
    if (!isForSignatures(jwk))
        return std::nullopt;
    const QString type = jwk.value("kty"_L1).toString();
    Jwk key{jwk.value("kid"_L1).toString(), jwk.value("alg"_L1).toString(), {}, {}};
    if (type == "RSA"_L1)
        key.key = rsaKey(jwk);
    else if (type == "EC"_L1)
        key.key = ellipticKey(jwk);
    ERR_clear_error();
    const std::optional<KeyKind> kind = kindOf(key.key);
    if (!kind)
        return std::nullopt;
    key.kind = *kind;
    return key;
}

} // namespace

Result<QList<Jwk>> readKeys(QByteArrayView text) {
    const Result<QJsonObject> set = readStrictObject(text);
    if (!set)
        return fail(set.error());
    const QJsonArray keys = set->value("keys"_L1).toArray();
    if (keys.isEmpty() || keys.size() > mostKeys)
        return untrusted(QStringLiteral("no JWK set of 1 to 64 keys"));
    QList<Jwk> usable;
    for (const QJsonValue &value : keys)
        if (std::optional<Jwk> key = readKey(value.toObject()))
            usable.append(*std::move(key));
    return usable;
}

} // namespace campanella::backend::oidc

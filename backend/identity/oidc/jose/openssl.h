// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <memory>
#include <openssl/bn.h>
#include <openssl/evp.h>

// Owners of OpenSSL's objects; for .cpp files only.
namespace campanella::backend::oidc {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const {
        release(object);
    }
};

using BigNumber = std::unique_ptr<BIGNUM, Release<BN_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;

/// The bytes as OpenSSL takes them.
template <typename Bytes>
[[nodiscard]] const unsigned char *bytesOf(const Bytes &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace campanella::backend::oidc

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QString>

#include <memory>

struct ssl_ctx_st;

namespace campanella::backend {

struct TlsContextRelease {
    void operator()(ssl_ctx_st *context) const;
};

/// What every TLS connection of the server shares.
using TlsContext = std::unique_ptr<ssl_ctx_st, TlsContextRelease>;

/// TLS 1.2 and 1.3 with forward secrecy and AEAD only, session tickets, ALPN "http/1.1".
/// With a `clientAuthority` (PEM) nobody comes in without a certificate of its.
/// Fails with ConfigurationInvalid when a file is unreadable or the two do not belong together.
[[nodiscard]] Result<TlsContext> makeTlsContext(const QString &certificateFile,
                                                const QString &keyFile,
                                                const QString &clientAuthority = {});

} // namespace campanella::backend

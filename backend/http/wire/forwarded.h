// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/wire/rawrequest.h"

namespace campanella::backend {

/// An IP address in its one written form ("::ffff:192.0.2.1" is 192.0.2.1); empty for anything
/// that is none.
[[nodiscard]] QString plainAddress(const QString &text);

/// Whom a request comes from: the peer or, when the peer is the trusted proxy, the last hop of its
/// X-Forwarded-For. What anybody else says there is not believed. `proxy` may be empty.
[[nodiscard]] QString clientAddress(const RawRequest &request, const QString &peer,
                                    const QString &proxy);

} // namespace campanella::backend

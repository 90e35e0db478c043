// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identitygateway.h"
#include "domain/access.h"

#include <memory>

namespace campanella::backend {

/// A way in and who vouches for those who take it.
struct OpenWay {
    SignInWay way;
    int level = 2; ///< the least that counts: 1 … 3 as in SpidL1 … SpidL3
    std::shared_ptr<IdentityGateway> gateway;
};

/// The ways into this municipality, in its own order. Without any, people come in with username
/// and password. Never changes, so all threads share it.
class SignInWays {
public:
    SignInWays() = default;
    /// `rest` says what is offered beside the ways; its own list of ways is not read.
    SignInWays(const AccessOffer &rest, QList<OpenWay> ways);

    [[nodiscard]] const AccessOffer &offer() const { return m_offer; }
    /// The way of that id, or nothing; lives as long as this object.
    [[nodiscard]] const OpenWay *find(const QString &id) const;

private:
    AccessOffer m_offer;
    QList<OpenWay> m_ways;
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/signinways.h"

#include <algorithm>

namespace campanella::backend {

SignInWays::SignInWays(const AccessOffer &rest, QList<OpenWay> ways)
    : m_offer(rest)
    , m_ways(std::move(ways)) {
    m_offer.ways.clear();
    for (const OpenWay &open : m_ways)
        m_offer.ways.append(open.way);
}

const OpenWay *SignInWays::find(const QString &id) const {
    const auto found = std::find_if(m_ways.begin(), m_ways.end(),
                                    [&id](const OpenWay &open) { return open.way.id == id; });
    return found == m_ways.end() ? nullptr : &*found;
}

} // namespace campanella::backend

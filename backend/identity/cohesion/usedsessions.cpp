// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/usedsessions.h"

#include <QCryptographicHash>

#include <algorithm>

namespace campanella::backend {

bool UsedSessions::claim(const QByteArray &sessionId, const QDateTime &now) {
    const QByteArray key =
        QCryptographicHash::hash(sessionId.toUpper(), QCryptographicHash::Sha256);
    const std::lock_guard lock(m_mutex);
    sweep(now);
    if (m_claimed.contains(key))
        return false;
    m_claimed.insert(key, now);
    return true;
}

// A flood must not fill the memory: beyond the capacity the oldest one goes.
void UsedSessions::sweep(const QDateTime &now) {
    const QDateTime oldest = now - lifetime;
    m_claimed.removeIf([&oldest](const auto &entry) { return entry.value() < oldest; });
    if (m_claimed.size() < m_capacity)
        return;
    m_claimed.erase(std::min_element(m_claimed.cbegin(), m_claimed.cend()));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <chrono>
#include <mutex>

namespace campanella::backend {

/// Remembers, for as long as Cohesion keeps a session (60 minutes), which ones have signed
/// somebody in: each does so once. Kept in memory, as hashes; thread-safe. Several backends side
/// by side do not share it: there, the single use of a visit stands alone.
class UsedSessions {
public:
    static constexpr std::chrono::minutes lifetime{60};

    explicit UsedSessions(qsizetype capacity = 20'000)
        : m_capacity(capacity) {}

    /// True the first time. The id is hexadecimal: upper and lower case are the same session.
    [[nodiscard]] bool claim(const QByteArray &sessionId, const QDateTime &now);

private:
    void sweep(const QDateTime &now);

    std::mutex m_mutex;
    QHash<QByteArray, QDateTime> m_claimed; ///< SHA-256 → when
    qsizetype m_capacity;
};

} // namespace campanella::backend

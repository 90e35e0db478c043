// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/registry.h"

#include <vector>

namespace campanella::backend {

bool Registry::add(const std::shared_ptr<Closable> &connection) {
    const std::lock_guard lock(m_mutex);
    if (m_closed || m_open.size() >= m_most)
        return false;
    m_open.emplace(connection.get(), connection);
    return true;
}

void Registry::remove(Closable *connection) {
    const std::lock_guard lock(m_mutex);
    m_open.erase(connection);
    if (m_open.empty())
        m_emptied.notify_all();
}

void Registry::close() {
    std::vector<std::shared_ptr<Closable>> open;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        for (const auto &[raw, connection] : m_open)
            if (auto alive = connection.lock())
                open.push_back(std::move(alive));
    }
    // Outside the lock: the last owner of a connection removes it from here.
    for (const auto &connection : open)
        connection->closeIfIdle();
}

void Registry::waitUntilEmpty(std::chrono::milliseconds most) {
    std::unique_lock lock(m_mutex);
    m_emptied.wait_for(lock, most, [this] { return m_open.empty(); });
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace campanella::backend {

/// Wakes a thread that waits for work. Thread-safe.
class Bell {
public:
    /// Ends a wait() at once, also the next one.
    void ring() {
        const std::lock_guard lock(m_mutex);
        m_rung = true;
        m_condition.notify_all();
    }
    /// Waits until rung or until that time has passed.
    void wait(std::chrono::milliseconds longest) {
        std::unique_lock lock(m_mutex);
        m_condition.wait_for(lock, longest, [this] { return m_rung; });
        m_rung = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_rung = false;
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace campanella::backend {

/// What can be asked to end once it has nothing to do.
class Closable {
public:
    Closable() = default;
    virtual ~Closable() = default;
    Closable(const Closable &) = delete;
    Closable &operator=(const Closable &) = delete;
    virtual void closeIfIdle() = 0;
};

/// The open connections: how many there are, and which to close when the server stops.
/// Thread-safe.
class Registry {
public:
    explicit Registry(size_t most)
        : m_most(most) {}
    /// False when there are too many already, or the registry is closed.
    [[nodiscard]] bool add(const std::shared_ptr<Closable> &connection);
    void remove(Closable *connection);
    /// From now on nothing is added; idle connections are closed.
    void close();
    [[nodiscard]] bool isClosed() const { return m_closed; }
    void waitUntilEmpty(std::chrono::milliseconds most);

private:
    const size_t m_most;
    std::atomic<bool> m_closed = false;
    std::mutex m_mutex;
    std::condition_variable m_emptied;
    std::unordered_map<Closable *, std::weak_ptr<Closable>> m_open;
};

} // namespace campanella::backend

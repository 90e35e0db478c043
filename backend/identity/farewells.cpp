// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/farewells.h"

namespace campanella::backend {

namespace {

constexpr size_t mostWaiting = 1000;
constexpr std::chrono::seconds longestGoodbye{5};

} // namespace

Farewells::Farewells()
    : m_thread([this] { deliver(); }) {}

Farewells::~Farewells() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_deadline = Moment::clock::now() + longestGoodbye;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Farewells::say(std::shared_ptr<IdentityGateway> gateway, const GatewaySession &session) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting.size() >= mostWaiting)
            return;
        m_waiting.push_back({std::move(gateway), session});
    }
    m_changed.notify_one();
}

void Farewells::deliver() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_closing || !m_waiting.empty(); });
        if (m_waiting.empty() || (m_closing && Moment::clock::now() > m_deadline))
            return;
        const Farewell next = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        static_cast<void>(next.gateway->end(next.session));
        lock.lock();
    }
}

} // namespace campanella::backend

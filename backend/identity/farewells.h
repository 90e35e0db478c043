// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/identity/identitygateway.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace campanella::backend {

/// Tells gateways of sessions that have ended, on a thread of its own: nobody who signs out waits
/// for somebody else's server. Best effort: what a gateway does not hear ends there by itself.
/// Thread-safe. Its end waits for what is still to be said, but begins nothing after five seconds.
class Farewells {
public:
    Farewells();
    ~Farewells();
    Farewells(const Farewells &) = delete;
    Farewells &operator=(const Farewells &) = delete;

    /// Leaves it out when a thousand others wait already.
    void say(std::shared_ptr<IdentityGateway> gateway, const GatewaySession &session);

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Farewell {
        std::shared_ptr<IdentityGateway> gateway;
        GatewaySession session;
    };
    void deliver();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Farewell> m_waiting;
    bool m_closing = false;
    Moment m_deadline;
    std::thread m_thread;
};

} // namespace campanella::backend

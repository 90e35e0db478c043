// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/reachability.h"

#include <utility>

namespace campanella::app {

Reachability::Reachability(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent) {
    m_next.setSingleShot(true);
    m_next.setInterval(interval);
    connect(&m_next, &QTimer::timeout, this, &Reachability::looking);
}

void Reachability::noteFailure() {
    // Each failed look starts the wait for the next one.
    m_next.start();
    if (std::exchange(m_online, false))
        Q_EMIT onlineChanged(false);
}

void Reachability::noteAnswer() {
    m_next.stop();
    if (!std::exchange(m_online, true))
        Q_EMIT onlineChanged(true);
}

} // namespace campanella::app

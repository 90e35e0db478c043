// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/countdown.h"

namespace campanella::ui {

Countdown::Countdown(std::chrono::seconds patience, QObject *parent)
    : QObject(parent)
    , m_left(patience) {
    m_clock.setInterval(std::chrono::seconds(1));
    m_clock.setTimerType(Qt::PreciseTimer);
    connect(&m_clock, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start() {
    m_clock.start();
    Q_EMIT ticked();
}

void Countdown::tick() {
    if (m_left.count() == 0)
        return;
    --m_left;
    Q_EMIT ticked();
    if (m_left == warning)
        Q_EMIT warned();
    if (m_left.count() > 0)
        return;
    m_clock.stop();
    Q_EMIT ended();
}

} // namespace campanella::ui

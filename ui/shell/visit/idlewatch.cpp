// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <ctime>
#include <utility>

namespace campanella::ui {

namespace {

using std::chrono::milliseconds;

constexpr std::chrono::seconds look(1);
constexpr int tellings = 4;

// CLOCK_BOOTTIME goes on while a laptop sleeps, as the backend's clock does.
milliseconds sinceBoot() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(now.tv_sec) +
                                                    std::chrono::nanoseconds(now.tv_nsec));
}

bool isUse(const QEvent &event) {
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return event.spontaneous();
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
    , m_clock(sinceBoot) {
    m_timer.setInterval(look);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start(IdleLimits limits) {
    stop();
    if (limits.limit.count() <= 0)
        return;
    m_limits = {limits.limit, std::min(limits.warning, limits.limit / 2)};
    m_lastUse = m_lastTold = m_clock();
    m_usedSince = false;
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop() {
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    m_warning = false;
}

int IdleWatch::secondsLeft() const {
    const milliseconds left = m_lastUse + m_limits.limit - m_clock();
    return int(std::max<std::chrono::seconds::rep>(
        0, std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void IdleWatch::keepOn() {
    m_warning = false;
    note();
    tellUse(m_lastUse);
}

void IdleWatch::note() {
    m_lastUse = m_clock();
    m_usedSince = true;
}

void IdleWatch::check() {
    if (!m_timer.isActive())
        return;
    const milliseconds now = m_clock();
    if (now - m_lastUse >= m_limits.limit) {
        stop();
        Q_EMIT expired();
        return;
    }
    if (now - m_lastTold >= m_limits.limit / tellings)
        tellUse(now);
    if (now - m_lastUse < m_limits.limit - m_limits.warning)
        return;
    m_warning = true;
    Q_EMIT counted(secondsLeft());
}

void IdleWatch::tellUse(milliseconds now) {
    if (!std::exchange(m_usedSince, false))
        return;
    m_lastTold = now;
    Q_EMIT inUse();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event) {
    if (!m_warning && isUse(*event))
        note();
    return QObject::eventFilter(watched, event);
}

} // namespace campanella::ui

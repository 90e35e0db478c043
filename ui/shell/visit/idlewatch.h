// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace campanella::ui {

/// How long a visit may go unused, and how long before its end the person is asked.
struct IdleLimits {
    std::chrono::seconds limit{0}; ///< zero or less: no limit
    std::chrono::seconds warning{0};
};

/// Notices that nobody uses the program any more: no key, pointer, wheel or touch, in any of its
/// windows. Once it has asked, only keepOn() counts, so that a nudged table answers nothing.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// Time that passes, also while the computer sleeps; never set back.
    using Clock = std::function<std::chrono::milliseconds()>;

    explicit IdleWatch(QObject *parent = nullptr);
    /// For tests: another clock, then check() in place of waiting.
    void setClock(Clock clock) { m_clock = std::move(clock); }

    void start(IdleLimits limits);
    void stop();
    [[nodiscard]] bool isWarning() const { return m_warning; }
    /// Whole seconds until the end, rounded up.
    [[nodiscard]] int secondsLeft() const;
    /// The person is still here.
    void keepOn();
    /// Looks at the clock; by itself once a second.
    void check();

Q_SIGNALS:
    /// While warning, at each look at the clock; the first one opens the question.
    void counted(int secondsLeft);
    /// The time is over; the watch has stopped.
    void expired();
    /// There was use since the last time: the backend, which counts requests, should hear of it.
    /// At most four times within the limit.
    void inUse();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void note();
    void tellUse(std::chrono::milliseconds now);

    Clock m_clock;
    QTimer m_timer;
    IdleLimits m_limits;
    std::chrono::milliseconds m_lastUse{0};
    std::chrono::milliseconds m_lastTold{0};
    bool m_usedSince = false; ///< since m_lastTold
    bool m_warning = false;
};

} // namespace campanella::ui

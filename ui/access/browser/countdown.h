// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace campanella::ui {

/// The time that is left for a sign-in.
class Countdown : public QObject {
    Q_OBJECT

public:
    /// From here on the person is warned and the seconds are shown.
    static constexpr std::chrono::seconds warning = std::chrono::minutes(2);

    explicit Countdown(std::chrono::seconds patience, QObject *parent = nullptr);
    void start();
    /// A second has gone by; the clock calls it.
    void tick();
    [[nodiscard]] std::chrono::seconds left() const { return m_left; }
    [[nodiscard]] bool isWarning() const { return m_left <= warning; }

Q_SIGNALS:
    /// Each second.
    void ticked();
    /// Once, when the warning begins.
    void warned();
    /// Once, at zero.
    void ended();

private:
    QTimer m_clock;
    std::chrono::seconds m_left;
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QProcess>

#include <chrono>

namespace campanella::test {

/// A screen of its own, on which a test presses real keys.
class Screen {
public:
    Screen() = default;
    ~Screen();
    Q_DISABLE_COPY_MOVE(Screen)

    /// Programs started afterwards appear on it; false when there is no Xvfb.
    [[nodiscard]] bool start();
    /// Waits for a window with these words in its title and gives it the keyboard.
    [[nodiscard]] static bool focus(const QString &title);
    /// As on a keyboard, one after the other: "ctrl+a", "Tab".
    static void press(const QStringList &keys,
                      std::chrono::milliseconds pace = std::chrono::milliseconds(50));
    static void type(const QString &text);

private:
    QProcess m_server;
};

} // namespace campanella::test

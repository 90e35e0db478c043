// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QSocketNotifier>

#include <array>
#include <optional>

namespace campanella::app {

/// Hears that the program shall end: SIGTERM (systemctl stop, the end of a desktop session), SIGINT
/// (Ctrl-C), SIGHUP (the terminal is closed). The second of a kind ends it at once, as usual.
/// There can be only one at a time.
class EndSignal : public QObject {
    Q_OBJECT

public:
    explicit EndSignal(QObject *parent = nullptr);
    ~EndSignal() override;

Q_SIGNALS:
    void came();

private:
    std::array<int, 2> m_pipe{-1, -1};
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace campanella::app

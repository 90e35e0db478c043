// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace campanella::app {

/// Whether the backend can be reached, learnt from the requests that are made anyway. Once it
/// cannot, asks at a gentle pace to look again, until an answer comes.
class Reachability : public QObject {
    Q_OBJECT

public:
    explicit Reachability(std::chrono::milliseconds interval, QObject *parent = nullptr);

    [[nodiscard]] bool isOnline() const { return m_online; }
    /// A request did not reach the backend.
    void noteFailure();
    /// The backend answered, whatever it said.
    void noteAnswer();

Q_SIGNALS:
    void onlineChanged(bool online);
    /// Time for one request to /status.
    void looking();

private:
    QTimer m_next;
    bool m_online = true;
};

} // namespace campanella::app

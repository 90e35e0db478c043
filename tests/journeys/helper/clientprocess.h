// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/journeys/helper/backendprocess.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace campanella::test {

/// The real campanella on the test's screen, with a home and a place for temporary files of its
/// own.
class ClientProcess {
public:
    /// `backend` has started.
    explicit ClientProcess(const BackendProcess &backend);
    ~ClientProcess();
    Q_DISABLE_COPY_MOVE(ClientProcess)

    /// Waits for its window, which then has the keyboard.
    [[nodiscard]] bool start(const QStringList &options);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    /// As if nobody had touched it for so long.
    void idleFor(std::chrono::seconds time);
    void signal(int number);
    /// Whether it ends in time, and well.
    [[nodiscard]] bool endsWithin(std::chrono::milliseconds time);
    void kill();
    /// What it has said since it was started last.
    [[nodiscard]] QByteArray output();
    /// Where all that it writes must be.
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    [[nodiscard]] QString laterFile() const {
        return m_elsewhere.filePath(QStringLiteral("later"));
    }

    QStringList m_server;
    QTemporaryDir m_home;
    QTemporaryDir m_elsewhere;
    QProcess m_process;
    QByteArray m_output;
};

} // namespace campanella::test

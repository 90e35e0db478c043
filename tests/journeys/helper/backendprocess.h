// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"

#include <QProcess>
#include <QTemporaryDir>

namespace campanella::test {

/// The real campanella-backend with a demo municipality of its own, for one test program.
class BackendProcess {
public:
    /// Its folder and its environment are those of this moment.
    BackendProcess();
    ~BackendProcess();
    Q_DISABLE_COPY_MOVE(BackendProcess)

    /// Waits until it answers; false when it does not. The port stays the same from then on.
    [[nodiscard]] bool start();
    /// Kills it without warning.
    void kill();
    /// From now on it takes connections and answers nothing, or is itself again.
    void hang(bool hangs);
    /// One of its other verbs on the same database: import, account add.
    [[nodiscard]] bool run(const QStringList &verb, const QStringList &options) const;
    /// For a client: address and authority, with short times for tests.
    [[nodiscard]] app::ConnectionConfig config() const;
    [[nodiscard]] QString dataDir() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    app::ConnectionConfig m_config;
};

} // namespace campanella::test

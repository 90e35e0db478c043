// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace campanella::app {

/// A backend of our own on loopback, with a demo municipality. It lives as long as this object:
/// it ends when its standard input closes, also when we crash.
class DemoBackend : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString program; ///< empty: looked for beside us
        QString dataDir; ///< empty: a folder of this user
        /// The first start makes a whole municipality; it takes a while.
        std::chrono::milliseconds patience = std::chrono::minutes(3);
    };

    explicit DemoBackend(Options options, QObject *parent = nullptr);
    ~DemoBackend() override;

    /// Ends in ready() or failed(), exactly once.
    void start();
    /// `campanella-backend` beside the client, in the build tree's backend folder, or in PATH;
    /// empty when there is none.
    [[nodiscard]] static QString findProgram();

Q_SIGNALS:
    void ready(const campanella::app::ConnectionConfig &config);
    /// ConfigurationInvalid: there is no backend or it did not start; `detail` says why.
    void failed(const campanella::Failure &failure);

private:
    void readLines();
    void readLine(const QByteArray &line);
    void refuse(const QString &detail);

    Options m_options;
    QProcess m_process;
    QTimer m_patience;
    bool m_settled = false;
};

/// Where it listens and whom to believe, from the line {"listening":"https://…","ca":"FILE"}
/// that the demo backend prints once it answers; nothing for any other line.
[[nodiscard]] std::optional<Result<ConnectionConfig>> readListeningLine(const QByteArray &line);

} // namespace campanella::app

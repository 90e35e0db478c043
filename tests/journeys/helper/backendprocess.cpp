// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/backendprocess.h"

#include "app/demo/demobackend.h"

#include <QDeadlineTimer>
#include <QProcessEnvironment>

#include <csignal>

namespace campanella::test {

namespace {

constexpr std::chrono::seconds patience(60);

QString portArgument(const QUrl &url) {
    return QString::number(url.port(0));
}

} // namespace

BackendProcess::BackendProcess() {
    m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
}

BackendProcess::~BackendProcess() {
    kill();
}

bool BackendProcess::start() {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CAMPANELLA_BACKEND),
                    {QStringLiteral("demo"), QStringLiteral("--data"), m_dir.path(),
                     QStringLiteral("--serve"), QStringLiteral("--port"),
                     portArgument(m_config.baseUrl), QStringLiteral("--until-stdin-closes")});
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(1000))
            continue;
        const auto config = app::readListeningLine(m_process.readLine());
        if (!config)
            continue;
        if (!*config)
            return false;
        m_config = **config;
        return true;
    }
    return false;
}

void BackendProcess::kill() {
    m_process.kill();
    m_process.waitForFinished();
}

void BackendProcess::hang(bool hangs) {
    ::kill(static_cast<pid_t>(m_process.processId()), hangs ? SIGSTOP : SIGCONT);
}

bool BackendProcess::run(const QStringList &verb, const QStringList &options) const {
    const QStringList store{QStringLiteral("--store"),
                            QStringLiteral("sqlite:%1/campanella.db").arg(m_dir.path())};
    return QProcess::execute(QStringLiteral(CAMPANELLA_BACKEND), verb + store + options) == 0;
}

app::ConnectionConfig BackendProcess::config() const {
    app::ConnectionConfig config = m_config;
    config.retryDelays = {};
    config.statusInterval = std::chrono::milliseconds(50);
    return config;
}

} // namespace campanella::test

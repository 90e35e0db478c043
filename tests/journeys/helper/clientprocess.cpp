// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/clientprocess.h"

#include "tests/journeys/helper/screen.h"

#include <QProcessEnvironment>
#include <QTest>

#include <csignal>

namespace campanella::test {

ClientProcess::ClientProcess(const BackendProcess &backend)
    : m_server{QStringLiteral("--server"), backend.config().baseUrl.toString(),
               QStringLiteral("--ca"), backend.dataDir() + QStringLiteral("/ca.pem")} {
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_home.path());
}

ClientProcess::~ClientProcess() {
    kill();
}

bool ClientProcess::start(const QStringList &options) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                 "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QLatin1String(variable), m_home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // No bus, and no printer: the keys of a test must not print.
    for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"})
        environment.insert(QLatin1String(variable), QStringLiteral("disabled:"));
    environment.insert(QStringLiteral("CUPS_SERVER"), QStringLiteral("/nowhere"));
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(CAMPANELLA_LATE_CLOCK));
    environment.insert(QStringLiteral("CAMPANELLA_TEST_LATER"), laterFile());
    m_process.setProcessEnvironment(environment);
    QFile::remove(laterFile());
    m_output.clear();
    m_process.start(QStringLiteral(CAMPANELLA_CLIENT),
                    m_server + QStringList{QStringLiteral("--language"), QStringLiteral("it")} +
                        options);
    return Screen::focus(QStringLiteral("Servizi scolastici"));
}

void ClientProcess::idleFor(std::chrono::seconds time) {
    QFile file(laterFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(qint64(time.count())));
}

void ClientProcess::signal(int number) {
    ::kill(static_cast<pid_t>(id()), number);
}

bool ClientProcess::endsWithin(std::chrono::milliseconds time) {
    return QTest::qWaitFor([this] { return !isRunning(); }, int(time.count())) &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QByteArray ClientProcess::output() {
    return m_output += m_process.readAll();
}

void ClientProcess::kill() {
    m_process.kill();
    m_process.waitForFinished();
}

} // namespace campanella::test

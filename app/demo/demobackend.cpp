// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/demo/demobackend.h"

#include "app/settings/serverchoice.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

namespace campanella::app {

namespace {

constexpr int goodbye = 3000; // milliseconds for an orderly end
constexpr qsizetype longestLine = 65'536;

QString userDataDir() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/campanella/demo");
}

QStringList argumentsFor(const QString &dataDir) {
    return {QStringLiteral("demo"),
            QStringLiteral("--data"),
            dataDir,
            QStringLiteral("--serve"),
            QStringLiteral("--port"),
            QStringLiteral("0"),
            QStringLiteral("--until-stdin-closes")};
}

} // namespace

std::optional<Result<ConnectionConfig>> readListeningLine(const QByteArray &line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString url = object.value(QLatin1String("listening")).toString();
    if (url.isEmpty())
        return std::nullopt;
    return serverAt(url, object.value(QLatin1String("ca")).toString());
}

DemoBackend::DemoBackend(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options)) {
    m_patience.setSingleShot(true);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { refuse(QStringLiteral("the demo backend did not answer in time")); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &DemoBackend::readLines);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError) {
        refuse(QStringLiteral("the demo backend could not be started"));
    });
    connect(&m_process, &QProcess::finished, this, [this](int status) {
        refuse(QStringLiteral("the demo backend ended with status %1").arg(status));
    });
}

DemoBackend::~DemoBackend() {
    m_settled = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(goodbye))
        m_process.kill();
}

QString DemoBackend::findProgram() {
    const QString name = QStringLiteral("campanella-backend");
    const QDir here(QCoreApplication::applicationDirPath());
    // Installed side by side; or app/program beside backend in a build tree.
    const QStringList near{here.path(), here.filePath(QStringLiteral("../../backend")),
                           here.filePath(QStringLiteral("../backend"))};
    const QString beside = QStandardPaths::findExecutable(name, near);
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

void DemoBackend::start() {
    const QString program = m_options.program.isEmpty() ? findProgram() : m_options.program;
    if (program.isEmpty()) {
        refuse(QStringLiteral("campanella-backend is not installed"));
        return;
    }
    const QString dir = m_options.dataDir.isEmpty() ? userDataDir() : m_options.dataDir;
    m_patience.start(m_options.patience);
    m_process.start(program, argumentsFor(QFileInfo(dir).absoluteFilePath()));
}

void DemoBackend::readLines() {
    while (m_process.canReadLine())
        readLine(m_process.readLine(longestLine));
}

void DemoBackend::readLine(const QByteArray &line) {
    const std::optional<Result<ConnectionConfig>> config = readListeningLine(line);
    if (!config || m_settled)
        return;
    if (!*config)
        return refuse(config->error().detail);
    m_settled = true;
    m_patience.stop();
    Q_EMIT ready(**config);
}

void DemoBackend::refuse(const QString &detail) {
    if (std::exchange(m_settled, true))
        return;
    m_patience.stop();
    Q_EMIT failed({FailureCode::ConfigurationInvalid, detail, {}, {}, {}});
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/helperbrowser.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace campanella::app {

namespace {

// The program watches the time itself and says so in words; this is for one that hangs.
constexpr std::chrono::seconds grace(5);
constexpr int goodbye = 2000; // milliseconds for a killed program to be gone

Failure made(FailureCode code, const QString &detail) {
    return {code, detail, {}, {}, {}};
}

} // namespace

HelperBrowser::HelperBrowser(HelperOrder order, QString program, QObject *parent)
    : SignInBrowser(parent)
    , m_order(std::move(order))
    , m_program(std::move(program)) {
    m_patience.setSingleShot(true);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { settle(HelperReport(FailureCode::SignInTimedOut)); });
    connect(&m_process, &QProcess::started, this, [this] {
        m_process.write(toLine(m_order));
        Q_EMIT opened();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HelperBrowser::readLine);
    connect(&m_process, &QProcess::errorOccurred, this,
            [this] { refuse(QStringLiteral("campanella-signin could not run")); });
    connect(&m_process, &QProcess::finished, this,
            [this] { refuse(QStringLiteral("campanella-signin ended without a word")); });
}

HelperBrowser::~HelperBrowser() {
    kill();
}

QString HelperBrowser::findProgram() {
    const QString name = QStringLiteral("campanella-signin");
    const QDir here(QCoreApplication::applicationDirPath());
    // Installed side by side or in libexec; or app/program beside ui/access/browser in a build.
    const QStringList near{here.path(), here.filePath(QStringLiteral("../libexec/campanella")),
                           here.filePath(QStringLiteral("../../ui/access/browser"))};
    return QStandardPaths::findExecutable(name, near);
}

Result<QUrl> HelperBrowser::prepare() {
    if (m_program.isEmpty())
        m_program = findProgram();
    if (m_program.isEmpty())
        return fail(FailureCode::SignInBrowserFailed,
                    QStringLiteral("campanella-signin is not installed"));
    return m_order.done;
}

void HelperBrowser::open(const QUrl &start) {
    m_order.start = start;
    m_patience.start(m_order.patience + grace);
    m_process.start(m_program, QStringList());
}

void HelperBrowser::readLine() {
    if (!m_process.canReadLine()) {
        if (m_process.bytesAvailable() > longestHelperLine)
            refuse(QStringLiteral("campanella-signin said too much"));
        return;
    }
    const std::optional<HelperReport> report = readReport(m_process.readLine(longestHelperLine));
    if (report)
        settle(*report);
    else
        refuse(QStringLiteral("campanella-signin was not understood"));
}

void HelperBrowser::settle(const HelperReport &report) {
    if (std::exchange(m_settled, true))
        return;
    kill();
    if (const QUrlQuery *answer = std::get_if<QUrlQuery>(&report))
        Q_EMIT returned(*answer);
    else
        Q_EMIT failed(made(std::get<FailureCode>(report), QStringLiteral("campanella-signin")));
}

void HelperBrowser::refuse(const QString &detail) {
    if (std::exchange(m_settled, true))
        return;
    kill();
    Q_EMIT failed(made(FailureCode::SignInBrowserFailed, detail));
}

void HelperBrowser::cancel() {
    m_settled = true;
    kill();
}

void HelperBrowser::kill() {
    m_settled = true;
    m_patience.stop();
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(goodbye);
}

} // namespace campanella::app

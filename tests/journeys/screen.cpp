// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/screen.h"

#include <QTest>

namespace campanella::test {

namespace {

constexpr int patience = 60000; // milliseconds; Chromium starts slowly on a busy machine

// Runs xdotool; what it prints, or nothing when it fails.
QByteArray act(const QStringList &arguments) {
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    if (!QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, patience))
        return {};
    return tool.exitCode() == 0 ? tool.readAllStandardOutput() : QByteArray();
}

} // namespace

Screen::~Screen() {
    m_server.kill();
    m_server.waitForFinished();
}

bool Screen::start() {
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp")});
    if (!m_server.waitForReadyRead(patience))
        return false;
    qputenv("DISPLAY", ":" + m_server.readLine().trimmed());
    return true;
}

bool Screen::focus(const QString &title) {
    const QByteArray windows =
        act({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
             QStringLiteral("--name"), title})
            .trimmed();
    if (windows.isEmpty())
        return false;
    act({QStringLiteral("windowfocus"), QStringLiteral("--sync"),
         QString::fromLatin1(windows.split('\n').constFirst())});
    return true;
}

void Screen::press(const QStringList &keys, std::chrono::milliseconds pace) {
    act(QStringList{QStringLiteral("key"), QStringLiteral("--delay"),
                    QString::number(pace.count())} +
        keys);
}

void Screen::type(const QString &text) {
    act({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
}

} // namespace campanella::test

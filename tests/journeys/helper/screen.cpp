// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/screen.h"

#include <QTest>

namespace campanella::test {

namespace {

constexpr int patience = 60000; // milliseconds; Chromium starts slowly on a busy machine

// Runs xdotool; whether it did what it was told.
bool act(const QStringList &arguments) {
    QProcess tool;
    tool.start(QStringLiteral("xdotool"), arguments);
    return QTest::qWaitFor([&] { return tool.state() == QProcess::NotRunning; }, patience) &&
           tool.exitCode() == 0;
}

} // namespace

Screen::~Screen() {
    m_server.kill();
    m_server.waitForFinished();
}

// Without -noreset the server begins anew when its last client goes, and the next one may come
// just then. -r: no key repeats itself because this machine is too busy to let go of it.
bool Screen::start() {
    m_server.start(QStringLiteral("Xvfb"),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1280x900x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-noreset"), QStringLiteral("-r")});
    if (!m_server.waitForReadyRead(patience))
        return false;
    qputenv("DISPLAY", ":" + m_server.readLine().trimmed());
    return true;
}

// xdotool stumbles over other windows that go away while it looks for this one.
bool Screen::focus(const QString &title) {
    const QStringList search{QStringLiteral("search"), QStringLiteral("--sync"),
                             QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title};
    const QStringList focus{QStringLiteral("windowfocus"), QStringLiteral("--sync")};
    return QTest::qWaitFor([&] { return act(search + focus); }, patience);
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

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/devicename.h"

#include <QCoreApplication>
#include <QString>

namespace campanella::app {

namespace {

QLatin1String systemName() {
#if defined(Q_OS_WIN)
    return QLatin1String("Windows");
#elif defined(Q_OS_MACOS)
    return QLatin1String("macOS");
#else
    return QLatin1String("Linux");
#endif
}

} // namespace

QByteArray deviceName() {
    const QString version = QCoreApplication::applicationVersion();
    const QString program =
        version.isEmpty() ? QStringLiteral("Campanella") : QStringLiteral("Campanella ") + version;
    return (program.left(60) + QLatin1String(", ") + systemName()).toLatin1();
}

} // namespace campanella::app

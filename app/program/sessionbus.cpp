// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/program/sessionbus.h"

#include <QGuiApplication>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#endif

namespace campanella::app {

bool desktopHasBus() {
    const QString platform = QGuiApplication::platformName();
    return platform == QLatin1String("xcb") || platform.startsWith(QLatin1String("wayland"));
}

std::future<void> connectSessionBus() {
#ifdef QT_DBUS_LIB
    if (desktopHasBus())
        return std::async(std::launch::async, [] { (void)QDBusConnection::sessionBus(); });
#endif
    return {};
}

} // namespace campanella::app

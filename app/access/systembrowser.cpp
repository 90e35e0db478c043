// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/systembrowser.h"

#include <utility>

namespace campanella::app {

SystemBrowser::SystemBrowser(const QUrl &farewell, OpenUrl openUrl, QObject *parent)
    : SignInBrowser(parent)
    , m_listener(farewell)
    , m_openUrl(std::move(openUrl)) {
    connect(&m_listener, &LoopbackListener::returned, this, &SystemBrowser::returned);
}

Result<QUrl> SystemBrowser::prepare() {
    if (!m_listener.listen())
        return fail(FailureCode::SignInBrowserFailed, QStringLiteral("no free loopback port"));
    return m_listener.address();
}

void SystemBrowser::open(const QUrl &start) {
    if (m_openUrl(start)) {
        Q_EMIT opened();
        return;
    }
    m_listener.close();
    Q_EMIT failed({FailureCode::SignInBrowserFailed,
                   QStringLiteral("the system has no browser to open"),
                   {},
                   {},
                   {}});
}

void SystemBrowser::cancel() {
    m_listener.close();
}

} // namespace campanella::app

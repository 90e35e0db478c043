// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/browsers.h"

#include "app/access/helperbrowser.h"

namespace campanella::app {

QUrl accessPage(const QUrl &backend, const QString &name) {
    QString root = backend.path();
    while (root.endsWith(QLatin1Char('/')))
        root.chop(1);
    QUrl page = backend;
    page.setPath(root + QStringLiteral("/v1/access/") + name);
    return page;
}

std::unique_ptr<SignInBrowser> makeBrowser(BrowserChoice choice, const ConnectionConfig &backend,
                                           const SignInWay &way, const BrowserLook &look,
                                           const OpenUrl &openUrl) {
    const QUrl done = accessPage(backend.baseUrl, QStringLiteral("done"));
    if (choice == BrowserChoice::System)
        return std::make_unique<SystemBrowser>(done, openUrl);
    HelperOrder order;
    order.done = done;
    order.hosts = way.hosts;
    order.oldestEngine = way.oldestEngine;
    order.authorities = backend.pinnedAuthorities;
    order.look = look;
    return std::make_unique<HelperBrowser>(order);
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/browser/walkrules.h"

namespace campanella::ui {

namespace {

constexpr int httpsPort = 443;

QString hostAndPort(const QUrl &url) {
    return url.host().toLower() + QLatin1Char(':') + QString::number(url.port(httpsPort));
}

// What a page draws from itself, without asking anybody.
bool isOwn(const QUrl &url) {
    const QString scheme = url.scheme();
    return scheme == QLatin1String("data") || scheme == QLatin1String("blob");
}

bool isSecure(const QUrl &url) {
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

} // namespace

WalkRules::WalkRules(const QUrl &done, const QStringList &hosts)
    : m_done(done) {
    m_hosts.append(hostAndPort(done));
    for (const QString &host : hosts)
        m_hosts.append(hostAndPort(QUrl(QStringLiteral("https://") + host, QUrl::StrictMode)));
}

bool WalkRules::isListed(const QUrl &url) const {
    return m_hosts.contains(hostAndPort(url));
}

WalkRules::Verdict WalkRules::judge(const QUrl &url, Place place) const {
    if (place == Place::Part)
        return isSecure(url) || isOwn(url) ? Verdict::Allowed : Verdict::Refused;
    if (place == Place::Frame && url == QUrl(QStringLiteral("about:blank")))
        return Verdict::Allowed;
    if (!isSecure(url) || !isListed(url))
        return Verdict::Refused;
    const bool isDone = hostAndPort(url) == hostAndPort(m_done) && url.path() == m_done.path();
    if (!isDone)
        return Verdict::Allowed;
    return place == Place::Page ? Verdict::Done : Verdict::Refused;
}

} // namespace campanella::ui

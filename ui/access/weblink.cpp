// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/access/weblink.h"

#include <QDesktopServices>

namespace campanella::ui {

namespace {

bool isWebPage(const QUrl &url) {
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

WebLink::WebLink(QWidget *parent)
    : WebLink(QString(), QUrl(), parent) {}

WebLink::WebLink(const QString &words, const QUrl &url, QWidget *parent)
    : Button(ButtonKind::Link, words, QString(), parent) {
    setUse(TextUse::Chip);
    setUrl(url);
    connect(this, &Button::clicked, this, [this] { QDesktopServices::openUrl(m_url); });
}

void WebLink::setUrl(const QUrl &url) {
    m_url = isWebPage(url) ? url : QUrl();
    if (m_url.isEmpty())
        hide();
    else if (parentWidget() != nullptr)
        show();
    setToolTip(m_url.toDisplayString());
}

} // namespace campanella::ui

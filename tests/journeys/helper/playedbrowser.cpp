// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/playedbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTest>

namespace campanella::test {

namespace {
constexpr int patience = 20000; // milliseconds
constexpr int mostRedirects = 10;
} // namespace

PlayedBrowser::PlayedBrowser(const QByteArray &authorities)
    : m_tls(QSslConfiguration::defaultConfiguration()) {
    m_tls.setCaCertificates(QSslCertificate::fromData(authorities));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

QUrl PlayedBrowser::ask(const QUrl &url) {
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, patience))
        reply->abort();
    m_visited << url;
    m_url = url;
    m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_text = reply->readAll();
    const QByteArray next = reply->rawHeader("Location");
    return next.isEmpty() ? QUrl() : url.resolved(QUrl::fromEncoded(next));
}

void PlayedBrowser::open(const QUrl &url) {
    QUrl next = url;
    for (int i = 0; i < mostRedirects && !next.isEmpty(); ++i)
        next = ask(next);
}

bool PlayedBrowser::press(const QByteArray &part) {
    static const QRegularExpression link(QStringLiteral("href=\"([^\"]*)\""));
    auto links = link.globalMatch(QString::fromUtf8(m_text));
    while (links.hasNext()) {
        QString target = links.next().captured(1);
        target.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
        if (!target.contains(QString::fromLatin1(part)))
            continue;
        open(m_url.resolved(QUrl(target)));
        return true;
    }
    return false;
}

} // namespace campanella::test

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

namespace campanella::test {

/// A person's browser, played: keeps cookies, follows redirects, presses links.
class PlayedBrowser {
public:
    /// Trusts those authorities (PEM) only.
    explicit PlayedBrowser(const QByteArray &authorities);

    /// Opens the page; afterwards url(), status() and text() are those of the page it ended at.
    void open(const QUrl &url);
    /// Presses the first link whose address contains that text; false when there is none.
    [[nodiscard]] bool press(const QByteArray &part);
    /// The address bar.
    [[nodiscard]] const QUrl &url() const { return m_url; }
    /// 0 when nobody answered.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// All addresses that were asked, redirects included.
    [[nodiscard]] const QList<QUrl> &visited() const { return m_visited; }

private:
    [[nodiscard]] QUrl ask(const QUrl &url);

    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QList<QUrl> m_visited;
    QUrl m_url;
    QByteArray m_text;
    int m_status = 0;
};

} // namespace campanella::test

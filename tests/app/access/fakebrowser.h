// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/signinbrowser.h"

#include <QPointer>

namespace campanella::test {

/// A browser that a test plays: it remembers what it was told and says what the test wants.
class FakeBrowser final : public app::SignInBrowser {
public:
    using SignInBrowser::SignInBrowser;

    Result<QUrl> prepare() override { return m_redirect; }
    void open(const QUrl &start) override {
        m_start = start;
        if (m_opensAtOnce)
            Q_EMIT opened();
    }
    void cancel() override { ++m_cancelled; }

    void refuseToPrepare() { m_redirect = fail(FailureCode::SignInBrowserFailed); }
    void openLater() { m_opensAtOnce = false; }
    [[nodiscard]] QUrl start() const { return m_start; }
    [[nodiscard]] int cancelled() const { return m_cancelled; }
    /// A parameter of the page that was opened.
    [[nodiscard]] QString asked(const char *name) const {
        return QUrlQuery(m_start).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    }
    /// Comes back with that query; `{state}` stands for the state that was asked with.
    void comeBack(QString query) {
        Q_EMIT returned(QUrlQuery(query.replace(QStringLiteral("{state}"), asked("state"))));
    }

private:
    Result<QUrl> m_redirect = QUrl(QStringLiteral("http://127.0.0.1:40000/secret"));
    QUrl m_start;
    bool m_opensAtOnce = true;
    int m_cancelled = 0;
};

} // namespace campanella::test

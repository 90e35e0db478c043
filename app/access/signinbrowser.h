// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"
#include "domain/result.h"

#include <QObject>
#include <QRect>
#include <QUrl>
#include <QUrlQuery>

namespace campanella::app {

/// How our own window shall look: as the client's, and over it.
struct BrowserLook {
    Language language = Language::Italian;
    int textPercent = 100;
    ColorScheme scheme = ColorScheme::Light;
    QRect window; ///< on the screen; empty: anywhere
    bool fullScreen = false;
    friend bool operator==(const BrowserLook &, const BrowserLook &) = default;
};

/// One walk of a person through a browser, to somebody else's pages and back. prepare(), then
/// open(); then exactly one of returned() and failed(). Used once and thrown away, which closes
/// whatever it opened.
class SignInBrowser : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Where the backend shall send the browser at the end (redirect_uri).
    /// Fails with SignInBrowserFailed.
    [[nodiscard]] virtual Result<QUrl> prepare() = 0;
    /// Shows that page to the person.
    virtual void open(const QUrl &start) = 0;
    /// The person gave up, or waited too long; nothing is told afterwards.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// The page is on its way to the person.
    void opened();
    /// What came back to redirect_uri; unchecked.
    void returned(const QUrlQuery &answer);
    /// SignInBrowserFailed, or SignInCancelled when the person closed the window, or
    /// SignInTimedOut.
    void failed(const campanella::Failure &failure);
};

} // namespace campanella::app

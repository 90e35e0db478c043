// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/loopbacklistener.h"
#include "app/access/signinbrowser.h"

#include <functional>

namespace campanella::app {

/// Shows a page in the system's browser; false when there is none.
using OpenUrl = std::function<bool(const QUrl &)>;

/// The browser that the person uses anyway, which comes back to a LoopbackListener.
class SystemBrowser final : public SignInBrowser {
    Q_OBJECT

public:
    /// `farewell` is the page that says "you can go back to the program".
    SystemBrowser(const QUrl &farewell, OpenUrl openUrl, QObject *parent = nullptr);

    [[nodiscard]] Result<QUrl> prepare() override;
    void open(const QUrl &start) override;
    void cancel() override;

private:
    LoopbackListener m_listener;
    OpenUrl m_openUrl;
};

} // namespace campanella::app

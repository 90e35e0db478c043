// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/signinbrowser.h"
#include "app/access/systembrowser.h"
#include "app/connection/connection.h"
#include "domain/access.h"

#include <memory>

namespace campanella::app {

/// A page of the backend below /v1/access/: "start", "done".
[[nodiscard]] QUrl accessPage(const QUrl &backend, const QString &name);

/// The browser of that choice, for one sign-in by that way at that backend.
[[nodiscard]] std::unique_ptr<SignInBrowser>
makeBrowser(BrowserChoice choice, const ConnectionConfig &backend, const SignInWay &way,
            const BrowserLook &look, const OpenUrl &openUrl);

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/settings/settings.h"
#include "tests/journeys/helper/backendprocess.h"
#include "tests/journeys/helper/playedbrowser.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace campanella::test {

/// The real window before the real backend: read, typed into and pressed as a person would, who
/// waits for what is still to come. The system's browser is played.
class WindowVisit {
public:
    explicit WindowVisit(const BackendProcess &backend);

    /// Whether these words can be seen, at the latest after a while.
    [[nodiscard]] bool sees(const QString &words) const;
    /// Presses what says so; of several the last, which is the one of a dialog.
    [[nodiscard]] bool press(const QString &words) const;
    /// Types into the field of that name.
    [[nodiscard]] bool type(const QString &field, const QString &text) const;
    /// What is in the field of that name.
    [[nodiscard]] QString text(const QString &field) const;
    /// Whether the privacy notice is there to be read, at the latest after a while.
    [[nodiscard]] bool readsTheNotice() const;
    /// In the browser: the page that the program has opened, and there the link.
    [[nodiscard]] bool browse(const QByteArray &link);
    /// Whether a session has begun, at the latest after a while.
    [[nodiscard]] bool isInside() const;
    /// Signs in with the password of all test users of the demo; whether a session has begun.
    [[nodiscard]] bool signIn(const QString &username);
    /// The page in front, where it is one of those.
    template <typename Page>
    [[nodiscard]] Page *front() {
        return qobject_cast<Page *>(m_window->pages().current());
    }

    [[nodiscard]] ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] app::Client &client() { return *m_client; }

private:
    QTemporaryDir m_home;
    app::Settings m_settings;
    PlayedBrowser m_browser;
    QUrl m_opened;
    std::unique_ptr<app::Client> m_client;
    std::unique_ptr<ui::MainWindow> m_window; // ends before its client
};

} // namespace campanella::test

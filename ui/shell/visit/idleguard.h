// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/client.h"
#include "app/settings/settings.h"
#include "ui/shell/visit/idledialog.h"
#include "ui/shell/visit/idlewatch.h"

#include <QPointer>

namespace campanella::ui {

/// The limits of a visit with that grant: the backend's own, or the shorter ones of a terminal.
[[nodiscard]] IdleLimits idleLimits(const SessionGrant &grant, app::Profile profile);

/// Ends a visit that nobody uses any more: asks first, then signs out with EndReason::Idle.
class IdleGuard : public QObject {
    Q_OBJECT

public:
    /// All outlive the guard; the question stands before `window`.
    IdleGuard(app::Client &client, const app::Settings &settings, QWidget &window);
    ~IdleGuard() override;

    [[nodiscard]] IdleWatch &watch() { return m_watch; }
    /// The question on screen; null while there is none.
    [[nodiscard]] IdleDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    /// On a terminal where nobody is signed in: the visitor has gone, the next one starts afresh.
    void abandoned();

private:
    void begin();
    void watchLanding();
    void timeIsOver();
    void end();
    void ask(int secondsLeft);
    void openDialog();
    void leave(app::Client::EndReason reason);
    void shutDialog();
    void tellBackend();

    app::Client &m_client;
    const app::Settings &m_settings;
    QWidget &m_window;
    IdleWatch m_watch;
    QPointer<IdleDialog> m_dialog;
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/access.h"
#include "ui/access/accessroom.h"
#include "ui/widgets/state/statepanel.h"

#include <optional>

namespace campanella::ui {

/// While a sign-in goes on in another window: what happens now, *Annulla*, *Riapri la pagina*.
/// When it fails, why, what to do, and *Riprova* or *Apri nel tuo browser* where that can help.
class WaitingPage : public AccessRoom {
    Q_OBJECT

public:
    /// What helps after a failure.
    enum class Remedy { None, Again, OwnBrowser };

    /// A terminal has no browser of its own.
    explicit WaitingPage(bool terminal = false, QWidget *parent = nullptr);

    /// The page of that way has been opened.
    void showWaiting(const SignInWay &way);
    /// The browser came back: the backend is asked who it is.
    void showRedeeming();
    void showFailure(const Failure &failure);
    [[nodiscard]] bool isFailed() const { return m_failure.has_value(); }
    void begin() override;
    void forget() override;

Q_SIGNALS:
    void cancelPressed();
    void reopenPressed();
    void retryPressed();
    void ownBrowserPressed();

private:
    void retranslate() override;
    void showState();
    void showTrouble(const Failure &failure);
    void act();
    [[nodiscard]] Remedy remedy() const;

    const bool m_terminal;
    QString m_wayName;
    bool m_redeeming = false;
    std::optional<Failure> m_failure;
    StatePanel m_panel;
    Button m_reopen;
    Button m_cancel;
};

} // namespace campanella::ui

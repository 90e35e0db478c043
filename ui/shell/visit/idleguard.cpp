// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/idleguard.h"

#include "app/connection/onanswer.h"

#include <QApplication>

#include <utility>

namespace campanella::ui {

namespace {
constexpr std::chrono::seconds warning(60);
constexpr std::chrono::seconds terminalLimit(75);
constexpr std::chrono::seconds terminalWarning(30);
} // namespace

IdleLimits idleLimits(const SessionGrant &grant, app::Profile profile) {
    const std::chrono::seconds granted(grant.idleSeconds);
    if (profile != app::Profile::Kiosk)
        return {granted, warning};
    const bool isShorter = granted.count() > 0 && granted < terminalLimit;
    return {isShorter ? granted : terminalLimit, terminalWarning};
}

IdleGuard::IdleGuard(app::Client &client, const app::Settings &settings, QWidget &window)
    : m_client(client)
    , m_settings(settings)
    , m_window(window) {
    connect(&client, &app::Client::sessionStarted, this, &IdleGuard::begin);
    connect(&client, &app::Client::sessionEnded, this, &IdleGuard::end);
    connect(&m_watch, &IdleWatch::counted, this, &IdleGuard::ask);
    connect(&m_watch, &IdleWatch::expired, this, &IdleGuard::timeIsOver);
    connect(&m_watch, &IdleWatch::inUse, this, &IdleGuard::tellBackend);
    if (client.session() != nullptr)
        begin();
    else
        watchLanding();
}

IdleGuard::~IdleGuard() {
    shutDialog();
}

void IdleGuard::begin() {
    m_watch.start(idleLimits(m_client.session()->grant(), m_settings.profile()));
}

void IdleGuard::end() {
    shutDialog();
    watchLanding();
}

void IdleGuard::watchLanding() {
    m_watch.stop();
    if (m_settings.isKiosk())
        m_watch.start({terminalLimit, {}});
}

// While somebody is at SPID no key comes here; that browser has a limit of its own.
void IdleGuard::timeIsOver() {
    if (m_client.session() != nullptr)
        return leave(app::Client::EndReason::Idle);
    watchLanding();
    if (!m_client.isSigningIn())
        Q_EMIT abandoned();
}

// While somebody pays in a window of its own no key comes here either.
void IdleGuard::ask(int secondsLeft) {
    if (m_client.isPaying())
        return m_watch.keepOn();
    if (!m_dialog)
        openDialog();
    m_dialog->setSecondsLeft(secondsLeft);
}

void IdleGuard::openDialog() {
    // An open menu would keep the keyboard.
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    m_dialog = new IdleDialog(&m_window);
    connect(m_dialog, &QDialog::finished, this, [this] {
        shutDialog();
        m_watch.keepOn();
    });
    connect(m_dialog, &IdleDialog::donePressed, this,
            [this] { leave(app::Client::EndReason::SignedOut); });
    m_dialog->show();
}

void IdleGuard::leave(app::Client::EndReason reason) {
    shutDialog();
    m_client.signOut(reason);
}

// It may be the sender of this very call.
void IdleGuard::shutDialog() {
    IdleDialog *dialog = std::exchange(m_dialog, nullptr);
    if (dialog == nullptr)
        return;
    dialog->disconnect(this);
    dialog->hide();
    dialog->deleteLater();
}

// The backend counts requests; who reads or types makes none. The answer does not matter here:
// a session that is over there ends here by itself.
void IdleGuard::tellBackend() {
    if (m_client.session() != nullptr)
        app::onAnswer(m_client.api().person(), this, [](const Result<Person> &) {});
}

} // namespace campanella::ui

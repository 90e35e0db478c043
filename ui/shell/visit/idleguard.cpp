// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/visit/idleguard.h"

#include "app/connection/onanswer.h"

#include <QApplication>

#include <utility>

namespace campanella::ui {

namespace {
constexpr std::chrono::seconds warning(60);
} // namespace

IdleLimits idleLimits(const SessionGrant &grant) {
    return {std::chrono::seconds(grant.idleSeconds), warning};
}

IdleGuard::IdleGuard(app::Client &client, QWidget &window)
    : m_client(client)
    , m_window(window) {
    connect(&client, &app::Client::sessionStarted, this, &IdleGuard::begin);
    connect(&client, &app::Client::sessionEnded, this, &IdleGuard::end);
    connect(&m_watch, &IdleWatch::counted, this, &IdleGuard::ask);
    connect(&m_watch, &IdleWatch::expired, this, [this] { leave(app::Client::EndReason::Idle); });
    connect(&m_watch, &IdleWatch::inUse, this, &IdleGuard::tellBackend);
    if (client.session() != nullptr)
        begin();
}

IdleGuard::~IdleGuard() {
    shutDialog();
}

void IdleGuard::begin() {
    m_watch.start(idleLimits(m_client.session()->grant()));
}

void IdleGuard::end() {
    m_watch.stop();
    shutDialog();
}

void IdleGuard::ask(int secondsLeft) {
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

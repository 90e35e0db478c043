// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/desktopnotice.h"

#include "app/desktop/notificationsproxy.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace campanella::app {

namespace {

const QString program = QStringLiteral("Campanella");
const QString icon = QStringLiteral("it.campanella.Campanella"); // and the desktop file's name
const QString pressing = QStringLiteral("default");              // the message as a whole
constexpr int asDesktopLikes = -1;                               // how long it stays

} // namespace

DesktopNotice::DesktopNotice(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_desktop(std::make_unique<OrgFreedesktopNotificationsInterface>(
          QStringLiteral("org.freedesktop.Notifications"),
          QStringLiteral("/org/freedesktop/Notifications"), bus)) {
    connect(m_desktop.get(), &OrgFreedesktopNotificationsInterface::ActionInvoked, this,
            [this](uint id, const QString &action) {
                if (id == m_shown && action == pressing)
                    Q_EMIT pressed();
            });
}

DesktopNotice::~DesktopNotice() {
    clear();
}

void DesktopNotice::show(const QString &title, const QString &words) {
    const auto answer =
        m_desktop->Notify(program, m_shown, icon, title, words, {pressing, title},
                          {{QStringLiteral("desktop-entry"), icon}}, asDesktopLikes);
    auto *waiting = new QDBusPendingCallWatcher(answer, this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this,
            [this, waiting, round = ++m_round] { take(*waiting, round); });
}

// The desktop's number of a message that is not wanted any more serves to close it.
void DesktopNotice::take(QDBusPendingCallWatcher &answer, int round) {
    const QDBusPendingReply<uint> id = answer;
    answer.deleteLater();
    if (id.isError())
        return;
    if (round == m_round)
        m_shown = id.value();
    else
        close(id.value());
}

void DesktopNotice::clear() {
    ++m_round;
    close(std::exchange(m_shown, 0));
}

void DesktopNotice::close(uint id) {
    if (id != 0)
        m_desktop->CloseNotification(id);
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDBusConnection>
#include <QObject>

#include <memory>

class OrgFreedesktopNotificationsInterface;
class QDBusPendingCallWatcher;

namespace campanella::app {

/// One message on the desktop, beside other programs' (org.freedesktop.Notifications, Desktop
/// Notifications Specification 1.2). A desktop that has none stays silent.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    explicit DesktopNotice(const QDBusConnection &bus, QObject *parent = nullptr);
    /// Takes the message away.
    ~DesktopNotice() override;

    /// Shows that, in place of what was shown before. Anybody who passes can read it, and the
    /// desktop may keep it: no names, no amounts, nothing of what a message says.
    void show(const QString &title, const QString &words);
    /// Takes the message away, also one that the desktop is about to show.
    void clear();

Q_SIGNALS:
    /// The person pressed the message.
    void pressed();

private:
    void take(QDBusPendingCallWatcher &answer, int round);
    void close(uint id);

    std::unique_ptr<OrgFreedesktopNotificationsInterface> m_desktop;
    uint m_shown = 0; ///< the desktop's number of it; 0 is none
    int m_round = 0;  ///< counts show() and clear(): which of them an answer belongs to
};

} // namespace campanella::app

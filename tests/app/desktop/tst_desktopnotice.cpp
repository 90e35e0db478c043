// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/desktopnotice.h"

#include <QDBusMessage>
#include <QProcess>
#include <QtTest>

using namespace campanella;
using app::DesktopNotice;

/// What a desktop offers, so far as it can be seen from outside: it numbers what it is told.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList said;
    QList<uint> replaced;
    QList<uint> closed;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-function-size): the specification's own eight
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary,
                const QString &body, const QStringList &, const QVariantMap &, int) {
        said.append(summary + QStringLiteral(": ") + body);
        replaced.append(replaces);
        return replaces > 0 ? replaces : 7;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

/// On a real message bus of its own.
class TestDesktopNotice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void saysWhatItIsTold();
    void newWordsTakeTheOldOnesPlace();
    void clearTakesAwayWhatIsOnItsWay();
    void pressingIsHeard();
    void nobodyThereIsNoTrouble();

private:
    [[nodiscard]] QDBusConnection connection(const QString &name) const {
        return QDBusConnection::connectToBus(m_address, name);
    }
    void offer();

    QProcess m_bus;
    QString m_address;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<DesktopNotice> m_notice;
};

void TestDesktopNotice::initTestCase() {
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"),
                 QStringLiteral("--print-address")});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon does not start");
    QVERIFY(m_bus.waitForReadyRead());
    m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
}

void TestDesktopNotice::init() {
    m_desktop = std::make_unique<Desktop>();
    m_notice = std::make_unique<DesktopNotice>(connection(QStringLiteral("program")));
}

void TestDesktopNotice::cleanup() {
    m_notice.reset();
    QDBusConnection::disconnectFromBus(QStringLiteral("program"));
    QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
}

void TestDesktopNotice::cleanupTestCase() {
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopNotice::offer() {
    QDBusConnection bus = connection(QStringLiteral("desktop"));
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
                               QDBusConnection::ExportAllContents));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestDesktopNotice::saysWhatItIsTold() {
    offer();
    m_notice->show(QStringLiteral("Comune"), QStringLiteral("Novità"));
    QTRY_COMPARE(m_desktop->said, QStringList{QStringLiteral("Comune: Novità")});
}

void TestDesktopNotice::newWordsTakeTheOldOnesPlace() {
    offer();
    m_notice->show(QStringLiteral("Comune"), QStringLiteral("uno"));
    QTRY_COMPARE(m_desktop->replaced, QList<uint>{0});
    const auto replacesIt = [this] {
        m_notice->show(QStringLiteral("Comune"), QStringLiteral("due"));
        return m_desktop->replaced.contains(7);
    };
    QTRY_VERIFY(replacesIt());
}

void TestDesktopNotice::clearTakesAwayWhatIsOnItsWay() {
    offer();
    m_notice->show(QStringLiteral("Comune"), QStringLiteral("Novità"));
    m_notice->clear();
    QTRY_COMPARE(m_desktop->closed, QList<uint>{7});
}

void TestDesktopNotice::pressingIsHeard() {
    offer();
    QSignalSpy pressed(m_notice.get(), &DesktopNotice::pressed);
    m_notice->show(QStringLiteral("Comune"), QStringLiteral("Novità"));
    QTRY_COMPARE(m_desktop->said.size(), 1);
    Q_EMIT m_desktop->ActionInvoked(8, QStringLiteral("default")); // somebody else's
    const auto isHeard = [this, &pressed] {
        Q_EMIT m_desktop->ActionInvoked(7, QStringLiteral("default"));
        return !pressed.isEmpty();
    };
    QTRY_VERIFY(isHeard());
}

void TestDesktopNotice::nobodyThereIsNoTrouble() {
    m_notice->show(QStringLiteral("Comune"), QStringLiteral("uno"));
    m_notice->clear();
    offer();
    m_notice->show(QStringLiteral("Comune"), QStringLiteral("due"));
    QTRY_COMPARE(m_desktop->said, QStringList{QStringLiteral("Comune: due")});
}

QTEST_GUILESS_MAIN(TestDesktopNotice)
#include "tst_desktopnotice.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/helperbrowser.h"
#include "app/session/client.h"
#include "tests/journeys/helper/backendprocess.h"
#include "tests/journeys/helper/screen.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

constexpr int patience = 60000; // milliseconds; Chromium starts slowly on a busy machine

/// The processes that carry our mark in their environment, ourselves left out.
QStringList heirs(const QByteArray &mark) {
    QStringList found;
    for (const QString &id : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")})) {
        QFile environment(QStringLiteral("/proc/%1/environ").arg(id));
        QFile name(QStringLiteral("/proc/%1/comm").arg(id));
        if (id.toLongLong() != QCoreApplication::applicationPid() &&
            environment.open(QIODevice::ReadOnly) && environment.readAll().contains(mark) &&
            name.open(QIODevice::ReadOnly))
            found << QString::fromLatin1(name.readAll().trimmed());
    }
    return found;
}

} // namespace

/// Both programs and the demo's "SPID di prova", through our own window, by keyboard alone.
class TestSpidWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesInByKeyboard();
    void isKilledByAnnulla();
    void cancelsByKeyboard();
    void opensNothingWithAnOldEngine();
    void leavesNothingOnDisk();

private:
    bool begin();

    QTemporaryDir m_home;
    BackendProcess m_backend;
    Screen m_screen;
    std::unique_ptr<Client> m_client;
    SignInWay m_way;
};

void TestSpidWindow::initTestCase() {
    QVERIFY(m_backend.start());
    QVERIFY2(m_screen.start(), "Xvfb is needed");
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // or a bus is started that outlives all
    qputenv("CAMPANELLA_TEST_MARK", "spidwindow-" + QByteArray::number(getpid()));
    for (const char *variable : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, QFile::encodeName(m_home.path()));
    // Chromium refuses its sandbox to root; people are never root.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    m_client = std::make_unique<Client>(m_backend.config());
    m_client->accessOffer().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->accessOffer().state(), QueryBase::State::Ready, patience);
    m_way = m_client->accessOffer().value()->ways.constFirst();
}

bool TestSpidWindow::begin() {
    BrowserLook look;
    look.window = {100, 60, 1000, 760};
    m_client->signInWith(m_way, {}, BrowserChoice::Embedded, look);
    return Screen::focus(QStringLiteral("Accesso su 127"));
}

void TestSpidWindow::comesInByKeyboard() {
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    QVERIFY(begin());
    // At a person's pace; a key that came before the page was ready is pressed again.
    QVERIFY(QTest::qWaitFor(
        [&] {
            Screen::press({QStringLiteral("Tab"), QStringLiteral("Return")},
                          std::chrono::milliseconds(500));
            return started.count() > 0 || started.wait(3000);
        },
        patience));
    QTRY_VERIFY_WITH_TIMEOUT(heirs(qgetenv("CAMPANELLA_TEST_MARK")).isEmpty(), patience);
    m_client->session()->person().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->session()->person().state(), QueryBase::State::Ready,
                              patience);
    QVERIFY(!m_client->session()->person().value()->familyName.isEmpty());
    QSignalSpy delivered(m_client.get(), &Client::signOutDelivered);
    m_client->signOut();
    QVERIFY(delivered.wait(patience));
}

void TestSpidWindow::isKilledByAnnulla() {
    QVERIFY(begin());
    QVERIFY(!heirs(qgetenv("CAMPANELLA_TEST_MARK")).isEmpty());
    m_client->cancelSignIn();
    QTRY_VERIFY_WITH_TIMEOUT(heirs(qgetenv("CAMPANELLA_TEST_MARK")).isEmpty(), patience);
    QVERIFY(!m_client->session());
}

void TestSpidWindow::cancelsByKeyboard() {
    QSignalSpy failed(m_client.get(), &Client::signInFailed);
    QVERIFY(begin());
    Screen::press({QStringLiteral("Escape")});
    QVERIFY(failed.count() > 0 || failed.wait(patience));
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::SignInCancelled);
}

void TestSpidWindow::opensNothingWithAnOldEngine() {
    SignInWay demanding = m_way;
    demanding.oldestEngine = newestEngine;
    QSignalSpy failed(m_client.get(), &Client::signInFailed);
    m_client->signInWith(demanding, {}, BrowserChoice::Embedded, {});
    QVERIFY(failed.count() > 0 || failed.wait(patience));
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::SignInEngineTooOld);
    QTRY_VERIFY_WITH_TIMEOUT(heirs(qgetenv("CAMPANELLA_TEST_MARK")).isEmpty(), patience);
}

// Fonts and shaders of the desktop may leave caches; a browser would leave these.
void TestSpidWindow::leavesNothingOnDisk() {
    QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList traces;
    while (files.hasNext()) {
        const QString file = files.next();
        for (const char *trace :
             {"Cookies", "History", "Local Storage", "QtWebEngine", "Cache_Data"})
            if (file.contains(QString::fromLatin1(trace)))
                traces << file;
    }
    QVERIFY2(traces.isEmpty(), qPrintable(traces.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestSpidWindow)
#include "tst_spidwindow.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/helperbrowser.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::app;

/// Small scripts stand in for campanella-signin; the program itself is tried in tests/journeys.
class TestHelperBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsNobodyElse();
    void handsOverReports_data();
    void handsOverReports();
    void refusesBadPrograms_data();
    void refusesBadPrograms();
    void isKilledAtTheEnd();
    void isKilledByCancel();
    void isKilledWhenThrownAway();
    void losesPatience();

private:
    /// A browser whose program does that.
    std::unique_ptr<HelperBrowser> browserThat(const QByteArray &script);
    [[nodiscard]] QString fileNamed(const char *name) const {
        return m_dir->filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QByteArray contentsOf(const char *name) const;
    /// The script writes its process id first; is it still there?
    [[nodiscard]] bool isRunning() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    HelperOrder m_order;
    QUrl m_start;
};

void TestHelperBrowser::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_order = {};
    m_order.done = QUrl(QStringLiteral("https://comune.example/v1/access/done"));
    m_start = QUrl(QStringLiteral("https://comune.example/v1/access/start?state=secret"));
}

QByteArray TestHelperBrowser::contentsOf(const char *name) const {
    QFile file(fileNamed(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestHelperBrowser::isRunning() const {
    const QByteArray id = contentsOf("pid").trimmed();
    return !id.isEmpty() && QFile::exists(QStringLiteral("/proc/") + QString::fromLatin1(id));
}

std::unique_ptr<HelperBrowser> TestHelperBrowser::browserThat(const QByteArray &script) {
    QFile file(fileNamed("helper"));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return nullptr;
    file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\"\necho $$ >pid\necho \"$#\" >arguments\n" +
               script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    file.close();
    return std::make_unique<HelperBrowser>(m_order, file.fileName());
}

// The order goes through standard input; a command line can be read by other users.
void TestHelperBrowser::tellsNobodyElse() {
    m_order.hosts = QStringList{QStringLiteral("login.example.it")};
    const auto browser =
        browserThat("head -n 1 >order\necho '{\"returned\":\"code=c&state=s\"}'\n");
    QCOMPARE(browser->prepare().value(), m_order.done);
    const QSignalSpy opened(browser.get(), &HelperBrowser::opened);
    QSignalSpy returned(browser.get(), &HelperBrowser::returned);
    browser->open(m_start);
    QVERIFY(returned.wait());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(contentsOf("arguments").trimmed(), QByteArray("0"));
    m_order.start = m_start;
    QCOMPARE(readOrder(contentsOf("order")).value(), m_order);
}

void TestHelperBrowser::handsOverReports_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("cancelled") << toLine(HelperReport(FailureCode::SignInCancelled))
                               << FailureCode::SignInCancelled;
    QTest::newRow("timed out") << toLine(HelperReport(FailureCode::SignInTimedOut))
                               << FailureCode::SignInTimedOut;
}

void TestHelperBrowser::handsOverReports() {
    QFETCH(QByteArray, line);
    QFETCH(FailureCode, code);
    const auto browser = browserThat("echo '" + line.trimmed() + "'\nexec cat >/dev/null\n");
    QVERIFY(browser->prepare().has_value());
    QSignalSpy failed(browser.get(), &HelperBrowser::failed);
    browser->open(m_start);
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, code);
}

void TestHelperBrowser::refusesBadPrograms_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("ends at once") << QByteArray("exit 0\n");
    QTest::newRow("fails") << QByteArray("exit 3\n");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("reads nothing") << QByteArray("exec <&-\nexit 0\n");
    QTest::newRow("talks nonsense") << QByteArray("echo ciao\nexec cat >/dev/null\n");
    QTest::newRow("never ends its line")
        << QByteArray("head -c 400000 /dev/zero\nexec cat >/dev/null\n");
}

void TestHelperBrowser::refusesBadPrograms() {
    QFETCH(QByteArray, script);
    const auto browser = browserThat(script);
    QVERIFY(browser->prepare().has_value());
    QSignalSpy failed(browser.get(), &HelperBrowser::failed);
    browser->open(m_start);
    QVERIFY(failed.count() > 0 || failed.wait());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::SignInBrowserFailed);
    QVERIFY(!isRunning());
}

void TestHelperBrowser::isKilledAtTheEnd() {
    const auto browser =
        browserThat("trap '' TERM\necho '{\"returned\":\"code=c\"}'\nexec cat >/dev/null\n");
    QVERIFY(browser->prepare().has_value());
    QSignalSpy returned(browser.get(), &HelperBrowser::returned);
    const QSignalSpy failed(browser.get(), &HelperBrowser::failed);
    browser->open(m_start);
    QVERIFY(returned.wait());
    QVERIFY(!isRunning());
    QCOMPARE(failed.count(), 0);
}

void TestHelperBrowser::isKilledByCancel() {
    const auto browser = browserThat("exec cat >/dev/null\n");
    QVERIFY(browser->prepare().has_value());
    const QSignalSpy failed(browser.get(), &HelperBrowser::failed);
    browser->open(m_start);
    QTRY_VERIFY(isRunning());
    browser->cancel();
    QVERIFY(!isRunning());
    QCOMPARE(failed.count(), 0);
}

void TestHelperBrowser::isKilledWhenThrownAway() {
    auto browser = browserThat("exec cat >/dev/null\n");
    QVERIFY(browser->prepare().has_value());
    browser->open(m_start);
    QTRY_VERIFY(isRunning());
    browser.reset();
    QVERIFY(!isRunning());
}

// A program that hangs is not waited for; the grace is its own chance to say so.
void TestHelperBrowser::losesPatience() {
    m_order.patience = std::chrono::seconds(-5);
    const auto browser = browserThat("exec cat >/dev/null\n");
    QVERIFY(browser->prepare().has_value());
    QSignalSpy failed(browser.get(), &HelperBrowser::failed);
    browser->open(m_start);
    QVERIFY(failed.count() > 0 || failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::SignInTimedOut);
    QVERIFY(!isRunning());
}

QTEST_GUILESS_MAIN(TestHelperBrowser)
#include "tst_helperbrowser.moc"

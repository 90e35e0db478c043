// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/scriptedserver.h"
#include "ui/access/browser/forgetfulprofile.h"
#include "ui/access/browser/requestguard.h"
#include "ui/access/browser/signinwindow.h"

#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace campanella::ui;

namespace {

constexpr int patience = 20000; // milliseconds; Chromium starts slowly on a busy machine

ScriptedAnswer page(const QByteArray &body) {
    return ScriptedAnswer::http(200, "<!doctype html><title>x</title>" + body, "text/html");
}

ScriptedAnswer redirect(const QByteArray &to) {
    return ScriptedAnswer::http(303, {}, "text/html", "Location: " + to + "\r\n");
}

} // namespace

/// The real engine against scripted pages: what it opens, and what it does not.
class TestSignInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void stopsAtTheEndWithoutLoadingIt();
    void asksOnlyWhereItMay_data();
    void asksOnlyWhereItMay();
    void tellsTroubleInWords_data();
    void tellsTroubleInWords();
    void triesAgain();
    void trustsThePinnedAuthorityOnly();
    void opensWindowsInItsOwn();
    void keepsNothing();
    void reportsCancelled_data();
    void reportsCancelled();

private:
    void open(const QByteArray &authorities);
    void open() { open(m_pki.authorities()); }
    [[nodiscard]] bool isShown(const char *name) const {
        const auto *widget = m_window->findChild<QWidget *>(QString::fromLatin1(name));
        return widget != nullptr && widget->isVisible();
    }
    [[nodiscard]] FailureCode failure() const {
        return std::get<FailureCode>(m_reported->at(0).at(0).value<HelperReport>());
    }

    QTemporaryDir m_dir;
    QTemporaryDir m_otherDir;
    TestPki m_pki;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ScriptedServer> m_elsewhere;
    QUrl m_base;
    std::unique_ptr<ForgetfulProfile> m_profile;
    std::unique_ptr<RequestGuard> m_guard;
    std::unique_ptr<SignInWindow> m_window;
    std::unique_ptr<QSignalSpy> m_reported;
};

void TestSignInWindow::initTestCase() {
    m_pki = TestPki::make(m_dir.path());
}

void TestSignInWindow::init() {
    m_server = std::make_unique<ScriptedServer>(m_pki);
    m_elsewhere = std::make_unique<ScriptedServer>(m_pki);
    QVERIFY(m_server->listen() && m_elsewhere->listen());
    m_base = m_server->url();
}

void TestSignInWindow::cleanup() {
    m_reported.reset();
    m_window.reset();
    m_guard.reset();
    m_profile.reset();
    m_server.reset();
    m_elsewhere.reset();
}

void TestSignInWindow::open(const QByteArray &authorities) {
    HelperOrder order;
    order.start = m_base.resolved(QUrl(QStringLiteral("/start?state=s")));
    order.done = m_base.resolved(QUrl(QStringLiteral("/done")));
    order.authorities = authorities;
    m_profile = std::make_unique<ForgetfulProfile>(QStringLiteral("it"));
    m_guard = std::make_unique<RequestGuard>(WalkRules(order.done, order.hosts));
    m_profile->setUrlRequestInterceptor(m_guard.get());
    m_window = std::make_unique<SignInWindow>(order, *m_profile);
    m_reported = std::make_unique<QSignalSpy>(m_window.get(), &SignInWindow::reported);
    m_window->begin();
}

void TestSignInWindow::stopsAtTheEndWithoutLoadingIt() {
    m_server->setAnswer([](const SeenRequest &request) {
        return request.target.startsWith("/start") ? redirect("/login")
                                                   : redirect("/done?code=a%2Bb&state=s");
    });
    open();
    QVERIFY(m_reported->count() > 0 || m_reported->wait(patience));
    const auto report = m_reported->at(0).at(0).value<HelperReport>();
    const auto &answer = std::get<QUrlQuery>(report);
    QCOMPARE(answer.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded),
             QStringLiteral("a+b"));
    QCOMPARE(answer.queryItemValue(QStringLiteral("state")), QStringLiteral("s"));
    QCOMPARE(m_server->count("/done"), 0);
    QCOMPARE(m_reported->count(), 1);
}

void TestSignInWindow::asksOnlyWhereItMay_data() {
    QTest::addColumn<QByteArray>("body"); // {elsewhere} is a host that is not on the list
    QTest::newRow("redirect") << QByteArray();
    QTest::newRow("script") << QByteArray("<script>location='https://{elsewhere}/x'</script>");
    QTest::newRow("refresh") << QByteArray(
        "<meta http-equiv=refresh content='0;url=https://{elsewhere}/x'>");
    QTest::newRow("frame") << QByteArray("<iframe src='https://{elsewhere}/x'></iframe>");
    QTest::newRow("plain picture") << QByteArray("<img src='http://{elsewhere}/x'>");
    QTest::newRow("file") << QByteArray("<script>location='file:///etc/passwd'</script>");
    QTest::newRow("another program")
        << QByteArray("<script>fetch('/ready');location='cie:app'</script>");
    QTest::newRow("form") << QByteArray("<form method=post action='https://{elsewhere}/x'></form>"
                                        "<script>document.forms[0].submit()</script>");
    QTest::newRow("new window") << QByteArray("<script>open('https://{elsewhere}/x')</script>");
    QTest::newRow("download") << QByteArray(
        "<a id=a href='/file' download></a><script>a.click()</script>");
}

// Whatever a page tries: nothing is asked elsewhere, and the person is still here.
void TestSignInWindow::asksOnlyWhereItMay() {
    QFETCH(QByteArray, body);
    const QByteArray elsewhere = "127.0.0.1:" + QByteArray::number(m_elsewhere->port());
    body.replace("{elsewhere}", elsewhere);
    m_server->setAnswer([body, elsewhere](const SeenRequest &request) {
        if (request.target.startsWith("/start") && body.isEmpty())
            return redirect("https://" + elsewhere + "/x");
        if (request.target.startsWith("/start"))
            return page(body + "<script>fetch('/ready')</script>");
        return ScriptedAnswer::http(200, "x", "application/octet-stream");
    });
    open();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_server->count("/ready") > 0 || isShown("notice") || isShown("trouble"), patience);
    QVERIFY(m_elsewhere->seen().isEmpty());
    QCOMPARE(m_reported->count(), 0);
    QCOMPARE(m_profile->isOffTheRecord(), true);
    QVERIFY(!QApplication::topLevelWidgets().isEmpty());
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
}

void TestSignInWindow::tellsTroubleInWords_data() {
    QTest::addColumn<int>("status");
    for (const int status : {400, 403, 404, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestSignInWindow::tellsTroubleInWords() {
    QFETCH(int, status);
    m_server->setAnswer([status](const SeenRequest &) {
        return ScriptedAnswer::http(status, "<h1>Gateway</h1>", "text/html");
    });
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isShown("trouble"), patience);
    const auto *trouble = m_window->findChild<StatePanel *>(QStringLiteral("trouble"));
    QCOMPARE(trouble->reference(), failureName(FailureCode::GatewayUnavailable));
}

void TestSignInWindow::triesAgain() {
    const quint16 port = m_server->port();
    m_server->close();
    open();
    QTRY_VERIFY_WITH_TIMEOUT(isShown("trouble"), patience);
    auto *trouble = m_window->findChild<StatePanel *>(QStringLiteral("trouble"));
    QCOMPARE(trouble->reference(), failureName(FailureCode::NetworkUnreachable));
    QVERIFY(m_server->listen(port));
    m_server->setAnswer([](const SeenRequest &) { return page("<p>ciao"); });
    QTest::keyClick(trouble->action(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(isShown("pages") && !isShown("trouble"), patience);
    QTRY_VERIFY(m_window->findChild<QLabel *>(QStringLiteral("site"))
                    ->text()
                    .contains(QStringLiteral("127.0.0.1:%1").arg(port)));
}

void TestSignInWindow::trustsThePinnedAuthorityOnly() {
    m_server->setAnswer([](const SeenRequest &) { return page("<p>ciao"); });
    open(TestPki::make(m_otherDir.path()).authorities());
    QTRY_VERIFY_WITH_TIMEOUT(isShown("trouble"), patience);
    const auto *trouble = m_window->findChild<StatePanel *>(QStringLiteral("trouble"));
    QCOMPARE(trouble->reference(), failureName(FailureCode::CertificateUntrusted));
    QVERIFY(m_server->seen().isEmpty());
}

void TestSignInWindow::opensWindowsInItsOwn() {
    m_server->setAnswer([](const SeenRequest &request) {
        return request.target.startsWith("/next") ? redirect("/done?code=c")
                                                  : page("<a target=_blank href='/next'>Entra</a>");
    });
    open();
    const auto *site = m_window->findChild<QLabel *>(QStringLiteral("site"));
    QTRY_VERIFY_WITH_TIMEOUT(site->text().contains(m_base.host()), patience);
    QWidget *keys = m_window->findChild<QWebEngineView *>()->focusProxy();
    QVERIFY(QTest::qWaitFor(
        [&] {
            QTest::keyClick(keys, Qt::Key_Tab);
            QTest::keyClick(keys, Qt::Key_Return);
            return m_reported->count() > 0 || m_reported->wait(500);
        },
        patience));
    QCOMPARE(m_reported->count(), 1);
    QCOMPARE(QApplication::topLevelWidgets().count(m_window.get()), 1);
}

// A new visit brings no cookie of the one before.
void TestSignInWindow::keepsNothing() {
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer::http(
            303, {}, "text/html",
            "Location: /done?code=c\r\nSet-Cookie: sso=anna; Secure; HttpOnly\r\n");
    });
    for (int visit = 0; visit < 2; ++visit) {
        open();
        QVERIFY(m_reported->count() > 0 || m_reported->wait(patience));
        m_window.reset();
    }
    QCOMPARE(m_server->count("/start"), 2);
    QVERIFY(!m_server->seen().constLast().headers.contains("cookie"));
    QVERIFY(m_profile->isOffTheRecord());
}

void TestSignInWindow::reportsCancelled_data() {
    QTest::addColumn<QString>("how");
    QTest::newRow("button") << QStringLiteral("button");
    QTest::newRow("close") << QStringLiteral("close");
    QTest::newRow("escape") << QStringLiteral("escape");
}

void TestSignInWindow::reportsCancelled() {
    QFETCH(QString, how);
    m_server->setAnswer([](const SeenRequest &) { return page("<p>ciao"); });
    open();
    if (how == QLatin1String("button"))
        m_window->findChild<QPushButton *>(QStringLiteral("cancel"))->click();
    else if (how == QLatin1String("close"))
        m_window->close();
    else
        Q_EMIT m_window->findChild<QShortcut *>()->activated();
    QCOMPARE(m_reported->count(), 1);
    QCOMPARE(failure(), FailureCode::SignInCancelled);
    m_window->close();
    QCOMPARE(m_reported->count(), 1);
}

int main(int argc, char *argv[]) {
    // Chromium refuses its sandbox to root; people are never root.
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --log-level=3");
    const QApplication application(argc, argv);
    TestSignInWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_signinwindow.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesmodel.h"
#include "app/session/client.h"
#include "domain/json.h"
#include "tests/app/access/fakebrowser.h"
#include "tests/helper/samples.h"
#include "tests/helper/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace std::chrono_literals;

namespace {

Due dueOf(const QString &planted) {
    Due due = sampleDue(1);
    due.child->familyName = planted;
    return due;
}

const QUrl browserLogout(QStringLiteral("https://login.example.it/logout"));

/// A small backend of two families: the token is the username.
ScriptedAnswer family(const SeenRequest &request) {
    const QByteArray token = request.headers.value("authorization").mid(7);
    const QString name = QString::fromLatin1(token);
    if (request.target == "/v1/municipality")
        return ScriptedAnswer::http(200, toJson(sampleMunicipality()));
    if (request.target == "/v1/access/redeem")
        return ScriptedAnswer::http(
            201, toJson(SignInOutcome{sampleGrant(fromJson<Redemption>(request.body)->code), {}}));
    if (request.target == "/v1/access/profiles" ||
        request.target == "/v1/access/registrations/confirm")
        return ScriptedAnswer::http(201, toJson(sampleGrant(QStringLiteral("new"))));
    if (request.target == "/v1/access/sessions/current")
        return ScriptedAnswer::http(200, toJson(SignOutAnswer{browserLogout}));
    if (request.target == "/v1/access/sessions")
        return ScriptedAnswer::http(
            201, toJson(sampleGrant(fromJson<Credentials>(request.body)->username)));
    if (token.isEmpty())
        return ScriptedAnswer::problem(401, "accesso.sessione-scaduta");
    if (request.target.startsWith("/v1/payments/dues"))
        return ScriptedAnswer::http(200, toJson(DuePage{{dueOf(name)}, {}}));
    if (request.target == "/v1/household/person")
        return ScriptedAnswer::http(200, toJson(samplePerson(1)));
    return ScriptedAnswer::http(200, R"({"items":[]})");
}

const QString anna = QStringLiteral("PIANTATA-ANNA");
const QString bruno = QStringLiteral("PIANTATO-BRUNO");

} // namespace

class TestClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInAndReads();
    void tellsAWrongPassword();
    void ignoresASecondSignIn();
    void signsOutAtOnce();
    void revokesTheTokenAtSignOut();
    void wipesWithNoNetwork();
    void endsWhenTheServerSaysSo();
    void letsPagesLetGo();
    void keepsVisitorsApart();
    void dropsAnswersOfTheOldVisitor();
    void readsAgainWhenBackOnline();

    void signsInThroughABrowser();
    void refusesASecondWalk();
    void needsAFirstAccess();
    void createsOneProfile();
    void confirmsARegistration();
    void tellsCancelled_data();
    void tellsCancelled();
    void handsBackWhatCameTooLate();
    void leavesTheirSessionToo_data();
    void leavesTheirSessionToo();
    void opensThePageOfTheBackend();
    void paysInTheSystemsBrowser();
    void paysInAWindowThatDiesWithTheSession();
    void forgetsAPaymentWindowThatWasClosed();

private:
    bool signIn(const QString &username);
    void walk(BrowserChoice choice = BrowserChoice::System);
    void comeBack(const QString &code);

    QTemporaryDir m_dir;
    TestPki m_pki;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Client> m_client;
    QPointer<FakeBrowser> m_browser;
    QList<QUrl> m_opened; ///< in the system's browser
};

void TestClient::initTestCase() {
    m_pki = TestPki::make(m_dir.path());
}

void TestClient::init() {
    m_server = std::make_unique<ScriptedServer>(m_pki);
    QVERIFY(m_server->listen());
    m_server->setAnswer(family);
    ConnectionConfig config;
    config.baseUrl = m_server->url();
    config.pinnedAuthorities = m_pki.authorities();
    config.retryDelays = {};
    config.statusInterval = 20ms;
    m_client = std::make_unique<Client>(config);
    m_opened.clear();
    m_client->setOpenUrl([this](const QUrl &url) {
        m_opened << url;
        return true;
    });
    m_client->setBrowserMaker([this](const SignInWay &, BrowserChoice) {
        auto browser = std::make_unique<FakeBrowser>();
        m_browser = browser.get();
        return browser;
    });
}

void TestClient::cleanup() {
    m_client.reset();
    m_server.reset();
}

bool TestClient::signIn(const QString &username) {
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    m_client->signIn({username, QStringLiteral("x")});
    return started.wait();
}

void TestClient::signsInAndReads() {
    QVERIFY(signIn(anna));
    Session *session = m_client->session();
    QVERIFY(session);
    QCOMPARE(session->grant().token, anna);
    session->refresh();
    QTRY_COMPARE(session->dues().state(), QueryBase::State::Ready);
    QCOMPARE(session->dues().value()->constFirst(), dueOf(anna));
    QTRY_COMPARE(session->person().state(), QueryBase::State::Ready);
    QTRY_COMPARE(session->children().state(), QueryBase::State::Ready);
    QTRY_COMPARE(session->services().state(), QueryBase::State::Ready);
}

void TestClient::tellsAWrongPassword() {
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer::problem(401, "accesso.credenziali-errate");
    });
    QSignalSpy failed(m_client.get(), &Client::signInFailed);
    const QSignalSpy ended(m_client.get(), &Client::sessionEnded);
    m_client->signIn({anna, QStringLiteral("wrong")});
    QVERIFY(failed.wait());
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::CredentialsWrong);
    QVERIFY(!m_client->session());
    QCOMPARE(ended.count(), 0);
    m_server->setAnswer(family);
    QVERIFY(signIn(anna));
}

void TestClient::ignoresASecondSignIn() {
    m_client->signIn({bruno, {}});
    QVERIFY(signIn(anna));
    QCOMPARE(m_server->count("/v1/access/sessions"), 1);
    QCOMPARE(m_client->session()->grant().token, bruno);
}

void TestClient::signsOutAtOnce() {
    QVERIFY(signIn(anna));
    QSignalSpy ended(m_client.get(), &Client::sessionEnded);
    m_client->signOut();
    QVERIFY(!m_client->session());
    QCOMPARE(ended.count(), 1);
    QCOMPARE(ended.at(0).at(0).value<Client::EndReason>(), Client::EndReason::SignedOut);
    m_client->signOut();
    QCOMPARE(ended.count(), 1);
}

void TestClient::revokesTheTokenAtSignOut() {
    QVERIFY(signIn(anna));
    QSignalSpy delivered(m_client.get(), &Client::signOutDelivered);
    m_client->signOut();
    QVERIFY(m_client->isSigningOut());
    QVERIFY(delivered.wait());
    QVERIFY(!m_client->isSigningOut());
    QCOMPARE(m_server->count("/v1/access/sessions/current"), 1);
    const SeenRequest &seen = m_server->seen().constLast();
    QCOMPARE(seen.method, QByteArray("DELETE"));
    QCOMPARE(seen.headers.value("authorization"), "Bearer " + anna.toLatin1());
}

void TestClient::wipesWithNoNetwork() {
    QVERIFY(signIn(anna));
    m_server->close();
    const QPointer<Session> session = m_client->session();
    m_client->signOut();
    QVERIFY(session.isNull());
    QSignalSpy delivered(m_client.get(), &Client::signOutDelivered);
    QVERIFY(delivered.wait());
    QVERIFY(!m_client->isOnline());
}

void TestClient::endsWhenTheServerSaysSo() {
    QVERIFY(signIn(anna));
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer::problem(401, "accesso.sessione-scaduta");
    });
    QSignalSpy ended(m_client.get(), &Client::sessionEnded);
    m_client->session()->refresh();
    QVERIFY(ended.wait());
    QCOMPARE(ended.at(0).at(0).value<Client::EndReason>(), Client::EndReason::Expired);
    QVERIFY(!m_client->session());
    m_server->setAnswer(family);
    QVERIFY(signIn(anna));
    QCOMPARE(ended.count(), 1);
}

// While sessionEnded is heard the queries still stand; right after they are gone.
void TestClient::letsPagesLetGo() {
    QVERIFY(signIn(anna));
    const QPointer<Session> session = m_client->session();
    bool stood = false;
    connect(m_client.get(), &Client::sessionEnded, this,
            [&] { stood = !session.isNull() && !m_client->session(); });
    m_client->signOut();
    QVERIFY(stood);
    QVERIFY(session.isNull());
}

void TestClient::keepsVisitorsApart() {
    DuesModel model;
    QVERIFY(signIn(anna));
    model.follow(m_client->session()->dues());
    m_client->session()->refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.due(0), dueOf(anna));

    m_client->signOut();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(signIn(bruno));
    QVERIFY(!m_client->session()->dues().value());
    model.follow(m_client->session()->dues());
    m_client->session()->refresh();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.due(0), dueOf(bruno));
    QVERIFY(!m_server->seen().constLast().headers.value("authorization").contains(anna.toLatin1()));
}

// Anna signs out while her dues are on their way; Bruno is in when they arrive.
void TestClient::dropsAnswersOfTheOldVisitor() {
    QVERIFY(signIn(anna));
    m_server->setAnswer([](const SeenRequest &request) {
        ScriptedAnswer answer = family(request);
        if (request.headers.value("authorization").contains(anna.toLatin1()))
            answer.delay = 80ms;
        return answer;
    });
    m_client->session()->dues().refresh();
    QTRY_COMPARE(m_server->count("/v1/payments/dues"), 1);
    m_client->signOut();
    QVERIFY(signIn(bruno));
    m_client->session()->refresh();
    QTRY_COMPARE(m_client->session()->dues().state(), QueryBase::State::Ready);
    QCOMPARE(m_client->session()->dues().value()->constFirst(), dueOf(bruno));
}

void TestClient::readsAgainWhenBackOnline() {
    QVERIFY(signIn(anna));
    const quint16 port = m_server->port();
    m_server->close();
    m_client->municipality().refresh();
    m_client->session()->dues().refresh();
    QTRY_COMPARE(m_client->session()->dues().state(), QueryBase::State::Failed);
    QTRY_COMPARE(m_client->municipality().state(), QueryBase::State::Failed);
    QVERIFY(!m_client->isOnline());
    QVERIFY(m_server->listen(port));
    QTRY_VERIFY(m_client->isOnline());
    QTRY_COMPARE(m_client->session()->dues().state(), QueryBase::State::Ready);
    QTRY_COMPARE(m_client->municipality().state(), QueryBase::State::Ready);
}

void TestClient::walk(BrowserChoice choice) {
    m_client->signInWith(sampleWay(), {}, choice);
}

void TestClient::comeBack(const QString &code) {
    m_browser->comeBack(QStringLiteral("code=%1&state={state}").arg(code));
}

void TestClient::signsInThroughABrowser() {
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    const QSignalSpy progress(m_client.get(), &Client::signInProgress);
    walk();
    QVERIFY(m_client->isSigningIn());
    QCOMPARE(m_browser->asked("way"), sampleWay().id);
    QCOMPARE(m_browser->start().adjusted(QUrl::RemoveQuery),
             m_server->url().resolved(QUrl(QStringLiteral("/v1/access/start"))));
    comeBack(anna);
    QVERIFY(started.wait());
    QVERIFY(!m_client->isSigningIn());
    QCOMPARE(m_client->session()->grant().token, anna);
    QCOMPARE(progress.count(), 3);
    m_client->session()->dues().refresh();
    QTRY_COMPARE(m_client->session()->dues().state(), QueryBase::State::Ready);
}

void TestClient::refusesASecondWalk() {
    walk();
    const QPointer<FakeBrowser> first = m_browser;
    walk();
    m_client->signIn({bruno, {}});
    QCOMPARE(m_browser, first);
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    comeBack(anna);
    QVERIFY(started.wait());
    walk();
    QVERIFY(!m_client->isSigningIn());
    QCOMPARE(m_server->count("/v1/access/sessions"), 0);
}

void TestClient::needsAFirstAccess() {
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer::http(201, toJson(SignInOutcome{{}, sampleFirstAccess()}));
    });
    std::optional<FirstAccess> needed;
    connect(m_client.get(), &Client::firstAccessNeeded, this,
            [&needed](const FirstAccess &person) { needed = person; });
    const QSignalSpy failed(m_client.get(), &Client::signInFailed);
    walk();
    comeBack(anna);
    QTRY_VERIFY(needed.has_value());
    QCOMPARE(*needed, sampleFirstAccess());
    QVERIFY(!m_client->session() && !m_client->isSigningIn());
    QCOMPARE(failed.count(), 0);
}

// Two presses of "Crea" make one account.
void TestClient::createsOneProfile() {
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    m_client->createProfile({});
    QVERIFY(m_client->isSigningIn());
    m_client->createProfile({});
    QVERIFY(started.wait());
    QCOMPARE(m_server->count("/v1/access/profiles"), 1);
    QCOMPARE(m_client->session()->grant().token, QStringLiteral("new"));
}

void TestClient::confirmsARegistration() {
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    m_client->confirmRegistration({});
    QVERIFY(started.wait());
    QCOMPARE(m_server->count("/v1/access/registrations/confirm"), 1);
}

void TestClient::tellsCancelled_data() {
    QTest::addColumn<bool>("byClient");
    QTest::newRow("Annulla here") << true;
    QTest::newRow("the window there") << false;
}

void TestClient::tellsCancelled() {
    QFETCH(bool, byClient);
    const QSignalSpy failed(m_client.get(), &Client::signInFailed);
    m_client->cancelSignIn();
    QCOMPARE(failed.count(), 0);
    walk();
    if (byClient)
        m_client->cancelSignIn();
    else
        Q_EMIT m_browser->failed({FailureCode::SignInCancelled, {}, {}, {}, {}});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::SignInCancelled);
    QVERIFY(!m_client->isSigningIn());
    QVERIFY(signIn(anna));
}

// Annulla while the code is being redeemed: the session must not stay open at the backend.
void TestClient::handsBackWhatCameTooLate() {
    m_server->setAnswer([](const SeenRequest &request) {
        ScriptedAnswer answer = family(request);
        if (request.target == "/v1/access/redeem")
            answer.delay = 50ms;
        return answer;
    });
    const QSignalSpy started(m_client.get(), &Client::sessionStarted);
    walk();
    comeBack(anna);
    QTRY_COMPARE(m_server->count("/v1/access/redeem"), 1);
    m_client->cancelSignIn();
    QTRY_COMPARE(m_server->count("/v1/access/sessions/current"), 1);
    QCOMPARE(m_server->seen().constLast().headers.value("authorization"),
             "Bearer " + anna.toLatin1());
    QCOMPARE(started.count(), 0);
    QVERIFY(!m_client->session());
    m_client->municipality().refresh();
    QTRY_COMPARE(m_client->municipality().state(), QueryBase::State::Ready);
    QVERIFY(!m_server->seen().constLast().headers.contains("authorization"));
}

void TestClient::leavesTheirSessionToo_data() {
    QTest::addColumn<bool>("walked");
    QTest::addColumn<BrowserChoice>("choice");
    QTest::addColumn<QList<QUrl>>("opened");
    QTest::newRow("their browser") << true << BrowserChoice::System << QList<QUrl>{browserLogout};
    QTest::newRow("our window") << true << BrowserChoice::Embedded << QList<QUrl>{};
    QTest::newRow("no browser") << false << BrowserChoice::System << QList<QUrl>{};
}

// The gateway's own session lives in the browser that was used, and nowhere else.
void TestClient::leavesTheirSessionToo() {
    QFETCH(bool, walked);
    QFETCH(BrowserChoice, choice);
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    if (walked) {
        walk(choice);
        comeBack(anna);
    } else {
        m_client->signIn({anna, {}});
    }
    QVERIFY(started.wait());
    QSignalSpy delivered(m_client.get(), &Client::signOutDelivered);
    m_client->signOut();
    QVERIFY(delivered.wait());
    QTEST(m_opened, "opened");
}

void TestClient::opensThePageOfTheBackend() {
    m_client->setBrowserMaker({});
    walk();
    QCOMPARE(m_opened.size(), 1);
    QVERIFY(m_opened.constFirst().toString().startsWith(m_server->url().toString()));
    m_client->cancelSignIn();
    QVERIFY(!m_client->isSigningIn());
}

void TestClient::paysInTheSystemsBrowser() {
    const QUrl page(QStringLiteral("https://127.0.0.1/pay"));
    QVERIFY(m_client->openPayment(page, BrowserChoice::System));
    QCOMPARE(m_opened, QList{page});
    QVERIFY(!m_client->isPaying());
}

void TestClient::paysInAWindowThatDiesWithTheSession() {
    QVERIFY(signIn(anna));
    const QUrl page(QStringLiteral("https://127.0.0.1/pay"));
    QVERIFY(m_client->openPayment(page, BrowserChoice::Embedded));
    QVERIFY(m_client->isPaying());
    QCOMPARE(m_browser->start(), page);
    QVERIFY(m_opened.isEmpty());
    m_client->signOut();
    QVERIFY(!m_client->isPaying());
    QTRY_VERIFY(m_browser.isNull());
}

void TestClient::forgetsAPaymentWindowThatWasClosed() {
    QVERIFY(m_client->openPayment(QUrl(QStringLiteral("https://127.0.0.1/pay")),
                                  BrowserChoice::Embedded));
    Q_EMIT m_browser->failed({FailureCode::SignInCancelled, {}, {}, {}, {}});
    QVERIFY(!m_client->isPaying());
    QTRY_VERIFY(m_browser.isNull());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"

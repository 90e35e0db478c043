// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/models/duesmodel.h"
#include "app/session/client.h"
#include "domain/json.h"
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

/// A small backend of two families: the token is the username.
ScriptedAnswer family(const SeenRequest &request) {
    const QByteArray token = request.headers.value("authorization").mid(7);
    const QString name = QString::fromLatin1(token);
    if (request.target == "/v1/municipality")
        return ScriptedAnswer::http(200, toJson(sampleMunicipality()));
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

private:
    bool signIn(const QString &username);

    QTemporaryDir m_dir;
    TestPki m_pki;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Client> m_client;
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

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"

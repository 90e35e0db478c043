// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/demo/demobackend.h"
#include "app/models/duesfiltermodel.h"
#include "app/session/client.h"
#include "tests/journeys/helper/answerof.h"
#include "tests/journeys/helper/backendprocess.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

constexpr int patience = 20000; // milliseconds; the machine may be busy
const Credentials anna{QStringLiteral("anna.conti"), QStringLiteral("valmarina")};

/// Starts, says nothing, and ends with its standard input.
QString silentProgram(const QTemporaryDir &dir) {
    QFile script(dir.filePath(QStringLiteral("silent")));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write("#!/bin/sh\nexec cat >/dev/null\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    return script.fileName();
}

} // namespace

/// Both programs together: a family signs in, reads its dues and leaves.
class TestFamilyVisit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsTheDues();
    void keepsTheDueOfAnotherFamilySecret();
    void refusesAWrongPassword();
    void killsTheTokenAtSignOut();
    void endsWhenTheBackendForgetsTheSession();
    void comesBackAfterTheBackendDied();
    void demoBackendEndsWithUs();
    void demoBackendTellsWhyItCannotStart();

private:
    bool signIn(const Credentials &credentials);
    [[nodiscard]] QString deadToken();

    BackendProcess m_backend;
    std::unique_ptr<Client> m_client;
};

void TestFamilyVisit::initTestCase() {
    QVERIFY(m_backend.start());
}

void TestFamilyVisit::init() {
    m_client = std::make_unique<Client>(m_backend.config());
}

void TestFamilyVisit::cleanup() {
    m_client.reset();
}

bool TestFamilyVisit::signIn(const Credentials &credentials) {
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    m_client->signIn(credentials);
    return started.wait(patience);
}

void TestFamilyVisit::readsTheDues() {
    m_client->municipality().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_client->municipality().state(), QueryBase::State::Ready, patience);
    QCOMPARE(m_client->municipality().value()->name, QStringLiteral("Comune di Valmarina"));

    QVERIFY(signIn(anna));
    Session &session = *m_client->session();
    QVERIFY(session.grant().role == Role::Parent);
    DuesModel model;
    model.follow(session.dues());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.dues().state(), QueryBase::State::Ready, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.person().state(), QueryBase::State::Ready, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.children().state(), QueryBase::State::Ready, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.services().state(), QueryBase::State::Ready, patience);
    QCOMPARE(session.person().value()->familyName, QStringLiteral("Conti"));
    QCOMPARE(session.children().value()->size(), 2);
    QVERIFY(model.rowCount() > 0);

    DuesFilterModel shown;
    shown.setDuesModel(model);
    QVERIFY(shown.due(0).state == DueState::Overdue);
    const Result<Due> one = answerOf(m_client->api().due(shown.due(0).id));
    QVERIFY(one.has_value());
    QCOMPARE(*one, shown.due(0));
}

void TestFamilyVisit::keepsTheDueOfAnotherFamilySecret() {
    QVERIFY(signIn(anna));
    const Result<QList<Due>> dues = answerOf(m_client->api().dues({}));
    QVERIFY(dues.has_value());
    m_client->signOut();
    QVERIFY(signIn({QStringLiteral("elisabeth.oberhofer"), anna.password}));
    const Result<Due> foreign = answerOf(m_client->api().due(dues->constFirst().id));
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, FailureCode::NotFound);
    const Result<QList<Due>> others = answerOf(m_client->api().dues({}));
    QVERIFY(others.has_value());
    for (const Due &due : *others)
        QVERIFY(!dues->contains(due));
}

void TestFamilyVisit::refusesAWrongPassword() {
    QSignalSpy failed(m_client.get(), &Client::signInFailed);
    m_client->signIn({anna.username, QStringLiteral("sbagliata")});
    QVERIFY(failed.wait(patience));
    const auto failure = failed.at(0).at(0).value<Failure>();
    QCOMPARE(failureName(failure.code), failureName(FailureCode::CredentialsWrong));
    QVERIFY(!failure.requestId.isEmpty());
    QVERIFY(!m_client->session());
}

// Signs in, takes the token along, signs out.
QString TestFamilyVisit::deadToken() {
    if (!signIn(anna))
        return {};
    const QString token = m_client->session()->grant().token;
    m_client->signOut();
    return token;
}

void TestFamilyVisit::killsTheTokenAtSignOut() {
    const QString token = deadToken();
    QVERIFY(!token.isEmpty());
    Connection thief(m_backend.config());
    thief.setToken(token.toLatin1());
    const auto isDead = [&thief] {
        const auto answer =
            answerOf(thief.send(ApiRequest::get(QStringLiteral("/v1/household/person"))));
        return !answer && answer.error().code == FailureCode::SessionExpired;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isDead(), patience);
}

void TestFamilyVisit::endsWhenTheBackendForgetsTheSession() {
    QVERIFY(signIn(anna));
    Connection other(m_backend.config());
    other.setToken(m_client->session()->grant().token.toLatin1());
    QVERIFY(answerOf(MunicipalApi(other).signOut()).has_value());

    QSignalSpy ended(m_client.get(), &Client::sessionEnded);
    m_client->session()->refresh();
    QVERIFY(ended.wait(patience));
    QCOMPARE(ended.at(0).at(0).value<Client::EndReason>(), Client::EndReason::Expired);
    QVERIFY(signIn(anna));
}

// The session outlives the backend's process, since it is in the database.
void TestFamilyVisit::comesBackAfterTheBackendDied() {
    QVERIFY(signIn(anna));
    m_backend.kill();
    Query<QList<Due>> &dues = m_client->session()->dues();
    dues.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(dues.state(), QueryBase::State::Failed, patience);
    QCOMPARE(dues.failure()->code, FailureCode::NetworkUnreachable);
    QVERIFY(!m_client->isOnline());

    QVERIFY(m_backend.start());
    QTRY_COMPARE_WITH_TIMEOUT(dues.state(), QueryBase::State::Ready, patience);
    QVERIFY(m_client->isOnline());
}

void TestFamilyVisit::demoBackendEndsWithUs() {
    const QTemporaryDir dir;
    auto demo = std::make_unique<DemoBackend>(
        DemoBackend::Options{.program = QStringLiteral(CAMPANELLA_BACKEND), .dataDir = dir.path()});
    QUrl url;
    connect(demo.get(), &DemoBackend::ready, this,
            [&url](const ConnectionConfig &config) { url = config.baseUrl; });
    demo->start();
    QTRY_VERIFY_WITH_TIMEOUT(!url.isEmpty(), patience);
    demo.reset();
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(!socket.waitForConnected(patience));
    QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestFamilyVisit::demoBackendTellsWhyItCannotStart() {
    const QTemporaryDir dir;
    for (const QString &program :
         {dir.filePath(QStringLiteral("missing")), QStringLiteral("/bin/false")}) {
        DemoBackend demo({.program = program, .dataDir = dir.path()});
        QSignalSpy failed(&demo, &DemoBackend::failed);
        demo.start();
        QVERIFY(failed.count() > 0 || failed.wait(patience));
        QCOMPARE(failed.at(0).at(0).value<Failure>().code, FailureCode::ConfigurationInvalid);
        QCOMPARE(failed.count(), 1);
    }
    DemoBackend silent({.program = silentProgram(dir), .dataDir = dir.path(), .patience = {}});
    QSignalSpy failed(&silent, &DemoBackend::failed);
    silent.start();
    QVERIFY(failed.count() > 0 || failed.wait(patience));
    QVERIFY(failed.at(0).at(0).value<Failure>().detail.contains(QStringLiteral("in time")));
}

QTEST_GUILESS_MAIN(TestFamilyVisit)
#include "tst_familyvisit.moc"

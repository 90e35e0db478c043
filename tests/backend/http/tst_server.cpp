// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/store.h"
#include "tests/backend/http/serverfixture.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslKey>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace std::chrono_literals;

/// The server as a well-behaved client meets it, and its life from start to stop.
class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithItsHeads();
    void keepsTheConnection();
    void answersAPipelineInOrder();
    void closesWhenAsked();
    void speaksHttp10();
    void answersHeadWithoutBody();
    void tellsAllowedMethods();
    void repeatsAGoodRequestId();
    void replacesABadRequestId();
    void invitesABody();
    void readsAChunkedBody();
    void survivesAThrowingHandler();
    void readsWhileWritersAreBusy();
    void readsAndWritesWhileOthersAreAwaited();
    void tellsItsPortFirst();
    void believesItsProxyOnly();
    void negotiatesHttp11();
    void resumesASession();
    void asksForCertificates();
    void finishesWhatRunsWhenStopped();
    void stopsWithIdleConnections();
    void refusesToStart_data();
    void refusesToStart();
    void refusesATakenPort();
    void refusesAStoreThatDoesNotOpen();
};

void TestServer::answersWithItsHeads() {
    ServerFixture server;
    QVERIFY(server.start());
    const RawAnswer answer = server.ask(get("/v1/hello"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("{\"hello\":true}"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(answer.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(answer.header("X-Content-Type-Options"), QByteArray("nosniff"));
    QCOMPARE(answer.header("X-Request-Id").size(), 26);
}

void TestServer::keepsTheConnection() {
    ServerFixture server;
    QVERIFY(server.start());
    const auto client = server.client();
    for (int i = 0; i < 3; ++i) {
        client->send(get("/v1/hello"));
        const RawAnswer answer = client->answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Connection"), QByteArray("keep-alive"));
    }
}

void TestServer::answersAPipelineInOrder() {
    ServerFixture server;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send(get("/v1/hello") + post("/v1/echo", "[1]") + get("/v1/none") +
                 post("/v1/echo", "[2]"));
    QCOMPARE(client->answer().status, 200);
    QCOMPARE(client->answer().body, QByteArray("[1]"));
    QCOMPARE(client->answer().status, 404);
    QCOMPARE(client->answer().body, QByteArray("[2]"));
}

void TestServer::closesWhenAsked() {
    ServerFixture server;
    server.config.timeout = 30s;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send(get("/v1/hello", "Connection: close\r\n"));
    QCOMPARE(client->answer().header("Connection"), QByteArray("close"));
    QVERIFY(client->isClosedByServer());
}

void TestServer::speaksHttp10() {
    ServerFixture server;
    server.config.timeout = 30s;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send("GET /v1/hello HTTP/1.0\r\nHost: localhost\r\n\r\n");
    QCOMPARE(client->answer().status, 200);
    QVERIFY(client->isClosedByServer());
}

void TestServer::answersHeadWithoutBody() {
    ServerFixture server;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send("HEAD /v1/hello HTTP/1.1\r\nHost: localhost\r\n\r\n" + get("/v1/none"));
    const RawAnswer answer = client->answer(true);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("Content-Length"), QByteArray("14"));
    QCOMPARE(client->answer().status, 404);
}

void TestServer::tellsAllowedMethods() {
    ServerFixture server;
    QVERIFY(server.start());
    const RawAnswer answer = server.ask("DELETE /v1/slow HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), QByteArray("GET, POST, HEAD"));
    QCOMPARE(server.ask("BREW /v1/slow HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 405);
}

void TestServer::repeatsAGoodRequestId() {
    ServerFixture server;
    QVERIFY(server.start());
    const RawAnswer answer = server.ask(get("/v1/none", "X-Request-Id: richiesta-0001\r\n"));
    QCOMPARE(answer.header("X-Request-Id"), QByteArray("richiesta-0001"));
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    QCOMPARE(problem.value(QStringLiteral("request_id")).toString(),
             QStringLiteral("richiesta-0001"));
    QVERIFY(server.log().constFirst().contains(" id=richiesta-0001 "));
}

void TestServer::replacesABadRequestId() {
    ServerFixture server;
    QVERIFY(server.start());
    const RawAnswer answer = server.ask(get("/v1/hello", "X-Request-Id: a b status=200 x\r\n"));
    QCOMPARE(answer.header("X-Request-Id").size(), 26);
    QVERIFY(!server.log().constFirst().contains("a b"));
}

void TestServer::invitesABody() {
    ServerFixture server;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                 "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(client->answer().status, 100);
    client->send("{}");
    QCOMPARE(client->answer().body, QByteArray("{}"));
}

void TestServer::readsAChunkedBody() {
    ServerFixture server;
    QVERIFY(server.start());
    const RawAnswer answer =
        server.ask("POST /v1/echo HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                   "Transfer-Encoding: chunked\r\n\r\n2\r\n[1\r\n2\r\n2]\r\n0\r\n\r\n");
    QCOMPARE(answer.body, QByteArray("[12]"));
}

void TestServer::survivesAThrowingHandler() {
    ServerFixture server;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send(get("/v1/throw") + get("/v1/hello"));
    const RawAnswer answer = client->answer();
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.body.contains("secret"));
    QCOMPARE(client->answer().status, 200);
    QVERIFY(server.log().constFirst().contains("trouble=\"servizio.errore-interno handler threw"));
    QVERIFY(!server.log().constFirst().contains("secret"));
}

/// Ten sign-ins that hash passwords may not keep one reader waiting.
void TestServer::readsWhileWritersAreBusy() {
    ServerFixture server;
    server.config.timeout = 30s;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<RawClient>> writers;
    for (int i = 0; i < 10; ++i) {
        writers.push_back(server.client());
        writers.back()->send(post("/v1/slow", "{}"));
    }
    server.entered.acquire(server.config.writers);
    QCOMPARE(server.ask(get("/v1/hello")).status, 200);
    server.release.release(10);
    for (const auto &writer : writers)
        QCOMPARE(writer->answer().status, 200);
}

// A gateway that does not answer keeps nobody from reading or signing in with a password.
void TestServer::readsAndWritesWhileOthersAreAwaited() {
    ServerFixture server;
    server.config.timeout = 30s;
    QVERIFY(server.start());
    std::vector<std::unique_ptr<RawClient>> waiting;
    for (int i = 0; i < 10; ++i) {
        waiting.push_back(server.client());
        waiting.back()->send(get("/v1/gateway"));
    }
    server.entered.acquire(server.config.waiters);
    QCOMPARE(server.ask(get("/v1/hello")).status, 200);
    QCOMPARE(server.ask(post("/v1/echo", "{}")).status, 200);
    server.release.release(10);
    for (const auto &client : waiting)
        QCOMPARE(client->answer().status, 200);
}

void TestServer::tellsItsPortFirst() {
    ServerFixture server;
    quint16 told = 0;
    server.config.onBound = [&told](quint16 port) { told = port; };
    QVERIFY(server.start());
    QCOMPARE(told, server.port());
}

void TestServer::believesItsProxyOnly() {
    const QByteArray forwarded = "X-Forwarded-For: 198.51.100.7\r\n";
    ServerFixture direct;
    QVERIFY(direct.start());
    QCOMPARE(direct.ask(get("/v1/peer", forwarded)).body, QByteArray("\"127.0.0.1\""));
    ServerFixture behind;
    behind.config.trustedProxy = QStringLiteral("127.0.0.1");
    QVERIFY(behind.start());
    QCOMPARE(behind.ask(get("/v1/peer", forwarded)).body, QByteArray("\"198.51.100.7\""));
}

void TestServer::negotiatesHttp11() {
    ServerFixture server;
    QVERIFY(server.start());
    const auto client = server.client();
    QCOMPARE(client->socket().sslConfiguration().nextNegotiatedProtocol(), QByteArray("http/1.1"));
    QVERIFY(client->socket().sessionProtocol() >= QSsl::TlsV1_2);
}

void TestServer::resumesASession() {
    ServerFixture server;
    QVERIFY(server.start());
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(server.pki.caFile));
    configuration.setProtocol(QSsl::TlsV1_2);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
    QSslSocket first;
    first.setSslConfiguration(configuration);
    first.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    QVERIFY(first.waitForEncrypted());
    QVERIFY(first.sslConfiguration().sessionTicketLifeTimeHint() > 0);
    QVERIFY(!first.sslConfiguration().sessionTicket().isEmpty());
}

/// Where only certain clients may come in.
void TestServer::asksForCertificates() {
    ServerFixture server;
    server.config.clientAuthorityFile = server.pki.caFile;
    QVERIFY(server.start());
    QCOMPARE(server.ask(get("/v1/hello")).status, 0);
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(server.pki.caFile));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(server.pki.certFile));
    QFile key(server.pki.keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
    QVERIFY(socket.waitForEncrypted());
    socket.write(get("/v1/hello"));
    QTRY_VERIFY2(socket.bytesAvailable() > 0, qPrintable(socket.errorString()));
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
}

void TestServer::finishesWhatRunsWhenStopped() {
    ServerFixture server;
    server.config.timeout = 30s;
    server.config.grace = 30s;
    QVERIFY(server.start());
    const auto client = server.client();
    client->send(post("/v1/slow", "{}"));
    server.entered.acquire();
    std::thread stopping([&] { server.stop(); });
    QTRY_VERIFY(!server.client()->isConnected());
    server.release.release();
    const RawAnswer answer = client->answer();
    stopping.join();
    QCOMPARE(answer.body, QByteArray("{\"slow\":true}"));
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
}

void TestServer::stopsWithIdleConnections() {
    ServerFixture server;
    server.config.timeout = 30s;
    server.config.grace = 60s;
    QVERIFY(server.start());
    const auto used = server.client();
    used->send(get("/v1/hello"));
    QCOMPARE(used->answer().status, 200);
    const auto unused = server.client();
    QVERIFY(unused->isConnected());
    server.stop();
    QVERIFY(used->isClosedByServer());
    QVERIFY(unused->isClosedByServer());
}

void TestServer::refusesToStart_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("address");
    const QString loopback = QStringLiteral("127.0.0.1");
    const QString none = QStringLiteral("/nonexistent");
    QTest::newRow("no certificate") << none << QString() << loopback;
    QTest::newRow("no key") << QString() << none << loopback;
    QTest::newRow("key of another") << QString() << QStringLiteral("other") << loopback;
    QTest::newRow("no address") << QString() << QString() << QStringLiteral("dappertutto");
}

void TestServer::refusesToStart() {
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, address);
    ServerFixture server;
    QTemporaryDir other;
    if (!certificate.isEmpty())
        server.config.certificateFile = certificate;
    if (key == QStringLiteral("other"))
        key = TestPki::make(other.path()).keyFile;
    if (!key.isEmpty())
        server.config.keyFile = key;
    server.config.address = address;
    const Result<> started = server.startWithStore(
        []() -> Result<std::unique_ptr<Store>> { return fail(FailureCode::StoreUnavailable); });
    QVERIFY(!started);
    QCOMPARE(started.error().code, FailureCode::ConfigurationInvalid);
}

void TestServer::refusesATakenPort() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    ServerFixture server;
    server.config.port = taken.serverPort();
    const Result<> started = server.startWithStore(
        []() -> Result<std::unique_ptr<Store>> { return fail(FailureCode::StoreUnavailable); });
    QVERIFY(!started);
    QCOMPARE(started.error().code, FailureCode::PortUnavailable);
}

void TestServer::refusesAStoreThatDoesNotOpen() {
    ServerFixture server;
    const Result<> started = server.startWithStore(
        []() -> Result<std::unique_ptr<Store>> { return fail(FailureCode::StoreUnavailable); });
    QVERIFY(!started);
    QCOMPARE(started.error().code, FailureCode::StoreUnavailable);
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"

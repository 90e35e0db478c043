// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/http/serverfixture.h"

#include <QTcpSocket>
#include <QTest>

using namespace campanella;
using namespace campanella::test;
using namespace std::chrono_literals;

/// What a broken or malicious client may try, on a real socket. After each, the server still
/// answers somebody else.
class TestHostileClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void neverReadsASmuggledRequest();
    void dropsSilence_data();
    void dropsSilence();
    void dropsPlainBytes_data();
    void dropsPlainBytes();
    void refusesOldTls();
    void capsConnections();
    void logsNothingPersonal();

private:
    std::unique_ptr<ServerFixture> m_server;
};

namespace {

const QByteArray head = "POST /v1/echo HTTP/1.1\r\nHost: localhost\r\n"
                        "Content-Type: application/json\r\n";

} // namespace

void TestHostileClients::init() {
    m_server = std::make_unique<ServerFixture>();
    m_server->config.maxConnections = 4;
    QVERIFY(m_server->start());
}

void TestHostileClients::cleanup() {
    QTRY_COMPARE(m_server->ask(get("/v1/hello")).status, 200);
    m_server.reset();
}

void TestHostileClients::refusesBadRequests_data() {
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("64 KiB header")
        << get("/v1/hello", "X-Long: " + QByteArray(64 * 1024, 'a') + "\r\n") << 431;
    QTest::newRow("64 KiB path") << get('/' + QByteArray(64 * 1024, 'a')) << 431;
    QTest::newRow("endless header") << "GET / HTTP/1.1\r\nX: " + QByteArray(64 * 1024, 'a') << 431;
    QTest::newRow("2 MiB body") << post("/v1/echo", QByteArray(2 * 1024 * 1024, '1')) << 413;
    QTest::newRow("2 MiB chunk") << head + "Transfer-Encoding: chunked\r\n\r\n200000\r\n" +
                                        QByteArray(2 * 1024 * 1024, '1')
                                 << 413;
    QTest::newRow("enormous length") << head + "Content-Length: 99999999999999\r\n\r\n" << 413;
    QTest::newRow("length beyond 64 bits")
        << head + "Content-Length: 99999999999999999999999\r\n\r\n"
        << 400;
    QTest::newRow("negative length") << head + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("missing Host") << QByteArray("GET /v1/hello HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two Hosts") << get("/v1/hello", "Host: b\r\n") << 400;
    QTest::newRow("two lengths") << head + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} "
                                 << 400;
    QTest::newRow("the same length twice")
        << head + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n{}" << 400;
    QTest::newRow("list of lengths") << head + "Content-Length: 2, 2\r\n\r\n{}" << 400;
    QTest::newRow("unknown coding") << head + "Transfer-Encoding: gzip\r\n\r\n" << 400;
    QTest::newRow("broken chunk") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400;
    QTest::newRow("folded header") << get("/v1/hello", "X: a\r\n\tb\x01\r\n") << 400;
    QTest::newRow("space before the colon") << get("/v1/hello", "X : a\r\n") << 400;
    QTest::newRow("garbage") << QByteArray("\x01\x02\x03\xff\xfe garbage\r\n\r\n") << 400;
    QTest::newRow("other protocol") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("bad escape") << get("/v1/%zz") << 400;
    QTest::newRow("NUL in the path") << get("/v1/%00") << 400;
    QTest::newRow("climbing path") << get("/v1/../hello") << 400;
    QTest::newRow("absolute target") << get("https://localhost/v1/hello") << 400;
}

void TestHostileClients::refusesBadRequests() {
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auto client = m_server->client();
    client->send(request);
    const RawAnswer answer = client->answer();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    QCOMPARE(answer.header("Connection"), QByteArray("close"));
    QVERIFY(client->isClosedByServer());
}

void TestHostileClients::neverReadsASmuggledRequest() {
    const auto client = m_server->client();
    client->send(head + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
                 get("/v1/things/smuggled"));
    QCOMPARE(client->answer().status, 400);
    QCOMPARE(client->answer().status, 0);
    for (const QByteArray &line : m_server->log())
        QVERIFY(!line.contains("things"));
}

void TestHostileClients::dropsSilence_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a header") << QByteArray("GET /v1/hello HTTP/1.1\r\nHo");
    QTest::newRow("half a body") << head + "Content-Length: 10\r\n\r\n{\"a";
    QTest::newRow("half a chunk") << head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{";
    QTest::newRow("after a request") << get("/v1/hello");
}

void TestHostileClients::dropsSilence() {
    QFETCH(QByteArray, bytes);
    const auto client = m_server->client();
    QVERIFY(client->isConnected());
    client->send(bytes);
    QVERIFY(client->isClosedByServer());
}

void TestHostileClients::dropsPlainBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain HTTP") << get("/v1/hello");
    QTest::newRow("garbage") << QByteArray(4096, '\xAA');
    QTest::newRow("half a handshake") << QByteArray("\x16\x03\x01\x02", 4);
    QTest::newRow("nothing") << QByteArray();
}

void TestHostileClients::dropsPlainBytes() {
    QFETCH(QByteArray, bytes);
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_server->port());
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    QVERIFY(socket.waitForDisconnected(10'000) ||
            socket.state() == QAbstractSocket::UnconnectedState);
    QVERIFY(!socket.readAll().contains("HTTP/1.1 200"));
}

void TestHostileClients::refusesOldTls() {
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    RawClient old(m_server->port(), m_server->pki.caFile, QSsl::TlsV1_1);
    QT_WARNING_POP
    QVERIFY(!old.isConnected());
    RawClient good(m_server->port(), m_server->pki.caFile, QSsl::TlsV1_2);
    QVERIFY(good.isConnected());
}

void TestHostileClients::capsConnections() {
    m_server.reset();
    m_server = std::make_unique<ServerFixture>();
    m_server->config.maxConnections = 4;
    m_server->config.timeout = 30s;
    QVERIFY(m_server->start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(m_server->client());
        QVERIFY(clients.back()->isConnected());
    }
    QVERIFY(!m_server->client()->isConnected());
    clients.front()->send(get("/v1/hello"));
    QCOMPARE(clients.front()->answer().status, 200);
    clients.clear();
}

/// Canaries in every place where a client can put a name: none may reach the log.
void TestHostileClients::logsNothingPersonal() {
    const QByteArray canary = "RSSMRA80A01H501U";
    const QByteArrayList requests{get("/v1/things/" + canary + "?name=" + canary),
                                  get('/' + canary),
                                  get("/v1/things/%zz" + canary),
                                  get("/v1/hello", "Authorization: Bearer " + canary +
                                                       "\r\nX-Request-Id: \"" + canary +
                                                       "\"\r\nUser-Agent: " + canary + "\r\n"),
                                  canary + " /v1/hello HTTP/1.1\r\nHost: " + canary + "\r\n\r\n",
                                  post("/v1/echo", "{\"name\":\"" + canary + "\"}"),
                                  canary + "\r\n\r\n"};
    for (const QByteArray &request : requests)
        QVERIFY(m_server->ask(request).status >= 200);
    const QByteArrayList log = m_server->log();
    QCOMPARE(log.size(), requests.size());
    for (const QByteArray &line : log) {
        QVERIFY2(!line.contains("RSSMRA"), line.constData());
        QVERIFY2(line.startsWith("at=2") && line.contains(" status="), line.constData());
    }
    QVERIFY(log.constFirst().contains(" route=/v1/things/{name} "));
}

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"

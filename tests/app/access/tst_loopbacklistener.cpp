// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/loopbacklistener.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace campanella::app;
using namespace std::chrono_literals;

namespace {

const QUrl farewell(QStringLiteral("https://comune.example/v1/access/done"));

} // namespace

class TestLoopbackListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hasAnAddressNobodyGuesses();
    void listensOnLoopbackOnly();
    void takesTheOneGoodRequest();
    void readsByteByByte();
    void isClosedAfterwards();
    void toleratesTheRest_data();
    void toleratesTheRest();
    void dropsTheSlow();
    void limitsConnections();
    void losesAVanishedBrowserNot();
    void keepsItsPort();
    void closes();

private:
    /// The bytes that come back for those, until the connection ends.
    QByteArray exchange(const QByteArray &sent);
    [[nodiscard]] QByteArray good(const QByteArray &query) const;
    [[nodiscard]] std::unique_ptr<QTcpSocket> connected() const;

    std::unique_ptr<LoopbackListener> m_listener;
    std::unique_ptr<QSignalSpy> m_returned;
};

void TestLoopbackListener::init() {
    m_listener = std::make_unique<LoopbackListener>(farewell, LoopbackListener::Limits{200ms, 4});
    QVERIFY(m_listener->listen());
    m_returned = std::make_unique<QSignalSpy>(m_listener.get(), &LoopbackListener::returned);
}

void TestLoopbackListener::cleanup() {
    m_returned.reset();
    m_listener.reset();
}

std::unique_ptr<QTcpSocket> TestLoopbackListener::connected() const {
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost,
                          static_cast<quint16>(m_listener->address().port()));
    return socket;
}

QByteArray TestLoopbackListener::exchange(const QByteArray &sent) {
    const std::unique_ptr<QTcpSocket> socket = connected();
    socket->write(sent);
    if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::UnconnectedState; }))
        return "still open";
    return socket->readAll();
}

QByteArray TestLoopbackListener::good(const QByteArray &query) const {
    const QUrl address = m_listener->address();
    return "GET " + address.path().toLatin1() + query +
           " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(address.port()) + "\r\n\r\n";
}

void TestLoopbackListener::hasAnAddressNobodyGuesses() {
    const QUrl address = m_listener->address();
    QCOMPARE(address.scheme(), QStringLiteral("http"));
    QCOMPARE(address.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(address.port() > 1023);
    QCOMPARE(address.path().size(), 1 + 22); // 128 bits
    LoopbackListener other(farewell);
    QVERIFY(other.listen());
    QVERIFY(other.address().path() != address.path());
    QVERIFY(other.address().port() != address.port());
}

void TestLoopbackListener::listensOnLoopbackOnly() {
    for (const QHostAddress &mine : QNetworkInterface::allAddresses()) {
        if (mine == QHostAddress(QHostAddress::LocalHost))
            continue;
        QTcpSocket socket;
        socket.connectToHost(mine, static_cast<quint16>(m_listener->address().port()));
        QVERIFY2(!socket.waitForConnected(200), qPrintable(mine.toString()));
    }
}

void TestLoopbackListener::takesTheOneGoodRequest() {
    const QByteArray answer = exchange(good("?code=c%2Bd&state=s"));
    QVERIFY(answer.startsWith("HTTP/1.1 303 "));
    QVERIFY(answer.contains("\r\nLocation: " + farewell.toEncoded() + "\r\n"));
    QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
    QVERIFY(!answer.contains("code"));
    QCOMPARE(m_returned->count(), 1);
    const auto query = m_returned->at(0).at(0).value<QUrlQuery>();
    QCOMPARE(query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded),
             QStringLiteral("c+d"));
    QCOMPARE(query.queryItemValue(QStringLiteral("state")), QStringLiteral("s"));
}

void TestLoopbackListener::readsByteByByte() {
    const std::unique_ptr<QTcpSocket> socket = connected();
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    const QByteArray request = good("?code=c&state=s");
    for (const char byte : request) {
        QCOMPARE(m_returned->count(), 0);
        QVERIFY(socket->write(&byte, 1) == 1 && socket->flush());
        QCoreApplication::sendPostedEvents();
    }
    QTRY_COMPARE(m_returned->count(), 1);
}

void TestLoopbackListener::isClosedAfterwards() {
    const std::unique_ptr<QTcpSocket> waiting = connected();
    QTRY_COMPARE(waiting->state(), QAbstractSocket::ConnectedState);
    const QByteArray again = good("?code=c&state=s");
    QVERIFY(exchange(again).startsWith("HTTP/1.1 303 "));
    QVERIFY(!m_listener->isListening());
    waiting->write(again);
    QTRY_COMPARE(waiting->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(exchange(again), QByteArray());
    QCOMPARE(m_returned->count(), 1);
}

void TestLoopbackListener::toleratesTheRest_data() {
    QTest::addColumn<QByteArray>("request"); // {path} and {port} are filled in
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &request, const QByteArray &answer) {
        QTest::newRow(name) << request + "\r\n\r\n" << answer;
    };
    const QByteArray host = "\r\nHost: 127.0.0.1:{port}";
    row("root", "GET / HTTP/1.1" + host, "HTTP/1.1 404 ");
    row("favicon", "GET /favicon.ico HTTP/1.1" + host, "HTTP/1.1 404 ");
    row("below the path", "GET {path}/x HTTP/1.1" + host, "HTTP/1.1 404 ");
    row("half the path", "GET /abc?code=c&state=s HTTP/1.1" + host, "HTTP/1.1 404 ");
    row("post", "POST {path}?code=c&state=s HTTP/1.1" + host, "HTTP/1.1 405 ");
    row("head", "HEAD {path}?code=c&state=s HTTP/1.1" + host, "HTTP/1.1 405 ");
    row("another name", "GET {path}?code=c HTTP/1.1\r\nHost: evil.example:{port}", "HTTP/1.1 421 ");
    row("localhost", "GET {path}?code=c HTTP/1.1\r\nHost: localhost:{port}", "HTTP/1.1 421 ");
    row("no port", "GET {path}?code=c HTTP/1.1\r\nHost: 127.0.0.1", "HTTP/1.1 421 ");
    row("no host", "GET {path}?code=c HTTP/1.1", "HTTP/1.1 400 ");
    row("garbage", "\x01\x02\x03", "HTTP/1.1 400 ");
    row("TLS", QByteArray::fromHex("16030100c8010000c40303"), "HTTP/1.1 400 ");
    row("a state of a megabyte",
        "GET {path}?code=c&state=" + QByteArray(1 << 20, 's') + " HTTP/1.1" + host,
        "HTTP/1.1 431 ");
    row("endless headers", "GET {path} HTTP/1.1" + QByteArray("\r\nA: b").repeated(9000) + host,
        "HTTP/1.1 431 ");
}

// Nothing of it ends the wait: the good request still comes through.
void TestLoopbackListener::toleratesTheRest() {
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, answer);
    const QUrl address = m_listener->address();
    request.replace("{path}", address.path().toLatin1());
    request.replace("{port}", QByteArray::number(address.port()));
    const QByteArray got = exchange(request);
    // After a request that was not read to its end the answer may be lost on its way.
    QVERIFY2(got.startsWith(answer) || (got.isEmpty() && request.size() > largestHead), got);
    QCOMPARE(m_returned->count(), 0);
    QVERIFY(exchange(good("?code=c&state=s")).startsWith("HTTP/1.1 303 "));
    QCOMPARE(m_returned->count(), 1);
}

void TestLoopbackListener::dropsTheSlow() {
    const std::unique_ptr<QTcpSocket> silent = connected();
    const std::unique_ptr<QTcpSocket> slow = connected();
    slow->write("GET /");
    QTRY_COMPARE(slow->state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(slow->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(silent->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_returned->count(), 0);
    QVERIFY(exchange(good("?code=c&state=s")).startsWith("HTTP/1.1 303 "));
}

void TestLoopbackListener::limitsConnections() {
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 4; ++i)
        crowd.push_back(connected());
    for (const auto &socket : crowd)
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(exchange(good("?code=c&state=s")), QByteArray());
    QCOMPARE(m_returned->count(), 0);
    crowd.clear();
    const QByteArray request = good("?code=c&state=s");
    QVERIFY(QTest::qWaitFor([&] { return exchange(request).startsWith("HTTP/1.1 303 "); }));
}

// The browser may close before it has read the answer; the code has come all the same.
void TestLoopbackListener::losesAVanishedBrowserNot() {
    std::unique_ptr<QTcpSocket> socket = connected();
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    socket->write(good("?code=c&state=s"));
    QVERIFY(socket->flush());
    socket.reset();
    QTRY_COMPARE(m_returned->count(), 1);
}

// A second program that wants the port, on this or on every address, does not get it.
void TestLoopbackListener::keepsItsPort() {
    const auto port = static_cast<quint16>(m_listener->address().port());
    for (const QHostAddress &address :
         {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::AnyIPv4),
          QHostAddress(QHostAddress::Any)}) {
        QTcpServer second;
        QVERIFY2(!second.listen(address, port), qPrintable(address.toString()));
    }
}

void TestLoopbackListener::closes() {
    const std::unique_ptr<QTcpSocket> socket = connected();
    QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
    socket->write("GET /");
    const QByteArray request = good("?code=c&state=s");
    m_listener->close();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(exchange(request), QByteArray());
    QCOMPARE(m_returned->count(), 0);
}

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"

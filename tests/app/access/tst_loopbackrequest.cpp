// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/loopbackrequest.h"

#include <QTest>

using namespace campanella::app;

class TestLoopbackRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void measures_data();
    void measures();
};

void TestLoopbackRequest::reads() {
    const QByteArray head = "GET /p?code=a&state=b HTTP/1.1\r\nUser-Agent: Firefox\r\n"
                            "hOsT:  127.0.0.1:4711 \r\nHostile: no\r\n\r\n";
    const auto request = parseRequestHead(head);
    QVERIFY(request.has_value());
    QCOMPARE(*request, (LoopbackRequest{"GET", "/p?code=a&state=b", "127.0.0.1:4711"}));
}

void TestLoopbackRequest::refuses_data() {
    QTest::addColumn<QByteArray>("head");
    const auto row = [](const char *name, const QByteArray &head) {
        QTest::newRow(name) << head + "\r\n\r\n";
    };
    const QByteArray host = "\r\nHost: 127.0.0.1:1";
    row("nothing", "");
    row("no host", "GET / HTTP/1.1");
    row("empty host", "GET / HTTP/1.1\r\nHost:");
    row("two hosts", "GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nHost: 127.0.0.1:1");
    row("no version", "GET /" + host);
    row("four words", "GET / x HTTP/1.1" + host);
    row("another protocol", "GET / RTSP/1.0" + host);
    row("absolute target", "GET http://127.0.0.1/ HTTP/1.1" + host);
    row("a bell", QByteArray("GET /\a HTTP/1.1") + host);
    row("a null byte", QByteArray("GET /\0 HTTP/1.1", 15) + host);
    row("not ASCII", "GET /\xc3\xa8 HTTP/1.1" + host);
    row("TLS", QByteArray::fromHex("16030100c8010000c40303"));
    QTest::newRow("unfinished") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n");
}

void TestLoopbackRequest::refuses() {
    QFETCH(QByteArray, head);
    QVERIFY(!parseRequestHead(head).has_value());
}

void TestLoopbackRequest::measures_data() {
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<HeadState>("state");
    const auto of = [](qsizetype size) { return QByteArray(size, 'x'); };
    QTest::newRow("empty") << QByteArray() << HeadState::Incomplete;
    QTest::newRow("begun") << QByteArray("GET / HT") << HeadState::Incomplete;
    QTest::newRow("whole") << QByteArray("GET / HTTP/1.1\r\n\r\n") << HeadState::Whole;
    QTest::newRow("largest") << of(largestHead) + "\r\n\r\n" << HeadState::Whole;
    QTest::newRow("larger") << of(largestHead + 1) + "\r\n\r\n" << HeadState::TooLarge;
    QTest::newRow("at the edge") << of(largestHead) << HeadState::Incomplete;
    QTest::newRow("endless") << of(1 << 20) << HeadState::TooLarge;
}

void TestLoopbackRequest::measures() {
    QFETCH(QByteArray, received);
    QTEST(headState(received), "state");
}

QTEST_APPLESS_MAIN(TestLoopbackRequest)
#include "tst_loopbackrequest.moc"

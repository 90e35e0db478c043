// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/helperprotocol.h"

#include <QTest>

using namespace campanella;
using namespace campanella::app;

class TestHelperProtocol : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void carriesTheOrder_data();
    void carriesTheOrder();
    void refusesOrders_data();
    void refusesOrders();
    void boundsWhatItReads();
    void carriesReports_data();
    void carriesReports();
    void refusesReports_data();
    void refusesReports();
};

namespace {

HelperOrder bareOrder() {
    HelperOrder order;
    order.start =
        QUrl(QStringLiteral("https://127.0.0.1:8443/v1/access/start?state=a%2Bb&way=spid"));
    order.done = QUrl(QStringLiteral("https://127.0.0.1:8443/v1/access/done"));
    return order;
}

HelperOrder fullOrder() {
    HelperOrder order = bareOrder();
    order.oldestEngine = 110;
    order.hosts = {QStringLiteral("login.example.it"), QStringLiteral("idp.example.it:8443")};
    order.authorities = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    order.patience = std::chrono::seconds(90);
    order.look = {Language::German, 175, ColorScheme::HighContrast, {10, -20, 800, 600}, true};
    return order;
}

} // namespace

void TestHelperProtocol::carriesTheOrder_data() {
    QTest::addColumn<HelperOrder>("order");
    QTest::newRow("bare") << bareOrder();
    QTest::newRow("full") << fullOrder();
}

void TestHelperProtocol::carriesTheOrder() {
    QFETCH(HelperOrder, order);
    const QByteArray line = toLine(order);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(readOrder(line).value(), order);
}

void TestHelperProtocol::refusesOrders_data() {
    QTest::addColumn<QByteArray>("line");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to) {
        QByteArray line = toLine(bareOrder());
        QVERIFY(line.contains(from));
        QTest::newRow(name) << line.replace(from, to);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("start\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("nothing in it") << QByteArray("{}\n");
    row("plain http", "https://127.0.0.1:8443/v1/access/start", "http://127.0.0.1:8443/start");
    row("a file", "https://127.0.0.1:8443/v1/access/start", "file:///etc/passwd");
    row("a script", "https://127.0.0.1:8443/v1/access/done", "javascript:alert(1)");
    row("another backend", "https://127.0.0.1:8443/v1/access/done", "https://evil.example/done");
    row("another port", "https://127.0.0.1:8443/v1/access/done", "https://127.0.0.1:8444/done");
    row("a name before the host", "https://127.0.0.1:8443/v1/access/start",
        "https://me@127.0.0.1:8443/start");
}

void TestHelperProtocol::refusesOrders() {
    QFETCH(QByteArray, line);
    const Result<HelperOrder> order = readOrder(line);
    QVERIFY(!order);
    QCOMPARE(order.error().code, FailureCode::RequestMalformed);
}

// Never longer than the ten minutes of the backend, never larger than the theme can draw.
void TestHelperProtocol::boundsWhatItReads() {
    QByteArray line = toLine(fullOrder());
    line.replace("\"patience_seconds\":90", "\"patience_seconds\":99999");
    line.replace("\"text_percent\":175", "\"text_percent\":9000");
    line.replace("\"width\":800", "\"width\":-800");
    const HelperOrder order = readOrder(line).value();
    QCOMPARE(order.patience, std::chrono::seconds(600));
    QCOMPARE(order.look.textPercent, 200);
    QVERIFY(order.look.window.isNull());
}

void TestHelperProtocol::carriesReports_data() {
    QTest::addColumn<HelperReport>("report");
    QTest::newRow("returned") << HelperReport(QUrlQuery(QStringLiteral("code=a%2Bb%26c&state=s")));
    QTest::newRow("empty query") << HelperReport(QUrlQuery());
    QTest::newRow("cancelled") << HelperReport(FailureCode::SignInCancelled);
    QTest::newRow("timed out") << HelperReport(FailureCode::SignInTimedOut);
}

void TestHelperProtocol::carriesReports() {
    QFETCH(HelperReport, report);
    const QByteArray line = toLine(report);
    QVERIFY(line.count('\n') == 1 && line.endsWith('\n'));
    const std::optional<HelperReport> read = readReport(line);
    QVERIFY(read.has_value());
    QVERIFY(*read == report);
}

void TestHelperProtocol::refusesReports_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("Segmentation fault\n");
    QTest::newRow("nothing in it") << QByteArray("{}\n");
    QTest::newRow("a number") << QByteArray("{\"returned\":1}\n");
    QTest::newRow("an unknown failure") << QByteArray("{\"failed\":\"boh\"}\n");
    QTest::newRow("cut") << QByteArray("{\"returned\":\"code=a");
}

void TestHelperProtocol::refusesReports() {
    QFETCH(QByteArray, line);
    QVERIFY(!readReport(line).has_value());
}

QTEST_APPLESS_MAIN(TestHelperProtocol)
#include "tst_helperprotocol.moc"

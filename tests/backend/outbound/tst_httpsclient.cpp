// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/outbound/httpsclient.h"
#include "tests/helper/scriptedserver.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace std::chrono_literals;

/// Our calls to other servers, against a TLS server on loopback that says what it likes.
class TestHttpsClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsAndReads();
    void sendsAForm();
    void takesAnyStatus();
    void followsNoRedirect();
    void readsTheAge_data();
    void readsTheAge();
    void refusesAnswers_data();
    void refusesAnswers();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesRequests_data();
    void refusesRequests();
    void saysNothingOfTheQuery();
    void tellsOfAClosedPort();

private:
    [[nodiscard]] OutboundRequest request(const QString &path = QStringLiteral("/")) const;
    /// Sends from a thread of its own, as the backend does; the server lives in this one.
    [[nodiscard]] Result<OutboundAnswer> send(const OutboundRequest &request) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_server;
    HttpsClient::Options m_options;
};

void TestHttpsClient::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    const TestPki pki = TestPki::make(m_dir->path());
    m_server = std::make_unique<ScriptedServer>(pki);
    QVERIFY(m_server->listen());
    m_options = {pki.caFile, 5s, 1'000};
}

OutboundRequest TestHttpsClient::request(const QString &path) const {
    return {"GET", QUrl(m_server->url().toString() + path), {}, {}};
}

Result<OutboundAnswer> TestHttpsClient::send(const OutboundRequest &request) const {
    std::future<Result<OutboundAnswer>> answer =
        std::async(std::launch::async, [&] { return HttpsClient(m_options).send(request); });
    const bool came =
        QTest::qWaitFor([&] { return answer.wait_for(0s) == std::future_status::ready; }, 20'000);
    if (!came)
        qFatal("the client keeps no time limit");
    return answer.get();
}

void TestHttpsClient::sendsAndReads() {
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer::http(200, R"({"a":1})", "Application/JSON; charset=utf-8");
    });
    OutboundRequest asked = request(QStringLiteral("/keys?x=1%202"));
    asked.headers = {{"Accept", "application/json"}};
    const auto answer = send(asked);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->contentType, QByteArray("application/json"));
    QCOMPARE(answer->body, QByteArray(R"({"a":1})"));
    QCOMPARE(answer->maxAge, 0s);
    const SeenRequest seen = m_server->seen().value(0);
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/keys?x=1%202"));
    QCOMPARE(seen.headers.value("accept"), QByteArray("application/json"));
}

void TestHttpsClient::sendsAForm() {
    OutboundRequest asked = request();
    asked.method = "POST";
    asked.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    asked.body = QByteArray(2'000, 'x'); // libcurl would expect "100 Continue" from 1 MB or so
    QVERIFY(send(asked));
    const SeenRequest seen = m_server->seen().value(0);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.body, asked.body);
    QVERIFY(!seen.headers.contains("expect"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
}

void TestHttpsClient::takesAnyStatus() {
    m_server->setAnswer([](const SeenRequest &) { return ScriptedAnswer::http(503, "no"); });
    const auto answer = send(request());
    QVERIFY(answer);
    QCOMPARE(answer->status, 503);
    QCOMPARE(answer->body, QByteArray("no"));
}

void TestHttpsClient::followsNoRedirect() {
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer::http(302, {}, "text/plain", "Location: /elsewhere\r\n");
    });
    const auto answer = send(request());
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestHttpsClient::readsTheAge_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");

    QTest::newRow("plain") << QByteArray("Cache-Control: max-age=600") << 600;
    QTest::newRow("among others") << QByteArray("cache-control: public, Max-Age=60, x") << 60;
    QTest::newRow("not to be kept") << QByteArray("Cache-Control: max-age=600, no-store") << 0;
    QTest::newRow("to be asked again") << QByteArray("Cache-Control: no-cache,max-age=600") << 0;
    QTest::newRow("negative") << QByteArray("Cache-Control: max-age=-5") << 0;
    QTest::newRow("no number") << QByteArray("Cache-Control: max-age=long") << 0;
    QTest::newRow("another header") << QByteArray("X-Cache-Control: max-age=600") << 0;
}

void TestHttpsClient::readsTheAge() {
    QFETCH(const QByteArray, header);
    QFETCH(const int, seconds);
    m_server->setAnswer([header](const SeenRequest &) {
        return ScriptedAnswer::http(200, {}, "text/plain", header + "\r\n");
    });
    const auto answer = send(request());
    QVERIFY(answer);
    QCOMPARE(answer->maxAge, std::chrono::seconds(seconds));
}

void TestHttpsClient::refusesAnswers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");

    const QByteArray tooLarge = ScriptedAnswer::http(200, QByteArray(1'001, 'x')).bytes;
    const QByteArray endless = "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(5'000, 'x');
    const QByteArray longHead =
        "HTTP/1.1 200 OK\r\n" + QByteArray("X: " + QByteArray(1'000, 'x') + "\r\n").repeated(70);
    QTest::newRow("too large") << tooLarge << "writing received data";
    QTest::newRow("too large, without a length") << endless << "writing received data";
    QTest::newRow("too long a head") << longHead << "writing received data";
    QTest::newRow("silence") << QByteArray() << "Timeout";
    QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << "Timeout";
}

void TestHttpsClient::refusesAnswers() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    m_options.timeout = 1s;
    m_server->setAnswer([bytes](const SeenRequest &) { return ScriptedAnswer{bytes, {}, {}}; });
    const auto answer = send(request());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::GatewayUnavailable);
    QVERIFY2(answer.error().detail.contains(why), qPrintable(answer.error().detail));
}

void TestHttpsClient::refusesCertificates_data() {
    QTest::addColumn<TestPki::Kind>("kind");
    QTest::addColumn<bool>("trusted");

    QTest::newRow("expired") << TestPki::Kind::Expired << true;
    QTest::newRow("of another host") << TestPki::Kind::WrongHost << true;
    QTest::newRow("of an unknown authority") << TestPki::Kind::Valid << false;
}

void TestHttpsClient::refusesCertificates() {
    QFETCH(const TestPki::Kind, kind);
    QFETCH(const bool, trusted);
    const QTemporaryDir dir;
    const TestPki pki = TestPki::make(dir.path(), kind);
    ScriptedServer server(pki);
    QVERIFY(server.listen());
    m_options.authorityFile = trusted ? pki.caFile : m_options.authorityFile;
    const auto answer = send({"GET", server.url(), {}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::GatewayUnavailable);
    QVERIFY2(answer.error().detail.contains(QStringLiteral("certificate")),
             qPrintable(answer.error().detail));
    QVERIFY(server.seen().isEmpty());
}

void TestHttpsClient::refusesRequests_data() {
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("header");

    const QUrl good = m_server->url();
    const QString port = QString::number(good.port());
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1:") + port) << QByteArray("a");
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname")) << QByteArray("a");
    QTest::newRow("nothing") << QUrl() << QByteArray("a");
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///path")) << QByteArray("a");
    QTest::newRow("with a password")
        << QUrl(QStringLiteral("https://a:b@127.0.0.1:") + port) << QByteArray("a");
    QTest::newRow("a header in a header") << good << QByteArray("a\r\nX-More: b");
}

void TestHttpsClient::refusesRequests() {
    QFETCH(const QUrl, url);
    QFETCH(const QByteArray, header);
    const auto answer = send({"GET", url, {{"X-Test", header}}, {}});
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::GatewayUnavailable);
    QCOMPARE(answer.error().detail, QStringLiteral("not a request over https"));
    QVERIFY(m_server->seen().isEmpty());
}

void TestHttpsClient::saysNothingOfTheQuery() {
    m_options.timeout = 200ms;
    m_server->setAnswer([](const SeenRequest &) { return ScriptedAnswer{}; });
    const auto answer = send(request(QStringLiteral("/check?IdSessioneSSO=secret")));
    QVERIFY(!answer);
    QVERIFY(answer.error().detail.contains(QStringLiteral("127.0.0.1")));
    QVERIFY(!answer.error().detail.contains(QStringLiteral("secret")));
}

void TestHttpsClient::tellsOfAClosedPort() {
    const OutboundRequest asked = request();
    m_server->close();
    const auto answer = send(asked);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::GatewayUnavailable);
}

QTEST_GUILESS_MAIN(TestHttpsClient)
#include "tst_httpsclient.moc"

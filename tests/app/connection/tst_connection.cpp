// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/connection/connectionstage.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace std::chrono_literals;

namespace {

constexpr auto shortTime = 150ms; // where a time-out is what we wait for

ApiRequest requestOf(const QByteArray &method, const QString &path) {
    ApiRequest request = ApiRequest::get(path);
    request.method = method;
    return request;
}

} // namespace

class TestConnection : public QObject, protected ConnectionStage {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { open(); }
    void cleanup() { close(); }

    void sendsTheAgreedHeaders();
    void sendsPathAndQuery();
    void refusesOtherSchemes_data();
    void refusesOtherSchemes();
    void foldsAnswers_data();
    void foldsAnswers();
    void readsProblems();
    void keepsRequestId();
    void retriesSafeRequests_data();
    void retriesSafeRequests();
    void doesNotRetryUnsafeRequests();
    void waitsNoLongerThanAsked();
    void makesOneKeyPerUnsafeRequest();
    void keepsTheKeyGiven();
    void doesNotFollowRedirects();
    void sendsNoCookieBack();
    void endsTheSessionOn401();
    void forgivesAnOlderTokens401();
    void abortsAll();
    void abortsWhenDestroyed();
    void comesBackByItself();
};

void TestConnection::sendsTheAgreedHeaders() {
    m_connection->setToken("token-of-anna");
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(answer.has_value());
    QCOMPARE(*answer, QByteArray("{}"));
    const SeenRequest &seen = m_server->seen().constFirst();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer token-of-anna"));
    QVERIFY(seen.headers.value("accept").contains("application/json"));
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{32}$"));
    QVERIFY(hex.match(QString::fromLatin1(seen.headers.value("x-request-id"))).hasMatch());
    QVERIFY(!seen.headers.contains("idempotency-key"));
    QVERIFY(!seen.headers.contains("content-type"));
}

void TestConnection::sendsPathAndQuery() {
    ApiRequest request = ApiRequest::get(QStringLiteral("/v1/payments/dues"));
    request.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("500"));
    ConnectionConfig below = config();
    below.baseUrl.setPath(QStringLiteral("/comune/"));
    m_connection = std::make_unique<Connection>(below);
    QVERIFY(ask(request).has_value());
    QCOMPARE(m_server->seen().constFirst().target,
             QByteArray("/comune/v1/payments/dues?limit=500"));
}

void TestConnection::refusesOtherSchemes_data() {
    QTest::addColumn<QUrl>("url");
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1:1/"));
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd"));
    QTest::newRow("no host") << QUrl(QStringLiteral("https:///v1"));
    QTest::newRow("nothing") << QUrl();
}

void TestConnection::refusesOtherSchemes() {
    QFETCH(QUrl, url);
    m_connection =
        std::make_unique<Connection>(ConnectionConfig{.baseUrl = url, .pinnedAuthorities = {}});
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::ConfigurationInvalid);
}

void TestConnection::foldsAnswers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("close");
    QTest::addColumn<FailureCode>("code");
    const auto http = [](int status, const QByteArray &more = {}) {
        return ScriptedAnswer::http(status, "<html>", "text/html", more).bytes;
    };
    QTest::newRow("not http") << QByteArray("SSH-2.0-OpenSSH_9\r\n\r\n") << true
                              << FailureCode::AnswerIncomplete;
    QTest::newRow("bytes of zero") << QByteArray(64, '\0') << true << FailureCode::AnswerIncomplete;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a")
                                 << true << FailureCode::AnswerIncomplete;
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << true
                                 << FailureCode::AnswerIncomplete;
    QTest::newRow("half a chunk")
        << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n{\"a") << true
        << FailureCode::AnswerIncomplete;
    QTest::newRow("body stops, line open")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a") << false
        << FailureCode::NetworkTimeout;
    QTest::newRow("silence") << QByteArray() << false << FailureCode::NetworkTimeout;
    QTest::newRow("hangs up") << QByteArray() << true << FailureCode::AnswerIncomplete;
    QTest::newRow("400") << http(400) << false << FailureCode::RequestMalformed;
    QTest::newRow("401") << http(401) << false << FailureCode::SessionExpired;
    QTest::newRow("401 with a challenge")
        << http(401, "WWW-Authenticate: Bearer\r\n") << false << FailureCode::SessionExpired;
    QTest::newRow("401 asking for a password")
        << http(401, "WWW-Authenticate: Basic realm=\"x\"\r\n") << false
        << FailureCode::SessionExpired;
    QTest::newRow("403") << http(403) << false << FailureCode::NotAllowed;
    QTest::newRow("404") << http(404) << false << FailureCode::NotFound;
    QTest::newRow("405") << http(405) << false << FailureCode::MethodNotAllowed;
    QTest::newRow("413") << http(413) << false << FailureCode::RequestTooLarge;
    QTest::newRow("429") << http(429) << false << FailureCode::ServerBusy;
    QTest::newRow("500") << http(500) << false << FailureCode::ServerError;
    QTest::newRow("500 without a body")
        << ScriptedAnswer::http(500, "").bytes << false << FailureCode::ServerError;
    QTest::newRow("503") << http(503) << false << FailureCode::ServerBusy;
    QTest::newRow("599") << http(599) << false << FailureCode::ServerError;
    QTest::newRow("a problem that is none")
        << ScriptedAnswer::http(500, "{\"code\":7}", "application/problem+json").bytes << false
        << FailureCode::ServerError;
    QTest::newRow("too much") << ScriptedAnswer::http(200, QByteArray(70'000, ' ')).bytes << false
                              << FailureCode::AnswerUnreadable;
}

void TestConnection::foldsAnswers() {
    QFETCH(QByteArray, bytes);
    QFETCH(bool, close);
    QFETCH(FailureCode, code);
    ConnectionConfig small = config();
    small.largestAnswer = 64'000;
    small.retryDelays.clear();
    if (code == FailureCode::NetworkTimeout)
        small.timeout = shortTime;
    m_connection = std::make_unique<Connection>(small);
    using Then = ScriptedAnswer::Then;
    answerWith({bytes, close ? Then::Close : Then::KeepOpen, {}});
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(failureName(answer.error().code), failureName(code));
}

void TestConnection::readsProblems() {
    answerWith(ScriptedAnswer::problem(429, "accesso.troppi-tentativi"));
    const Result<QByteArray> answer = ask(requestOf("POST", QStringLiteral("/v1/access/sessions")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::AccountLocked);
}

void TestConnection::keepsRequestId() {
    answerWith(ScriptedAnswer::http(500, "", "text/plain", "Retry-After: 17\r\n"));
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().requestId.toLatin1(),
             m_server->seen().constFirst().headers.value("x-request-id"));
    QCOMPARE(answer.error().retryAfter, std::optional(17s));
}

void TestConnection::retriesSafeRequests_data() {
    QTest::addColumn<int>("status");
    QTest::newRow("502") << 502;
    QTest::newRow("503") << 503;
    QTest::newRow("504") << 504;
    QTest::newRow("hung up") << 0;
}

void TestConnection::retriesSafeRequests() {
    QFETCH(int, status);
    m_server->setAnswer([this, status](const SeenRequest &) -> ScriptedAnswer {
        if (m_server->seen().size() > 2)
            return ScriptedAnswer::http(200, "{\"third\":true}");
        if (status == 0)
            return {{}, ScriptedAnswer::Then::Close, {}};
        return ScriptedAnswer::http(status, "");
    });
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY2(answer.has_value(),
             qPrintable(answer.has_value() ? QString() : answer.error().detail));
    QCOMPARE(*answer, QByteArray("{\"third\":true}"));
    QCOMPARE(m_server->count("/v1/services"), 3);
}

void TestConnection::doesNotRetryUnsafeRequests() {
    answerWith(ScriptedAnswer::http(503, ""));
    QVERIFY(!ask(requestOf("POST", QStringLiteral("/v1/access/sessions"))));
    QVERIFY(!ask(requestOf("DELETE", QStringLiteral("/v1/access/sessions/current"))));
    QCOMPARE(m_server->seen().size(), 2);
}

void TestConnection::waitsNoLongerThanAsked() {
    answerWith(ScriptedAnswer::http(503, "", "text/plain", "Retry-After: 60\r\n"));
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(m_server->seen().size(), 1);
    QCOMPARE(answer.error().retryAfter, std::optional(60s));
}

void TestConnection::makesOneKeyPerUnsafeRequest() {
    for (const char *method : {"POST", "PUT", "PATCH", "POST"}) {
        ApiRequest request = requestOf(method, QStringLiteral("/v1/x"));
        request.body = "{}";
        QVERIFY(ask(request).has_value());
    }
    QSet<QByteArray> keys;
    for (const SeenRequest &seen : m_server->seen()) {
        keys.insert(seen.headers.value("idempotency-key"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.body, QByteArray("{}"));
    }
    QCOMPARE(keys.size(), 4);
    QVERIFY(!keys.contains(QByteArray()));
}

void TestConnection::keepsTheKeyGiven() {
    ApiRequest request = requestOf("POST", QStringLiteral("/v1/x"));
    request.idempotencyKey = "the-same-again";
    QVERIFY(ask(request).has_value());
    QCOMPARE(m_server->seen().constFirst().headers.value("idempotency-key"),
             QByteArray("the-same-again"));
}

void TestConnection::doesNotFollowRedirects() {
    answerWith(ScriptedAnswer::http(302, "", "text/plain", "Location: /elsewhere\r\n"));
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/services")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::AnswerUnreadable);
    QCOMPARE(m_server->seen().size(), 1);
}

void TestConnection::sendsNoCookieBack() {
    answerWith(ScriptedAnswer::http(200, "{}", "application/json", "Set-Cookie: who=anna\r\n"));
    QVERIFY(ask(ApiRequest::get(QStringLiteral("/v1/a"))).has_value());
    QVERIFY(ask(ApiRequest::get(QStringLiteral("/v1/b"))).has_value());
    QVERIFY(!m_server->seen().constLast().headers.contains("cookie"));
}

void TestConnection::endsTheSessionOn401() {
    answerWith(ScriptedAnswer::problem(401, "accesso.sessione-scaduta"));
    const QSignalSpy expired(m_connection.get(), &Connection::sessionExpired);
    QVERIFY(!ask(ApiRequest::get(QStringLiteral("/v1/services"))));
    QCOMPARE(expired.count(), 0);
    m_connection->setToken("old");
    QVERIFY(!ask(ApiRequest::get(QStringLiteral("/v1/services"))));
    QCOMPARE(expired.count(), 1);
}

void TestConnection::forgivesAnOlderTokens401() {
    answerWith(ScriptedAnswer::problem(401, "accesso.sessione-scaduta"));
    const QSignalSpy expired(m_connection.get(), &Connection::sessionExpired);
    m_connection->setToken("old");
    const QFuture<Result<QByteArray>> late =
        m_connection->send(ApiRequest::get(QStringLiteral("/v1/a")));
    m_connection->setToken("new");
    QVERIFY(QTest::qWaitFor([&late] { return late.isFinished(); }));
    QCOMPARE(late.result().error().code, FailureCode::SessionExpired);
    QCOMPARE(expired.count(), 0);
}

void TestConnection::abortsAll() {
    answerWith({});
    const auto first = m_connection->send(ApiRequest::get(QStringLiteral("/v1/a")));
    const auto second = m_connection->send(ApiRequest::get(QStringLiteral("/v1/b")));
    m_connection->abortAll();
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().code, FailureCode::RequestCancelled);
    QCOMPARE(second.result().error().code, FailureCode::RequestCancelled);
    QVERIFY(m_connection->isOnline());
}

void TestConnection::abortsWhenDestroyed() {
    answerWith({});
    const auto answer = m_connection->send(ApiRequest::get(QStringLiteral("/v1/a")));
    m_connection.reset();
    QVERIFY(answer.isFinished());
    QCOMPARE(answer.result().error().code, FailureCode::RequestCancelled);
}

// The server dies and is born again on its port: the same connection finds it.
void TestConnection::comesBackByItself() {
    QSignalSpy online(m_connection.get(), &Connection::onlineChanged);
    QVERIFY(ask(ApiRequest::get(QStringLiteral("/v1/a"))).has_value());
    const quint16 port = m_server->port();
    m_server->close();
    const Result<QByteArray> answer = ask(ApiRequest::get(QStringLiteral("/v1/a")));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::NetworkUnreachable);
    QCOMPARE(online.takeFirst().at(0).toBool(), false);
    QVERIFY(!m_connection->isOnline());

    QVERIFY(m_server->listen(port));
    QVERIFY(online.count() > 0 || online.wait());
    QCOMPARE(online.takeFirst().at(0).toBool(), true);
    QVERIFY(m_connection->isOnline());
    QVERIFY(m_server->count("/status") > 0);
    QVERIFY(ask(ApiRequest::get(QStringLiteral("/v1/a"))).has_value());
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/connection.h"
#include "app/connection/municipalapi.h"
#include "domain/json.h"
#include "tests/helper/samples.h"
#include "tests/helper/scriptedserver.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

template <typename T>
Result<T> answerOf(const QFuture<Result<T>> &future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        return fail(FailureCode::ServerError, QStringLiteral("the future never ended"));
    return future.result();
}

QString itemOf(const SeenRequest &request, const char *name) {
    return QUrlQuery(QUrl::fromEncoded(request.target))
        .queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace

class TestMunicipalApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void readsEachRecord();
    void signsIn();
    void signsOut();
    void walksAllPages();
    void stopsAtARepeatedCursor();
    void handsOverAFailureHalfWay();
    void asksForWhatTheFilterSays();
    void asksTheCounterForTheWholeTown();
    void refusesWrongTypes_data();
    void refusesWrongTypes();
    void readsTenMegabytes();

private:
    void answerJson(const QByteArray &json);
    [[nodiscard]] QByteArray lastTarget() const { return m_server->seen().constLast().target; }

    QTemporaryDir m_dir;
    TestPki m_pki;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<MunicipalApi> m_api;
};

void TestMunicipalApi::initTestCase() {
    m_pki = TestPki::make(m_dir.path());
}

void TestMunicipalApi::init() {
    m_server = std::make_unique<ScriptedServer>(m_pki);
    QVERIFY(m_server->listen());
    m_connection = std::make_unique<Connection>(
        ConnectionConfig{.baseUrl = m_server->url(), .pinnedAuthorities = m_pki.authorities()});
    m_api = std::make_unique<MunicipalApi>(*m_connection);
}

void TestMunicipalApi::cleanup() {
    m_api.reset();
    m_connection.reset();
    m_server.reset();
}

void TestMunicipalApi::answerJson(const QByteArray &json) {
    m_server->setAnswer([json](const SeenRequest &) { return ScriptedAnswer::http(200, json); });
}

void TestMunicipalApi::readsEachRecord() {
    answerJson(toJson(sampleMunicipality()));
    QCOMPARE(answerOf(m_api->municipality()).value(), sampleMunicipality());
    QCOMPARE(lastTarget(), QByteArray("/v1/municipality"));

    const ContentPage page{QStringLiteral("privacy"), QStringLiteral("Privacy"),
                           QStringLiteral("# P")};
    answerJson(toJson(page));
    QCOMPARE(answerOf(m_api->contentPage(page.slug)).value(), page);
    QCOMPARE(lastTarget(), QByteArray("/v1/municipality/pages/privacy"));

    answerJson(toJson(samplePerson(1)));
    QCOMPARE(answerOf(m_api->person()).value(), samplePerson(1));
    QCOMPARE(lastTarget(), QByteArray("/v1/household/person"));

    const QList<Child> children{sampleChild(0), sampleChild(1)};
    answerJson(toJson(children));
    QCOMPARE(answerOf(m_api->children()).value(), children);
    QCOMPARE(lastTarget(), QByteArray("/v1/household/children"));

    const QList<Service> services{sampleService(0), sampleService(1)};
    answerJson(toJson(services));
    QCOMPARE(answerOf(m_api->services()).value(), services);
    QCOMPARE(lastTarget(), QByteArray("/v1/services"));

    answerJson(toJson(sampleDue(7)));
    QCOMPARE(answerOf(m_api->due(sampleId(7))).value(), sampleDue(7));
    QCOMPARE(lastTarget(), "/v1/payments/dues/" + sampleId(7).toString().toLatin1());
}

void TestMunicipalApi::signsIn() {
    answerJson(toJson(sampleGrant(QStringLiteral("opaque"))));
    const Credentials anna{QStringLiteral("anna.conti"), QStringLiteral("segreta è lunga")};
    QCOMPARE(answerOf(m_api->signIn(anna)).value(), sampleGrant(QStringLiteral("opaque")));
    const SeenRequest &seen = m_server->seen().constLast();
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.target, QByteArray("/v1/access/sessions"));
    QCOMPARE(fromJson<Credentials>(seen.body).value(), anna);
}

void TestMunicipalApi::signsOut() {
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer{
            "HTTP/1.1 204 No Content\r\n\r\n", ScriptedAnswer::Then::KeepOpen, {}};
    });
    QVERIFY(answerOf(m_api->signOut()).has_value());
    QCOMPARE(m_server->seen().constLast().method, QByteArray("DELETE"));
    QCOMPARE(lastTarget(), QByteArray("/v1/access/sessions/current"));
}

void TestMunicipalApi::walksAllPages() {
    m_server->setAnswer([](const SeenRequest &request) {
        const int page = itemOf(request, "cursor").toInt();
        const QString next = page < 2 ? QString::number(page + 1) : QString();
        return ScriptedAnswer::http(200, toJson(DuePage{{sampleDue(page)}, next}));
    });
    QCOMPARE(answerOf(m_api->dues({})).value(), sampleDues(3));
    QCOMPARE(m_server->count("/v1/payments/dues"), 3);
}

void TestMunicipalApi::stopsAtARepeatedCursor() {
    answerJson(toJson(DuePage{{sampleDue(1)}, QStringLiteral("again")}));
    const Result<QList<Due>> answer = answerOf(m_api->dues({}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::AnswerUnreadable);
    QCOMPARE(m_server->count("/v1/payments/dues"), 2);
}

void TestMunicipalApi::handsOverAFailureHalfWay() {
    m_server->setAnswer([](const SeenRequest &request) {
        if (itemOf(request, "cursor").isEmpty())
            return ScriptedAnswer::http(200, toJson(DuePage{{sampleDue(1)}, QStringLiteral("2")}));
        return ScriptedAnswer::problem(500, "servizio.archivio-pieno");
    });
    const Result<QList<Due>> answer = answerOf(m_api->dues({}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, FailureCode::StoreFull);
}

void TestMunicipalApi::asksForWhatTheFilterSays() {
    answerJson(toJson(DuePage{}));
    const DuesFilter filter{QStringLiteral("c"), QStringLiteral("s"), QStringLiteral("2026/2027"),
                            QStringLiteral("to_pay"), false};
    QVERIFY(answerOf(m_api->duesPage(filter, QStringLiteral("a+b/c=&d"))).has_value());
    const SeenRequest &seen = m_server->seen().constLast();
    QCOMPARE(itemOf(seen, "child_id"), QStringLiteral("c"));
    QCOMPARE(itemOf(seen, "service_id"), QStringLiteral("s"));
    QCOMPARE(itemOf(seen, "school_year"), QStringLiteral("2026/2027"));
    QCOMPARE(itemOf(seen, "state"), QStringLiteral("to_pay"));
    QCOMPARE(itemOf(seen, "limit"), QStringLiteral("500"));
    QCOMPARE(itemOf(seen, "cursor"), QStringLiteral("a+b/c=&d"));
    QVERIFY(seen.target.contains("a%2Bb")); // a bare plus means a blank to many servers
}

void TestMunicipalApi::asksTheCounterForTheWholeTown() {
    answerJson(toJson(DuePage{}));
    DuesFilter filter;
    filter.wholeTown = true;
    QVERIFY(answerOf(m_api->dues(filter)).has_value());
    QCOMPARE(m_server->count("/v1/counter/dues"), 1);
}

void TestMunicipalApi::refusesWrongTypes_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html>login</html>");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("items is text") << QByteArray(R"({"items":"none"})");
    QTest::newRow("an item is a number") << QByteArray(R"({"items":[1]})");
    QTest::newRow("cut") << toJson(DuePage{{sampleDue(1)}, {}}).chopped(9);
}

void TestMunicipalApi::refusesWrongTypes() {
    QFETCH(QByteArray, json);
    answerJson(json);
    const Result<QList<Due>> answer = answerOf(m_api->dues({}));
    QVERIFY(!answer);
    QCOMPARE(failureName(answer.error().code), failureName(FailureCode::AnswerUnreadable));
}

void TestMunicipalApi::readsTenMegabytes() {
    ContentPage page{QStringLiteral("privacy"), {}, QString(10 * 1024 * 1024, QLatin1Char('x'))};
    answerJson(toJson(page));
    QCOMPARE(answerOf(m_api->contentPage(page.slug)).value().markdown.size(), page.markdown.size());
}

QTEST_GUILESS_MAIN(TestMunicipalApi)
#include "tst_municipalapi.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/router.h"
#include "backend/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace campanella;
using namespace campanella::backend;

class TestRouter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersTheRightRoute_data();
    void answersTheRightRoute();
    void handsOverParameters();
    void tellsWhichMethodsAreAllowed();
    void wantsJson_data();
    void wantsJson();
    void takesAFormWhereItSaysSo();
    void tellsWhatAnAnswerCosts_data();
    void tellsWhatAnAnswerCosts();
    void hidesWhatAHandlerThrew_data();
    void hidesWhatAHandlerThrew();
    void listsItsRoutes();

private:
    [[nodiscard]] Response ask(const QByteArray &method, const QString &path,
                               const QByteArray &body = {}, const QByteArray &type = {});
    QTemporaryDir m_dir;
    std::unique_ptr<Store> m_store;
    Router m_router;
};

namespace {

Handler saying(const char *text) {
    return [text](const Request &, Store &) { return Response::json(text); };
}

QString codeOf(const Response &response) {
    return QJsonDocument::fromJson(response.body).object().value(QStringLiteral("code")).toString();
}

} // namespace

void TestRouter::initTestCase() {
    auto store = Store::open(QStringLiteral("sqlite:") + m_dir.filePath(QStringLiteral("a.db")));
    QVERIFY(store);
    m_store = *std::move(store);
    m_router.add("GET", QStringLiteral("/v1/dues"), saying("dues"));
    m_router.add("GET", QStringLiteral("/v1/dues/next"), saying("next"));
    m_router.add("GET", QStringLiteral("/v1/dues/{due_id}"), saying("due"));
    m_router.add("POST", QStringLiteral("/v1/dues"), saying("made"));
    m_router.add(
        "GET", QStringLiteral("/v1/echo/{first}/{second}"), [](const Request &request, Store &) {
            return Response::json((request.parameters.value(QStringLiteral("first")) + u'+' +
                                   request.parameters.value(QStringLiteral("second")))
                                      .toUtf8());
        });
    m_router.add("POST", QStringLiteral("/v1/form/{way}"), saying("form"), Body::Form,
                 Work::WaitsForOthers);
    m_router.add("GET", QStringLiteral("/v1/throw"), [](const Request &, Store &) -> Response {
        throw std::runtime_error("MARIO ROSSI");
    });
    m_router.add("GET", QStringLiteral("/v1/throw-number"),
                 [](const Request &, Store &) -> Response { throw 42; });
}

Response TestRouter::ask(const QByteArray &method, const QString &path, const QByteArray &body,
                         const QByteArray &type) {
    Request request;
    request.method = method;
    request.path = path;
    request.body = body;
    if (!type.isEmpty())
        request.headers.insert("content-type", type);
    return m_router.dispatch(request, *m_store);
}

void TestRouter::answersTheRightRoute_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("route");
    const auto row = [](const char *name, const char *method, const char *path, int status,
                        const char *body, const char *route) {
        QTest::newRow(name) << QByteArray(method) << QString::fromLatin1(path) << status
                            << QByteArray(body) << QString::fromLatin1(route);
    };
    row("list", "GET", "/v1/dues", 200, "dues", "/v1/dues");
    row("first added wins", "GET", "/v1/dues/next", 200, "next", "/v1/dues/next");
    row("parameter", "GET", "/v1/dues/abc", 200, "due", "/v1/dues/{due_id}");
    row("other method", "POST", "/v1/dues", 200, "made", "/v1/dues");
    row("HEAD like GET", "HEAD", "/v1/dues", 200, "dues", "/v1/dues");
    row("empty parameter", "GET", "/v1/dues/", 404, nullptr, "");
    row("too long", "GET", "/v1/dues/a/b", 404, nullptr, "");
    row("case matters", "GET", "/v1/Dues", 404, nullptr, "");
    row("root", "GET", "/", 404, nullptr, "");
    row("nothing", "GET", "", 404, nullptr, "");
    row("template is no path", "GET", "/v1/{x}", 404, nullptr, "");
    row("wrong method", "DELETE", "/v1/dues", 405, nullptr, "/v1/dues");
    row("HEAD is not POST", "HEAD", "/v1/none", 404, nullptr, "");
}

void TestRouter::answersTheRightRoute() {
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, route);
    const Response response = ask(method, path);
    QCOMPARE(response.status, status);
    QCOMPARE(response.route, route);
    if (status == 200)
        QCOMPARE(response.body, body);
    else
        QCOMPARE(response.contentType, QByteArray("application/problem+json"));
}

void TestRouter::handsOverParameters() {
    QCOMPARE(ask("GET", QStringLiteral("/v1/echo/uno/due")).body, QByteArray("uno+due"));
}

void TestRouter::tellsWhichMethodsAreAllowed() {
    const Response response = ask("PATCH", QStringLiteral("/v1/dues"));
    QCOMPARE(codeOf(response), failureName(FailureCode::MethodNotAllowed));
    const QPair<QByteArray, QByteArray> allow{"Allow", "GET, POST, HEAD"};
    QVERIFY(response.headers.contains(allow));
}

void TestRouter::wantsJson_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("json") << QByteArray("{}") << QByteArray("application/json") << 200;
    QTest::newRow("charset") << QByteArray("{}") << QByteArray("Application/JSON; charset=utf-8")
                             << 200;
    QTest::newRow("no body") << QByteArray() << QByteArray() << 200;
    QTest::newRow("no type") << QByteArray("{}") << QByteArray() << 415;
    QTest::newRow("form") << QByteArray("a=b") << QByteArray("application/x-www-form-urlencoded")
                          << 415;
    QTest::newRow("looks alike") << QByteArray("{}") << QByteArray("application/jsonx") << 415;
}

void TestRouter::wantsJson() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QCOMPARE(ask("POST", QStringLiteral("/v1/dues"), body, type).status, status);
}

void TestRouter::takesAFormWhereItSaysSo() {
    const QString path = QStringLiteral("/v1/form/spid");
    const QByteArray form = "application/x-www-form-urlencoded";
    QCOMPARE(ask("POST", path, "a=b", form).status, 200);
    QCOMPARE(ask("POST", path, "a=b", form + ";charset=UTF-8").status, 200);
    QCOMPARE(ask("POST", path, "{}", "application/json").status, 415);
    QCOMPARE(ask("POST", path, "a=b").status, 415);
    QCOMPARE(ask("POST", QStringLiteral("/v1/dues"), "a=b", form).status, 415);
}

void TestRouter::tellsWhatAnAnswerCosts_data() {
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("work");
    const auto row = [](const char *method, const char *path, Work work) {
        QTest::newRow(qPrintable(QString::fromLatin1(method) + QString::fromLatin1(path)))
            << QByteArray(method) << QString::fromLatin1(path) << static_cast<int>(work);
    };
    row("GET", "/v1/dues", Work::Reads);
    row("HEAD", "/v1/dues", Work::Reads);
    row("POST", "/v1/dues", Work::Writes);
    row("POST", "/v1/form/spid", Work::WaitsForOthers);
    row("GET", "/v1/form/spid", Work::Reads);
    row("GET", "/nowhere", Work::Reads);
    row("DELETE", "/nowhere", Work::Writes);
}

void TestRouter::tellsWhatAnAnswerCosts() {
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QTEST(static_cast<int>(m_router.work(method, path)), "work");
}

void TestRouter::hidesWhatAHandlerThrew_data() {
    QTest::addColumn<QString>("path");
    QTest::newRow("std::exception") << QStringLiteral("/v1/throw");
    QTest::newRow("anything") << QStringLiteral("/v1/throw-number");
}

void TestRouter::hidesWhatAHandlerThrew() {
    QFETCH(QString, path);
    const Response response = ask("GET", path);
    QCOMPARE(response.status, 500);
    QCOMPARE(codeOf(response), failureName(FailureCode::ServerError));
    QCOMPARE(response.route, path);
    QVERIFY(!response.body.contains("ROSSI"));
    QVERIFY(!response.body.contains("threw"));
    QVERIFY(response.failure->detail.startsWith(QStringLiteral("handler threw")));
    QVERIFY(!response.failure->detail.contains(QStringLiteral("ROSSI")));
}

void TestRouter::listsItsRoutes() {
    QCOMPARE(m_router.routes().first(), QStringLiteral("GET /v1/dues"));
    QVERIFY(m_router.routes().contains(QStringLiteral("POST /v1/dues")));
    QCOMPARE(m_router.routes().size(), 8);
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"

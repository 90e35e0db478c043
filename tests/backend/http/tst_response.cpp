// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/response.h"
#include "backend/http/wire/responsetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasAStatus_data();
    void everyFailureHasAStatus();
    void problemSaysWhatItIs();
    void problemSaysWhenToComeBack();
    void serverFaultKeepsItsDetail();
    void textCarriesWhatEveryAnswerCarries();
    void textOfHeadHasNoBody();
    void textOfNoContentHasNoLength();
    void textDropsBrokenHeaders();
    void textKeepsACacheRuleOfTheHandler();
};

namespace {

QJsonObject json(const Response &response) {
    return QJsonDocument::fromJson(response.body).object();
}

} // namespace

void TestResponse::everyFailureHasAStatus_data() {
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<int>("status");
    const auto row = [](FailureCode code, int status) {
        QTest::newRow(qPrintable(failureName(code))) << code << status;
    };
    row(FailureCode::RequestMalformed, 400);
    row(FailureCode::IdempotencyKeyMissing, 400);
    row(FailureCode::SignInNotOurs, 400);
    row(FailureCode::CredentialsWrong, 401);
    row(FailureCode::SignInCodeSpent, 401);
    row(FailureCode::SignInTicketSpent, 401);
    row(FailureCode::SessionExpired, 401);
    row(FailureCode::NotAllowed, 403);
    row(FailureCode::NoPasswordHere, 403);
    row(FailureCode::NotFound, 404);
    row(FailureCode::MethodNotAllowed, 405);
    row(FailureCode::RequestTooSlow, 408);
    row(FailureCode::ThreadClosed, 409);
    row(FailureCode::DueNotPayable, 409);
    row(FailureCode::AmountChanged, 409);
    row(FailureCode::PayingNotOffered, 404);
    row(FailureCode::RightNotGiven, 403);
    row(FailureCode::InvitationsBarred, 403);
    row(FailureCode::AlreadyInvited, 409);
    row(FailureCode::EditStale, 412);
    row(FailureCode::RequestTooLarge, 413);
    row(FailureCode::MediaTypeUnsupported, 415);
    row(FailureCode::FieldInvalid, 422);
    row(FailureCode::IdempotencyKeyReused, 422);
    row(FailureCode::FiscalCodeInvalid, 422);
    row(FailureCode::SchoolYearInvalid, 422);
    row(FailureCode::PasswordWeak, 422);
    row(FailureCode::EmailCodeWrong, 422);
    row(FailureCode::PairingRefused, 422);
    row(FailureCode::PairingCodeInvalid, 422);
    row(FailureCode::AccountLocked, 429);
    row(FailureCode::PairingLocked, 429);
    row(FailureCode::ServerError, 500);
    row(FailureCode::PrinterFailed, 500);
    row(FailureCode::GatewayAnswerInvalid, 502);
    row(FailureCode::ServerBusy, 503);
    row(FailureCode::GatewayUnavailable, 503);
    row(FailureCode::MailFailed, 503);
    row(FailureCode::StoreUnavailable, 503);
    row(FailureCode::StoreReadOnly, 503);
    row(FailureCode::StoreFull, 503);
}

void TestResponse::everyFailureHasAStatus() {
    QFETCH(FailureCode, code);
    QFETCH(int, status);
    const Response response = Response::problem({code, {}, {}, {}, {}});
    QCOMPARE(response.status, status);
    QCOMPARE(json(response).value(QStringLiteral("status")).toInt(), status);
    QCOMPARE(json(response).value(QStringLiteral("code")).toString(), failureName(code));
}

void TestResponse::problemSaysWhatItIs() {
    Response response = Response::problem(
        {FailureCode::FieldInvalid, QStringLiteral("why"), {{QStringLiteral("/a"), {}}}, {}, {}});
    response.setRequestId(QStringLiteral("richiesta-1"));
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
    QCOMPARE(json(response).value(QStringLiteral("detail")).toString(), QStringLiteral("why"));
    QCOMPARE(json(response).value(QStringLiteral("request_id")).toString(),
             QStringLiteral("richiesta-1"));
}

void TestResponse::problemSaysWhenToComeBack() {
    const Response response =
        Response::problem({FailureCode::AccountLocked, {}, {}, {}, std::chrono::seconds(30)});
    const QPair<QByteArray, QByteArray> retry{"Retry-After", "30"};
    QVERIFY(response.headers.contains(retry));
}

void TestResponse::serverFaultKeepsItsDetail() {
    const Response response = Response::problem(
        {FailureCode::StoreUnavailable, QStringLiteral("no such table"), {}, {}, {}});
    QVERIFY(!response.body.contains("table"));
    QCOMPARE(response.failure->detail, QStringLiteral("no such table"));
}

void TestResponse::textCarriesWhatEveryAnswerCarries() {
    const QByteArray text =
        responseText(Response::json("{}", 201), {true, true, QStringLiteral("richiesta-1")});
    QVERIFY(text.startsWith("HTTP/1.1 201 Created\r\nDate: "));
    QVERIFY(text.contains(" GMT\r\nX-Request-Id: richiesta-1\r\n"));
    QVERIFY(text.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
    QVERIFY(text.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(text.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(text.contains("\r\nContent-Length: 2\r\n"));
    QVERIFY(text.contains("\r\nConnection: keep-alive\r\n"));
    QVERIFY(text.endsWith("\r\n\r\n{}"));
}

void TestResponse::textOfHeadHasNoBody() {
    const QByteArray text = responseText(Response::json("{}"), {false, false, {}});
    QVERIFY(text.contains("\r\nContent-Length: 2\r\n"));
    QVERIFY(text.contains("\r\nConnection: close\r\n"));
    QVERIFY(text.endsWith("\r\n\r\n"));
}

void TestResponse::textOfNoContentHasNoLength() {
    const QByteArray text = responseText(Response::empty(), {true, true, {}});
    QVERIFY(text.startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(!text.contains("Content-Length"));
    QVERIFY(text.endsWith("\r\n\r\n"));
}

void TestResponse::textDropsBrokenHeaders() {
    Response response = Response::empty();
    response.headers.emplaceBack("X-Good", "yes");
    response.headers.emplaceBack("X-Bad", "a\r\nSet-Cookie: b");
    const QByteArray text = responseText(response, {true, true, {}});
    QVERIFY(text.contains("\r\nX-Good: yes\r\n"));
    QVERIFY(!text.contains("Set-Cookie"));
}

void TestResponse::textKeepsACacheRuleOfTheHandler() {
    Response response = Response::json("{}");
    response.headers.emplaceBack("cache-control", "max-age=60");
    const QByteArray text = responseText(response, {true, true, {}});
    QVERIFY(text.contains("\r\ncache-control: max-age=60\r\n"));
    QVERIFY(!text.contains("no-store"));
}

QTEST_GUILESS_MAIN(TestResponse)
#include "tst_response.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/connection.h"
#include "app/connection/devicename.h"
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
    void asksAboutAccess();
    void sends_data();
    void sends();
    void tellsTheDevice();
    void handsOverRefusals_data();
    void handsOverRefusals();
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

    const QList<DueLine> lines{{DueLineKind::Month,
                                QStringLiteral("Mese"),
                                {},
                                {},
                                0,
                                1,
                                Money::fromCents(2200),
                                Money::fromCents(2200),
                                {}}};
    answerJson(toJson(lines));
    QCOMPARE(answerOf(m_api->dueLines(sampleId(7))).value(), lines);
    QCOMPARE(lastTarget(), "/v1/payments/dues/" + sampleId(7).toString().toLatin1() + "/lines");
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
    const SignOutAnswer gateway{QUrl(QStringLiteral("https://login.example.it/logout"))};
    answerJson(toJson(gateway));
    QCOMPARE(answerOf(m_api->signOut()).value(), gateway);
    m_server->setAnswer([](const SeenRequest &) {
        return ScriptedAnswer{
            "HTTP/1.1 204 No Content\r\n\r\n", ScriptedAnswer::Then::KeepOpen, {}};
    });
    QCOMPARE(answerOf(m_api->signOut()).value(), SignOutAnswer{});
    QCOMPARE(m_server->seen().constLast().method, QByteArray("DELETE"));
    QCOMPARE(lastTarget(), QByteArray("/v1/access/sessions/current"));
}

void TestMunicipalApi::asksAboutAccess() {
    const AccessOffer offer{{sampleWay()}, true, true, QUrl(QStringLiteral("https://x.example/"))};
    answerJson(toJson(offer));
    QCOMPARE(answerOf(m_api->accessOffer()).value(), offer);
    QCOMPARE(lastTarget(), QByteArray("/v1/access/ways"));

    const SignInOutcome session{sampleGrant(QStringLiteral("opaque")), {}};
    answerJson(toJson(session));
    QCOMPARE(answerOf(m_api->redeem({})).value(), session);
    const SignInOutcome first{{}, sampleFirstAccess()};
    answerJson(toJson(first));
    QCOMPARE(answerOf(m_api->redeem({})).value(), first);

    const AccountSummary account{QStringLiteral("anna.conti")};
    answerJson(toJson(account));
    QCOMPARE(answerOf(m_api->account()).value(), account);
    QCOMPARE(lastTarget(), QByteArray("/v1/access/account"));

    const QList<OpenSession> sessions{sampleSession(1), sampleSession(2)};
    answerJson(toJson(sessions));
    QCOMPARE(answerOf(m_api->openSessions()).value(), sessions);
    QCOMPARE(lastTarget(), QByteArray("/v1/access/sessions"));

    const Pairings pairings{
        {sampleLinkedChild(1)}, {sampleProposedChild(2)}, {sampleInvitation(3)}};
    answerJson(toJson(pairings));
    QCOMPARE(answerOf(m_api->pairings()).value(), pairings);
    QCOMPARE(lastTarget(), QByteArray("/v1/household/pairings"));

    answerJson(toJson(sampleIseeGiven()));
    QCOMPARE(answerOf(m_api->isee()).value(), sampleIseeGiven());
    QCOMPARE(lastTarget(), QByteArray("/v1/household/isee"));

    answerJson(toJson(sampleProfile()));
    QCOMPARE(answerOf(m_api->profile()).value(), sampleProfile());
    QCOMPARE(lastTarget(), QByteArray("/v1/household/profile"));
}

using Call = std::function<QFuture<Result<>>(const MunicipalApi &)>;
Q_DECLARE_METATYPE(Call)

namespace {

// An answer's content does not matter here.
template <typename T>
QFuture<Result<>> bare(QFuture<Result<T>> future) {
    return future.then([](const Result<T> &answer) -> Result<> {
        if (!answer)
            return fail(answer.error());
        return {};
    });
}

} // namespace

void TestMunicipalApi::sends_data() {
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("begins");
    const auto row = [](const char *name, const Call &call, const char *line,
                        const QByteArray &body, bool begins) {
        QTest::newRow(name) << call << QByteArray(line) << body << begins;
    };
    const Redemption redemption{QStringLiteral("code"), QStringLiteral("verifier")};
    row(
        "redeem", [=](const MunicipalApi &api) { return bare(api.redeem(redemption)); },
        "POST /v1/access/redeem", toJson(redemption), true);
    const NewProfile profile{
        QStringLiteral("ticket"), QStringLiteral("anna@example.org"), {}, QStringLiteral("v")};
    row(
        "profile", [=](const MunicipalApi &api) { return bare(api.createProfile(profile)); },
        "POST /v1/access/profiles", toJson(profile), true);
    const Registration wanted{QStringLiteral("Anna"), QStringLiteral("Conti"),
                              sampleFirstAccess().fiscalCode, QStringLiteral("anna@example.org"),
                              QStringLiteral("v")};
    row(
        "register", [=](const MunicipalApi &api) { return api.registerAccount(wanted); },
        "POST /v1/access/registrations", toJson(wanted), false);
    const EmailProof proof{QStringLiteral("anna@example.org"), QStringLiteral("ABCD"),
                           QStringLiteral("una frase nuova")};
    row(
        "confirm", [=](const MunicipalApi &api) { return bare(api.confirmRegistration(proof)); },
        "POST /v1/access/registrations/confirm", toJson(proof), true);
    const PasswordResetRequest forgotten{QStringLiteral("anna.conti")};
    row(
        "forgotten", [=](const MunicipalApi &api) { return api.requestPasswordReset(forgotten); },
        "POST /v1/access/password-resets", toJson(forgotten), false);
    const PasswordReset reset{QStringLiteral("anna@example.org"), QStringLiteral("ABCD"),
                              QStringLiteral("una frase nuova")};
    row(
        "reset", [=](const MunicipalApi &api) { return api.resetPassword(reset); },
        "POST /v1/access/password-resets/confirm", toJson(reset), false);
    const PasswordChange change{QStringLiteral("vecchia"), QStringLiteral("una frase nuova")};
    row(
        "change", [=](const MunicipalApi &api) { return api.changePassword(change); },
        "PUT /v1/access/password", toJson(change), false);
    const QByteArray notice = "/v1/messages/notices/" + sampleId(3).toString().toLatin1();
    const QByteArray thread = "/v1/messages/threads/" + sampleId(3).toString().toLatin1();
    row(
        "notices",
        [](const MunicipalApi &api) {
            return bare(api.townNotices({QStringLiteral("gita & neve"), {}, true}, {}));
        },
        "GET /v1/messages/notices?limit=50&unread=true&q=gita%20%26%20neve", {}, false);
    row(
        "notice", [](const MunicipalApi &api) { return bare(api.townNotice(sampleId(3))); },
        "GET " + notice, {}, false);
    row(
        "days of a year",
        [](const MunicipalApi &api) {
            return bare(api.attendance(SchoolYear::of(QDate(2025, 10, 1))));
        },
        "GET /v1/services/attendance?from=2025-09-01&to=2026-08-31", {}, false);
    row(
        "notice file",
        [](const MunicipalApi &api) { return bare(api.noticeFile(sampleId(3), sampleId(4))); },
        "GET " + notice + "/files/" + sampleId(4).toString().toLatin1(), {}, false);
    row(
        "notice read", [](const MunicipalApi &api) { return api.markTownNoticeRead(sampleId(3)); },
        "PUT " + notice + "/read", {}, false);
    const NewThread question{ThreadTopic::Diet, {}, QStringLiteral("Perché?")};
    row(
        "question",
        [=](const MunicipalApi &api) { return bare(api.startThread(question, "chiave")); },
        "POST /v1/messages/threads", toJson(question), false);
    row(
        "reply",
        [](const MunicipalApi &api) {
            return bare(api.replyToThread(sampleId(3), {QStringLiteral("Grazie")}, "chiave"));
        },
        "POST " + thread + "/messages", toJson(NewMessage{QStringLiteral("Grazie")}), false);
    row(
        "close", [](const MunicipalApi &api) { return bare(api.closeThread(sampleId(3))); },
        "PUT " + thread + "/closed", {}, false);
    row(
        "answer read", [](const MunicipalApi &api) { return api.markThreadRead(sampleId(3)); },
        "PUT " + thread + "/read", {}, false);
    row(
        "others", [](const MunicipalApi &api) { return api.endOtherSessions(); },
        "DELETE /v1/access/sessions/others", {}, false);
    const PairingRequest code{PairingCode::fromRanks({1, 2, 3}), QDate(2018, 3, 14)};
    row(
        "pair", [=](const MunicipalApi &api) { return bare(api.pair(code)); },
        "POST /v1/household/pairings", toJson(code), false);
    const PublicId child = sampleId(1);
    const QByteArray proposal = "/v1/household/pairings/proposals/" + child.toString().toLatin1();
    row(
        "confirm a child",
        [=](const MunicipalApi &api) { return bare(api.confirmProposal(child)); },
        "PUT " + proposal, {}, false);
    row(
        "decline a child", [=](const MunicipalApi &api) { return api.declineProposal(child); },
        "DELETE " + proposal, {}, false);
    const ContactChoices choices = sampleProfile().contacts.choices;
    row(
        "contacts",
        [=](const MunicipalApi &api) {
            return bare(api.changeContacts(choices, QStringLiteral("v")));
        },
        "PUT /v1/household/profile/contacts", toJson(choices), false);
    const IseeRequest yes{2026, QStringLiteral("v"), {}};
    row(
        "isee", [=](const MunicipalApi &api) { return bare(api.authoriseIsee(yes)); },
        "PUT /v1/household/isee", toJson(yes), false);
    row(
        "isee taken back", [](const MunicipalApi &api) { return bare(api.revokeIsee()); },
        "DELETE /v1/household/isee", {}, false);
    const EmailChange address{QStringLiteral("anna@example.org")};
    row(
        "new address", [=](const MunicipalApi &api) { return api.requestEmailChange(address); },
        "POST /v1/household/profile/email", toJson(address), false);
    const EmailChangeProof emailProof{address.email, QStringLiteral("BCDFG-HJKLM")};
    row(
        "new address proved",
        [=](const MunicipalApi &api) { return bare(api.confirmEmailChange(emailProof)); },
        "PUT /v1/household/profile/email", toJson(emailProof), false);
}

void TestMunicipalApi::sends() {
    QFETCH(Call, call);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, body);
    QFETCH(bool, begins);
    answerJson({});
    const QFuture<Result<>> answer = call(*m_api);
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(m_server->seen().size(), 1);
    const SeenRequest &seen = m_server->seen().constLast();
    QCOMPARE(seen.method + ' ' + seen.target, line);
    QCOMPARE(seen.body, body);
    const bool takesKey = line.startsWith("POST") || line.startsWith("PUT");
    QCOMPARE(seen.headers.contains("idempotency-key"), takesKey);
    QCOMPARE(seen.headers.value("if-match"),
             line.endsWith("/contacts") ? QByteArray("\"v\"") : QByteArray());
    QCOMPARE(seen.headers.value("x-campanella-device"), begins ? deviceName() : QByteArray());
}

void TestMunicipalApi::tellsTheDevice() {
    answerJson(toJson(sampleGrant(QStringLiteral("opaque"))));
    QVERIFY(answerOf(m_api->signIn({})).has_value());
    QCOMPARE(m_server->seen().constLast().headers.value("x-campanella-device"), deviceName());
    QVERIFY(deviceName().startsWith("Campanella"));
    QVERIFY(deviceName().size() <= 80);
    QCoreApplication::setApplicationVersion(QString(500, QLatin1Char('9')));
    QVERIFY(deviceName().size() <= 80);
    QCoreApplication::setApplicationVersion({});
}

void TestMunicipalApi::handsOverRefusals_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<bool>("endsSession");
    QTest::newRow("wrong current password") << 401 << FailureCode::CredentialsWrong << false;
    QTest::newRow("no password here") << 403 << FailureCode::NoPasswordHere << false;
    QTest::newRow("weak") << 422 << FailureCode::PasswordWeak << false;
    QTest::newRow("session gone") << 401 << FailureCode::SessionExpired << true;
}

void TestMunicipalApi::handsOverRefusals() {
    QFETCH(int, status);
    QFETCH(FailureCode, code);
    QFETCH(bool, endsSession);
    m_connection->setToken("opaque");
    bool ended = false;
    connect(m_connection.get(), &Connection::sessionExpired, this, [&ended] { ended = true; });
    m_server->setAnswer([=](const SeenRequest &) {
        return ScriptedAnswer::problem(status, failureName(code).toLatin1());
    });
    const Result<> answer = answerOf(m_api->changePassword({}));
    QVERIFY(!answer);
    QCOMPARE(failureName(answer.error().code), failureName(code));
    QCOMPARE(ended, endsSession);
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

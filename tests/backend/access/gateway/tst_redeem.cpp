// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/json.h"
#include "tests/backend/helper/traveller.h"

#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;

/// The program's part of a sign-in: the one-time code.
class TestRedeem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsToASession();
    void refusesABadCode_data();
    void refusesABadCode();
    void anotherVerifierSpendsTheCode();
    void worksOnce();
    void twoAtOnceGetOne();
    void lastsAMinute();
    void aTicketIsNoCode();
    void malformedBody_data();
    void malformedBody();
    void guessesAreThrottled();
    void notesWayAndDevice_data();
    void notesWayAndDevice();

private:
    std::unique_ptr<GatewayTown> m_town;
};

void TestRedeem::init() {
    m_town = std::make_unique<GatewayTown>();
    m_town->addMario();
}

void TestRedeem::leadsToASession() {
    const auto outcome = Traveller(*m_town).arrive();
    QVERIFY(outcome->session);
    QVERIFY(outcome->session->role == Role::Parent);
    const QByteArray token = outcome->session->token.toLatin1();
    QCOMPARE(m_town->get(QStringLiteral("/v1/household/person"), token).status, 200);
}

void TestRedeem::refusesABadCode_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("verifier");
    const QString good = Traveller::verifier();
    QTest::newRow("unknown") << QString(43, u'a') << good;
    QTest::newRow("empty") << QString() << good;
    QTest::newRow("a megabyte") << QString(1'000'000, u'a') << good;
    QTest::newRow("injection") << QStringLiteral("' OR 1=1 --") << good;
    QTest::newRow("other verifier") << QStringLiteral("CODE") << QString(43, u'w');
    QTest::newRow("no verifier") << QStringLiteral("CODE") << QString();
    QTest::newRow("short verifier") << QStringLiteral("CODE") << good.chopped(1);
    QTest::newRow("challenge for verifier")
        << QStringLiteral("CODE")
        << Traveller::parameters().value(QStringLiteral("code_challenge"));
}

void TestRedeem::refusesABadCode() {
    QFETCH(QString, code);
    QFETCH(QString, verifier);
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack());
    const Response response =
        traveller.redeem(code == QLatin1String("CODE") ? traveller.code : code, verifier);
    QCOMPARE(response.status, 401);
    QCOMPARE(response.failure->code, FailureCode::SignInCodeSpent);
}

void TestRedeem::anotherVerifierSpendsTheCode() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack());
    QCOMPARE(traveller.redeem(QString(43, u'w')).status, 401);
    QCOMPARE(traveller.redeem().status, 401);
}

void TestRedeem::worksOnce() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack());
    QCOMPARE(traveller.redeem().status, 201);
    QCOMPARE(traveller.redeem().status, 401);
}

void TestRedeem::twoAtOnceGetOne() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack());
    std::array<int, 4> statuses{};
    std::vector<std::thread> threads;
    for (int &status : statuses)
        threads.emplace_back([&] {
            const auto store = m_town->database.open();
            Request request;
            request.method = "POST";
            request.path = QStringLiteral("/v1/access/redeem");
            request.headers.insert("content-type", "application/json");
            request.body = toJson(Redemption{traveller.code, Traveller::verifier()});
            status = m_town->router.dispatch(request, *store).status;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(statuses.begin(), statuses.end(), 201), 1);
    QCOMPARE(std::count(statuses.begin(), statuses.end(), 401), 3);
}

void TestRedeem::lastsAMinute() {
    Traveller inTime(*m_town);
    Traveller late(*m_town);
    for (Traveller *traveller : {&inTime, &late}) {
        static_cast<void>(traveller->start());
        static_cast<void>(traveller->comeBack());
    }
    m_town->database.turnClock(59);
    QCOMPARE(inTime.redeem().status, 201);
    m_town->database.turnClock(1);
    QCOMPARE(late.redeem().status, 401);
}

void TestRedeem::aTicketIsNoCode() {
    m_town->gateway->answer->identity.fiscalCode = *FiscalCode::parse(u"CNTNNA84L52G479P");
    Traveller traveller(*m_town);
    const auto outcome = traveller.arrive();
    QVERIFY(outcome->firstAccess);
    QCOMPARE(traveller.redeem(outcome->firstAccess->ticket, Traveller::verifier()).status, 401);
}

void TestRedeem::malformedBody_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << QByteArray("{") << 400;
    QTest::newRow("no verifier") << QByteArray("{\"code\":\"x\"}") << 422;
    QTest::newRow("a number") << QByteArray("{\"code\":1,\"code_verifier\":\"x\"}") << 422;
}

void TestRedeem::malformedBody() {
    QFETCH(QByteArray, body);
    QTEST(m_town->send("POST", QStringLiteral("/v1/access/redeem"), {}, body).status, "status");
}

void TestRedeem::guessesAreThrottled() {
    Traveller traveller(*m_town);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(traveller.redeem(QString(43, u'a'), Traveller::verifier()).status, 401);
    QCOMPARE(traveller.redeem(QString(43, u'a'), Traveller::verifier()).status, 429);
}

void TestRedeem::notesWayAndDevice_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("device");
    QTest::newRow("said") << QByteArray("Campanella 0.1 su Linux")
                          << QStringLiteral("Campanella 0.1 su Linux");
    QTest::newRow("accents") << QByteArray("PC di Niccol\xc3\xb2")
                             << QStringLiteral("PC di Niccolò");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("80 characters") << QByteArray(80, 'a') << QString(80, u'a');
    QTest::newRow("too long") << QByteArray(81, 'a') << QString();
    QTest::newRow("control characters") << QByteArray("a\x1b[31m") << QString();
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QString();
}

void TestRedeem::notesWayAndDevice() {
    QFETCH(QByteArray, header);
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack());
    Request request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/access/redeem");
    request.headers = {{"content-type", "application/json"}, {"x-campanella-device", header}};
    request.body = toJson(Redemption{traveller.code, Traveller::verifier()});
    const auto outcome = fromJson<SignInOutcome>(m_town->send(request).body);
    const auto sessions = fromJson<QList<OpenSession>>(
        m_town->get(QStringLiteral("/v1/access/sessions"), outcome->session->token.toLatin1())
            .body);
    QCOMPARE(sessions->size(), 1);
    QCOMPARE(sessions->first().way, QStringLiteral("spid"));
    QTEST(sessions->first().device, "device");
}

QTEST_GUILESS_MAIN(TestRedeem)
#include "tst_redeem.moc"

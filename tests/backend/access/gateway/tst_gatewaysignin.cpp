// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/secrets.h"
#include "domain/json.h"
#include "tests/backend/helper/traveller.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// The browser's part of a sign-in: start, gateway, callback.
class TestGatewaySignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_town = std::make_unique<GatewayTown>(); }
    void offersItsWays();
    void sendsTheBrowserToTheGateway();
    void refusesABadStart_data();
    void refusesABadStart();
    void returnsToTheProgram();
    void returnsToAnEmbeddedView();
    void handsOverWhatTheGatewaySent();
    void acceptsAPostedForm();
    void refusesAStrangeCallback_data();
    void refusesAStrangeCallback();
    void stateWorksOnce();
    void stateIsTooOldAfterTenMinutes();
    void anotherBrowserCannotFinish();
    void twoSignInsAtOnce();
    void twoInOneBrowser();
    void tellsTheProgramWhatWentWrong_data();
    void tellsTheProgramWhatWentWrong();
    void tellsThatTheGatewayIsDown();
    void checksTheIdentityItself_data();
    void checksTheIdentityItself();
    void storesOnlyHashes();
    void startsAreRationed();
    void programsGetAProblem();
    void pagesAreStrict();

private:
    [[nodiscard]] int rows(const QString &table) const;
    std::unique_ptr<GatewayTown> m_town;
};

int TestGatewaySignIn::rows(const QString &table) const {
    const auto counted = m_town->store->query(QStringLiteral("SELECT COUNT(*) FROM ") + table);
    return counted && (*counted)->next() ? (*counted)->value(0).toInt() : -1;
}

void TestGatewaySignIn::offersItsWays() {
    const auto offer = fromJson<AccessOffer>(m_town->get(QStringLiteral("/v1/access/ways")).body);
    QCOMPARE(offer->ways.size(), 1);
    QCOMPARE(offer->ways.first().id, QStringLiteral("spid"));
    QVERIFY(offer->credentials);
}

void TestGatewaySignIn::sendsTheBrowserToTheGateway() {
    Traveller traveller(*m_town);
    const Response response = traveller.start();
    QCOMPARE(response.status, 303);
    QCOMPARE(locationOf(response).host(), QStringLiteral("gateway.example"));
    const GatewayVisit &visit = m_town->gateway->begun.first();
    QCOMPARE(visit.callback,
             QUrl(QStringLiteral("https://scuola.example/v1/access/callback/spid")));
    QCOMPARE(visit.state, traveller.state);
    QCOMPARE(visit.beganAt, m_town->store->now());
    for (const QString &secret : {visit.state, visit.nonce, visit.codeVerifier})
        QVERIFY(isSecret(secret.toLatin1()));
    QVERIFY(visit.state != visit.nonce && visit.nonce != visit.codeVerifier);
}

void TestGatewaySignIn::refusesABadStart_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *key, const QString &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("unknown way", "way", QStringLiteral("saml"));
    row("no way", "way", {});
    row("short challenge", "code_challenge", QString(42, u'a'));
    row("padded challenge", "code_challenge", QString(43, u'a') + u'=');
    row("no challenge", "code_challenge", {});
    row("plain challenge", "code_challenge_method", QStringLiteral("plain"));
    row("no method", "code_challenge_method", {});
    row("no state", "state", {});
    row("long state", "state", QString(513, u'a'));
    row("a megabyte of state", "state", QString(1'048'576, u'a'));
    row("state with a line", "state", QStringLiteral("a\nb"));
    row("state with a space", "state", QStringLiteral("a b"));
    row("state beyond ASCII", "state", QStringLiteral("città"));
    row("other host", "redirect_uri", QStringLiteral("https://evil.example/v1/access/done"));
    row("looks alike", "redirect_uri", QStringLiteral("http://127.0.0.1.evil.example:49152/a"));
    row("user info", "redirect_uri", QStringLiteral("http://127.0.0.1:1@evil.example/a"));
    row("fragment", "redirect_uri", QStringLiteral("http://127.0.0.1:49152/a#b"));
    row("no return", "redirect_uri", {});
    row("unknown provider", "provider", QStringLiteral("https://idp.example"));
}

void TestGatewaySignIn::refusesABadStart() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    auto parameters = Traveller::parameters();
    parameters.insert(key, value);
    const Response response = Traveller(*m_town).start(parameters);
    QCOMPARE(response.status, 400);
    QCOMPARE(response.contentType, QByteArray("text/html; charset=utf-8"));
    QVERIFY(headOf(response, "Location").isEmpty());
    QVERIFY(headOf(response, "Set-Cookie").isEmpty());
    QVERIFY(m_town->gateway->begun.isEmpty());
    QCOMPARE(rows(QStringLiteral("sign_ins")), 0);
}

void TestGatewaySignIn::returnsToTheProgram() {
    Traveller traveller(*m_town);
    auto parameters = Traveller::parameters();
    parameters.insert(QStringLiteral("state"), QStringLiteral("a&b=c#d%+?"));
    static_cast<void>(traveller.start(parameters));
    const Response response = traveller.comeBack();
    QCOMPARE(response.status, 303);
    QVERIFY(headOf(response, "Location").startsWith("http://127.0.0.1:49152/ritorno?code="));
    QCOMPARE(Traveller::returned(response, QStringLiteral("state")), QStringLiteral("a&b=c#d%+?"));
    QVERIFY(isSecret(traveller.code.toLatin1()));
    QCOMPARE(headOf(response, "Referrer-Policy"), QByteArray("no-referrer"));
}

void TestGatewaySignIn::returnsToAnEmbeddedView() {
    Traveller traveller(*m_town);
    auto parameters = Traveller::parameters();
    const QString done = QStringLiteral("https://scuola.example/v1/access/done");
    parameters.insert(QStringLiteral("redirect_uri"), done);
    static_cast<void>(traveller.start(parameters));
    const QUrl target = locationOf(traveller.comeBack());
    QCOMPARE(target.adjusted(QUrl::RemoveQuery).toString(), done);
    QCOMPARE(m_town->get(QStringLiteral("/v1/access/done?code=x&state=y")).status, 200);
}

void TestGatewaySignIn::handsOverWhatTheGatewaySent() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack(QStringLiteral("spid"),
                                         traveller.state + QStringLiteral("&code=of-gateway")));
    const GatewayVisit &begun = m_town->gateway->begun.first();
    const GatewayVisit &finished = m_town->gateway->finished.first();
    QCOMPARE(finished.state, begun.state);
    QCOMPARE(finished.nonce, begun.nonce);
    QCOMPARE(finished.codeVerifier, begun.codeVerifier);
    QCOMPARE(finished.callback, begun.callback);
    QCOMPARE(finished.beganAt, begun.beganAt);
    QCOMPARE(m_town->gateway->callbacks.first().query.queryItemValue(QStringLiteral("code")),
             QStringLiteral("of-gateway"));
}

void TestGatewaySignIn::acceptsAPostedForm() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    Request request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/access/callback/spid");
    request.query = QUrlQuery(QStringLiteral("state=") + traveller.state);
    request.headers = {{"cookie", traveller.cookie},
                       {"content-type", "application/x-www-form-urlencoded"}};
    request.body = "auth=PGE%2B";
    QCOMPARE(m_town->send(request).status, 303);
    QCOMPARE(m_town->gateway->callbacks.first().form.queryItemValue(QStringLiteral("auth"),
                                                                    QUrl::FullyDecoded),
             QStringLiteral("PGE+"));
    request.headers.insert("content-type", "application/json");
    QCOMPARE(m_town->send(request).status, 415);
}

void TestGatewaySignIn::refusesAStrangeCallback_data() {
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("state");
    const QString spid = QStringLiteral("spid");
    QTest::newRow("unknown state") << spid << QString(43, u'a');
    QTest::newRow("no secret") << spid << QStringLiteral("a");
    QTest::newRow("long state") << spid << QString(100'000, u'a');
    QTest::newRow("injection") << spid << QStringLiteral("' OR 1=1 --");
    QTest::newRow("two states") << spid << QString(43, u'a') + QStringLiteral("&state=b");
    QTest::newRow("unknown way") << QStringLiteral("saml") << QString();
}

void TestGatewaySignIn::refusesAStrangeCallback() {
    QFETCH(QString, way);
    QFETCH(QString, state);
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    const Response response = traveller.comeBack(way, state);
    QCOMPARE(response.status, 400);
    QVERIFY(headOf(response, "Location").isEmpty());
    QVERIFY(m_town->gateway->finished.isEmpty());
    QCOMPARE(traveller.comeBack().status, 303); // the right one still works
}

void TestGatewaySignIn::stateWorksOnce() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    QCOMPARE(traveller.comeBack().status, 303);
    QCOMPARE(traveller.comeBack().status, 400);
    QCOMPARE(m_town->gateway->finished.size(), 1);
}

void TestGatewaySignIn::stateIsTooOldAfterTenMinutes() {
    Traveller slow(*m_town);
    Traveller tooSlow(*m_town);
    static_cast<void>(slow.start());
    static_cast<void>(tooSlow.start());
    m_town->database.turnClock(10 * 60 - 1);
    QCOMPARE(slow.comeBack().status, 303);
    m_town->database.turnClock(1);
    QCOMPARE(tooSlow.comeBack().status, 400);
    static_cast<void>(slow.start());
    QCOMPARE(rows(QStringLiteral("sign_ins")), 1); // the old one is swept out
}

// Somebody else's finished visit must not be slipped into a victim's browser, nor the other way
// round (RFC 6819 §4.4.1.8).
void TestGatewaySignIn::anotherBrowserCannotFinish() {
    Traveller owner(*m_town);
    Traveller other(*m_town);
    static_cast<void>(owner.start());
    static_cast<void>(other.start());
    QCOMPARE(other.comeBack(QStringLiteral("spid"), owner.state).status, 400);
    other.cookie.clear();
    QCOMPARE(other.comeBack(QStringLiteral("spid"), owner.state).status, 400);
    QCOMPARE(owner.comeBack().status, 303);
}

void TestGatewaySignIn::twoSignInsAtOnce() {
    Traveller first(*m_town);
    Traveller second(*m_town);
    static_cast<void>(first.start());
    static_cast<void>(second.start());
    QCOMPARE(second.comeBack().status, 303);
    QCOMPARE(first.comeBack().status, 303);
    QVERIFY(first.code != second.code);
}

void TestGatewaySignIn::twoInOneBrowser() {
    Traveller browser(*m_town);
    static_cast<void>(browser.start());
    const QString first = browser.state;
    const QByteArray cookie = browser.cookie;
    static_cast<void>(browser.start());
    QCOMPARE(browser.cookie, cookie);
    QVERIFY(browser.state != first);
    QCOMPARE(browser.comeBack(QStringLiteral("spid"), first).status, 303);
    QCOMPARE(browser.comeBack().status, 303);
}

void TestGatewaySignIn::tellsTheProgramWhatWentWrong_data() {
    QTest::addColumn<int>("code");
    for (const FailureCode code :
         {FailureCode::SignInCancelled, FailureCode::SignInConsentRefused,
          FailureCode::SignInTimedOut, FailureCode::SignInNoFiscalCode,
          FailureCode::GatewayUnavailable, FailureCode::GatewayAnswerInvalid})
        QTest::newRow(qPrintable(failureName(code))) << static_cast<int>(code);
}

void TestGatewaySignIn::tellsTheProgramWhatWentWrong() {
    QFETCH(int, code);
    const auto expected = static_cast<FailureCode>(code);
    m_town->gateway->answer = fail(expected);
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    const Response response = traveller.comeBack();
    QCOMPARE(response.status, 303);
    QCOMPARE(Traveller::returned(response, QStringLiteral("error")), failureName(expected));
    QCOMPARE(Traveller::returned(response, QStringLiteral("state")),
             QStringLiteral("stato-del-programma"));
    QVERIFY(traveller.code.isEmpty());
    QCOMPARE(rows(QStringLiteral("tickets")), 0);
    QCOMPARE(traveller.comeBack().status, 400);
}

void TestGatewaySignIn::tellsThatTheGatewayIsDown() {
    m_town->gateway->address = fail(FailureCode::GatewayUnavailable);
    const Response response = Traveller(*m_town).start();
    QCOMPARE(response.status, 303);
    QCOMPARE(locationOf(response).host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(Traveller::returned(response, QStringLiteral("error")),
             failureName(FailureCode::GatewayUnavailable));
    QCOMPARE(response.failure->code, FailureCode::GatewayUnavailable); // for the log
}

void TestGatewaySignIn::checksTheIdentityItself_data() {
    QTest::addColumn<QString>("fiscalCode");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("error");
    const QString person = QStringLiteral("RSSMRA80A01H501U");
    const QString tooLow = failureName(FailureCode::SignInLevelTooLow);
    QTest::newRow("level 2") << person << 2 << QString();
    QTest::newRow("higher is fine") << person << 3 << QString();
    QTest::newRow("level 1") << person << 1 << tooLow;
    QTest::newRow("no level") << person << 0 << tooLow;
    QTest::newRow("a company") << QStringLiteral("80000000002") << 3
                               << failureName(FailureCode::SignInIdentityTypeWrong);
}

void TestGatewaySignIn::checksTheIdentityItself() {
    QFETCH(QString, fiscalCode);
    QFETCH(int, level);
    m_town->gateway->answer->identity.fiscalCode = *FiscalCode::parse(fiscalCode);
    m_town->gateway->answer->identity.level = level;
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    QTEST(Traveller::returned(traveller.comeBack(), QStringLiteral("error")), "error");
}

void TestGatewaySignIn::storesOnlyHashes() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    const auto visit =
        m_town->store->query(QStringLiteral("SELECT state_hash, cookie_hash FROM sign_ins"));
    QVERIFY((*visit)->next());
    QVERIFY((*visit)->value(0).toString() != traveller.state);
    QVERIFY(!traveller.cookie.contains((*visit)->value(1).toByteArray()));
    static_cast<void>(traveller.comeBack());
    const auto ticket = m_town->store->query(QStringLiteral("SELECT ticket_hash FROM tickets"));
    QVERIFY((*ticket)->next());
    QVERIFY((*ticket)->value(0).toString() != traveller.code);
}

void TestGatewaySignIn::startsAreRationed() {
    Traveller traveller(*m_town);
    for (int i = 0; i < 60; ++i)
        QCOMPARE(traveller.start().status, 303);
    const Response refused = traveller.start();
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.contentType, QByteArray("text/html; charset=utf-8"));
    QVERIFY(headOf(refused, "Retry-After").toInt() > 0);
    QCOMPARE(rows(QStringLiteral("sign_ins")), 60);
}

void TestGatewaySignIn::programsGetAProblem() {
    const Response response = m_town->get(QStringLiteral("/v1/access/start"));
    QCOMPARE(response.status, 400);
    QCOMPARE(response.contentType, QByteArray("application/problem+json"));
    QVERIFY(response.body.contains("accesso.risposta-non-attesa"));
}

void TestGatewaySignIn::pagesAreStrict() {
    const Response page = m_town->get(QStringLiteral("/v1/access/done"));
    const QByteArray policy = headOf(page, "Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
    for (const char *part : {"base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"})
        QVERIFY2(policy.contains(part), part);
    QCOMPARE(headOf(page, "Referrer-Policy"), QByteArray("no-referrer"));
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("<html lang=\"it\">"));
}

QTEST_GUILESS_MAIN(TestGatewaySignIn)
#include "tst_gatewaysignin.moc"

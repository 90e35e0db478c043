// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/client.h"
#include "tests/journeys/helper/answerof.h"
#include "tests/journeys/helper/backendprocess.h"
#include "tests/journeys/helper/playedbrowser.h"

#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

constexpr int patience = 20000; // milliseconds; the machine may be busy

} // namespace

/// Both programs and the demo's "SPID di prova", through the system's browser, which we play.
class TestSpidWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void comesInAndGoesOut();
    void createsAnAccountOnce();
    void tellsWhatTheGatewaySaid_data();
    void tellsWhatTheGatewaySaid();
    void hearsNothingAfterAnnulla();
    void needsTheSameBrowser();
    void spendsTheCode();

private:
    /// Presses the button of that way; our browser is at the demo's page then.
    bool begin(const QString &way = QStringLiteral("spid"));
    [[nodiscard]] FailureCode failureAfter(const QByteArray &link);

    BackendProcess m_backend;
    AccessOffer m_offer;
    std::unique_ptr<PlayedBrowser> m_browser;
    std::unique_ptr<Client> m_client;
    QUrl m_opened;
};

void TestSpidWalk::initTestCase() {
    QVERIFY(m_backend.start());
    Client client(m_backend.config());
    client.accessOffer().refresh();
    QTRY_COMPARE_WITH_TIMEOUT(client.accessOffer().state(), QueryBase::State::Ready, patience);
    m_offer = *client.accessOffer().value();
    QVERIFY(m_offer.ways.size() >= 3);
}

void TestSpidWalk::init() {
    m_client = std::make_unique<Client>(m_backend.config());
    m_browser = std::make_unique<PlayedBrowser>(m_backend.config().pinnedAuthorities);
    m_client->setOpenUrl([this](const QUrl &url) {
        m_opened = url;
        return true;
    });
}

void TestSpidWalk::cleanup() {
    m_client.reset();
    m_browser.reset();
}

bool TestSpidWalk::begin(const QString &way) {
    for (const SignInWay &offered : m_offer.ways)
        if (offered.id == way)
            m_client->signInWith(offered, {}, BrowserChoice::System);
    m_browser->open(m_opened);
    return m_browser->status() == 200;
}

void TestSpidWalk::comesInAndGoesOut() {
    for (const SignInWay &way : m_offer.ways) {
        QVERIFY2(begin(way.id), qPrintable(way.id));
        QSignalSpy started(m_client.get(), &Client::sessionStarted);
        QVERIFY(m_browser->press("citizen=anna.conti"));
        QVERIFY(started.count() > 0 || started.wait(patience));
        // The code has left the address bar, and the page says where to go on.
        QCOMPARE(m_browser->url().path(), QStringLiteral("/v1/access/done"));
        QVERIFY(!m_browser->url().hasQuery());
        QCOMPARE(m_browser->status(), 200);
        const auto person = answerOf(m_client->api().person());
        QVERIFY(person.has_value());
        QCOMPARE(person->familyName, QStringLiteral("Conti"));
        const auto sessions = answerOf(m_client->api().openSessions());
        QVERIFY(sessions.has_value());
        QCOMPARE(sessions->constFirst().way, way.id);
        QVERIFY(sessions->constFirst().device.startsWith(QStringLiteral("Campanella")));
        QSignalSpy delivered(m_client.get(), &Client::signOutDelivered);
        m_client->signOut();
        QVERIFY(delivered.count() > 0 || delivered.wait(patience));
    }
}

void TestSpidWalk::createsAnAccountOnce() {
    std::optional<FirstAccess> person;
    connect(m_client.get(), &Client::firstAccessNeeded, this,
            [&person](const FirstAccess &needed) { person = needed; });
    QVERIFY(begin());
    QVERIFY(m_browser->press("citizen=paolo.rossi"));
    QTRY_VERIFY_WITH_TIMEOUT(person.has_value(), patience);
    QCOMPARE(person->familyName, QStringLiteral("Rossi"));
    const auto privacy = answerOf(m_client->api().contentPage(QStringLiteral("privacy")));
    QVERIFY(privacy.has_value());
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    const NewProfile profile{
        person->ticket, QStringLiteral("paolo@example.org"), {}, textVersion(*privacy)};
    m_client->createProfile(profile);
    m_client->createProfile(profile);
    QVERIFY(started.wait(patience));
    QCOMPARE(started.count(), 1);
    m_client->signOut();
    // Known from now on; the ticket is spent.
    QVERIFY(begin(QStringLiteral("cie")));
    QVERIFY(m_browser->press("citizen=paolo.rossi"));
    QVERIFY(started.count() > 1 || started.wait(patience));
    const auto again = answerOf(m_client->api().createProfile(profile));
    QVERIFY(!again);
    QCOMPARE(failureName(again.error().code), failureName(FailureCode::SignInTicketSpent));
}

FailureCode TestSpidWalk::failureAfter(const QByteArray &link) {
    QSignalSpy failed(m_client.get(), &Client::signInFailed);
    if (!begin() || !m_browser->press(link) || !(failed.count() > 0 || failed.wait(patience)))
        return FailureCode::ServerError;
    return failed.at(0).at(0).value<Failure>().code;
}

void TestSpidWalk::tellsWhatTheGatewaySaid_data() {
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *link, FailureCode code) {
        QTest::newRow(link) << QByteArray(link) << code;
    };
    row("nr19", FailureCode::SignInTooManyTries);
    row("nr20", FailureCode::SignInLevelTooLow);
    row("nr21", FailureCode::SignInTimedOut);
    row("nr22", FailureCode::SignInConsentRefused);
    row("nr23", FailureCode::SignInIdentitySuspended);
    row("nr25", FailureCode::SignInCancelled);
    row("nr30", FailureCode::SignInIdentityTypeWrong);
    row("citizen=johanna.muster", FailureCode::SignInNoFiscalCode);
}

void TestSpidWalk::tellsWhatTheGatewaySaid() {
    QFETCH(QByteArray, link);
    QFETCH(FailureCode, code);
    QCOMPARE(failureName(failureAfter(link)), failureName(code));
    QVERIFY(!m_client->session() && !m_client->isSigningIn());
    QCOMPARE(m_browser->url().path(), QStringLiteral("/v1/access/done"));
}

void TestSpidWalk::hearsNothingAfterAnnulla() {
    QVERIFY(begin());
    const QSignalSpy started(m_client.get(), &Client::sessionStarted);
    m_client->cancelSignIn();
    QVERIFY(m_browser->press("citizen=anna.conti"));
    QCOMPARE(m_browser->url().host(), QStringLiteral("127.0.0.1"));
    QCOMPARE(m_browser->url().scheme(), QStringLiteral("http"));
    QCOMPARE(m_browser->status(), 0); // nobody listens there any more
    QCOMPARE(started.count(), 0);
    QVERIFY(!m_client->isSigningIn());
}

// Somebody else's browser, sent to the end of our walk, gets a page and no code.
void TestSpidWalk::needsTheSameBrowser() {
    QVERIFY(begin());
    const QByteArray page = m_browser->text();
    PlayedBrowser other(m_backend.config().pinnedAuthorities);
    const qsizetype at = page.indexOf("/v1/access/callback/");
    const QByteArray target = page.mid(at, page.indexOf('"', at) - at).replace("&amp;", "&");
    other.open(m_backend.config().baseUrl.resolved(QUrl::fromEncoded(target)));
    QCOMPARE(other.status(), 400);
    QVERIFY(m_client->isSigningIn());
}

// What stood in the address bar for a moment is of no use to whoever read it.
void TestSpidWalk::spendsTheCode() {
    QVERIFY(begin());
    QSignalSpy started(m_client.get(), &Client::sessionStarted);
    QVERIFY(m_browser->press("citizen=anna.conti"));
    QVERIFY(started.count() > 0 || started.wait(patience));
    QUrl loopback;
    for (const QUrl &url : m_browser->visited())
        if (url.scheme() == QLatin1String("http"))
            loopback = url;
    const QString code = QUrlQuery(loopback).queryItemValue(QStringLiteral("code"));
    QVERIFY(!code.isEmpty());
    const Client other(m_backend.config());
    m_client->signOut();
    const auto outcome = answerOf(m_client->api().redeem({code, Pkce().verifier()}));
    QVERIFY(!outcome);
    QCOMPARE(failureName(outcome.error().code), failureName(FailureCode::SignInCodeSpent));
    m_browser->open(loopback);
    QCOMPARE(m_browser->status(), 0);
}

QTEST_GUILESS_MAIN(TestSpidWalk)
#include "tst_spidwalk.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/signin.h"
#include "tests/app/access/fakebrowser.h"
#include "tests/helper/samples.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace std::chrono_literals;

using State = SignIn::State;

class TestSignInWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void opensTheRightPage();
    void namesTheProvider();
    void comesBackWithASession();
    void comesBackToAFirstAccess();
    void redeemsWithItsVerifier();
    void refusesAnswers_data();
    void refusesAnswers();
    void handsOverFailures_data();
    void handsOverFailures();
    void hearsOneAnswerOnly();
    void isCancelledInEachState_data();
    void isCancelledInEachState();
    void losesPatience();
    void mayBeThrownAway_data();
    void mayBeThrownAway();

private:
    void walkTo(State state);
    void answerRedeem(const Result<SignInOutcome> &outcome);
    [[nodiscard]] Result<SignInOutcome> outcome() const {
        return m_ended->at(0).at(0).value<Result<SignInOutcome>>();
    }

    SignIn::Plan m_plan;
    QPointer<FakeBrowser> m_browser;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_ended;
    std::unique_ptr<QPromise<Result<SignInOutcome>>> m_promise;
    QList<Redemption> m_redeemed;
};

void TestSignInWalk::init() {
    m_redeemed.clear();
    m_promise = std::make_unique<QPromise<Result<SignInOutcome>>>();
    m_promise->start();
    m_plan = {QUrl(QStringLiteral("https://comune.example/v1/access/start")),
              QStringLiteral("spid"),
              {},
              std::chrono::minutes(10)};
    auto browser = std::make_unique<FakeBrowser>();
    m_browser = browser.get();
    m_signIn =
        std::make_unique<SignIn>(m_plan, std::move(browser), [this](const Redemption &redemption) {
            m_redeemed << redemption;
            return m_promise->future();
        });
    m_ended = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::ended);
}

void TestSignInWalk::cleanup() {
    m_ended.reset();
    m_signIn.reset();
    m_promise.reset();
}

void TestSignInWalk::walkTo(State state) {
    if (state == State::Idle)
        return;
    if (state == State::Starting)
        m_browser->openLater();
    m_signIn->start();
    if (state == State::Redeeming)
        m_browser->comeBack(QStringLiteral("code=abc&state={state}"));
    QCOMPARE(m_signIn->state(), state);
}

void TestSignInWalk::answerRedeem(const Result<SignInOutcome> &outcome) {
    m_promise->addResult(outcome);
    m_promise->finish();
}

void TestSignInWalk::opensTheRightPage() {
    QCOMPARE(m_signIn->state(), State::Idle);
    QVERIFY(!m_signIn->isUnderWay());
    m_signIn->start();
    QVERIFY(m_signIn->isUnderWay());
    QCOMPARE(m_browser->start().adjusted(QUrl::RemoveQuery), m_plan.startPage);
    QCOMPARE(m_browser->asked("way"), QStringLiteral("spid"));
    QCOMPARE(m_browser->asked("code_challenge").size(), 43);
    QCOMPARE(m_browser->asked("code_challenge_method"), QStringLiteral("S256"));
    QCOMPARE(m_browser->asked("state").size(), 43);
    QCOMPARE(m_browser->asked("redirect_uri"), QStringLiteral("http://127.0.0.1:40000/secret"));
    QVERIFY(!QUrlQuery(m_browser->start()).hasQueryItem(QStringLiteral("provider")));
    const QUrl first = m_browser->start();
    m_signIn->start();
    QCOMPARE(m_browser->start(), first);
}

void TestSignInWalk::namesTheProvider() {
    m_plan.providerId = QStringLiteral("https://idp.example.it/a b?c=1&d=+");
    auto browser = std::make_unique<FakeBrowser>();
    m_browser = browser.get();
    SignIn signIn(m_plan, std::move(browser), {});
    signIn.start();
    QCOMPARE(m_browser->asked("provider"), m_plan.providerId);
    QVERIFY(m_browser->start().toEncoded().contains("%26d%3D%2B"));
}

void TestSignInWalk::comesBackWithASession() {
    const QSignalSpy states(m_signIn.get(), &SignIn::stateChanged);
    walkTo(State::Redeeming);
    QVERIFY(m_browser.isNull() || m_browser->cancelled() == 1);
    const SignInOutcome session{sampleGrant(QStringLiteral("opaque")), {}};
    answerRedeem(session);
    QCOMPARE(m_ended->count(), 1);
    QCOMPARE(outcome().value(), session);
    QCOMPARE(m_signIn->state(), State::SignedIn);
    QVERIFY(!m_signIn->isUnderWay());
    QList<State> seen;
    for (const auto &emitted : states)
        seen << emitted.at(0).value<State>();
    QCOMPARE(seen, (QList<State>{State::Starting, State::WaitingBrowser, State::Redeeming}));
}

void TestSignInWalk::comesBackToAFirstAccess() {
    walkTo(State::Redeeming);
    const SignInOutcome first{{}, sampleFirstAccess()};
    answerRedeem(first);
    QCOMPARE(outcome().value(), first);
    QCOMPARE(m_signIn->state(), State::FirstAccess);
}

void TestSignInWalk::redeemsWithItsVerifier() {
    m_signIn->start();
    const QString challenge = m_browser->asked("code_challenge");
    m_browser->comeBack(QStringLiteral("code=a%2Bb%26&state={state}"));
    QCOMPARE(m_redeemed.size(), 1);
    QCOMPARE(m_redeemed.constFirst().code, QStringLiteral("a+b&"));
    QCOMPARE(Pkce(m_redeemed.constFirst().codeVerifier.toLatin1()).challenge(), challenge);
}

void TestSignInWalk::refusesAnswers_data() {
    QTest::addColumn<QString>("query");
    QTest::addColumn<FailureCode>("code");
    const auto row = [](const char *name, const QString &query, FailureCode code) {
        QTest::newRow(name) << query << code;
    };
    const FailureCode notOurs = FailureCode::SignInNotOurs;
    row("nothing", {}, notOurs);
    row("no state", QStringLiteral("code=abc"), notOurs);
    row("empty state", QStringLiteral("code=abc&state="), notOurs);
    row("wrong state", QStringLiteral("code=abc&state=guess"), notOurs);
    row("a state more", QStringLiteral("code=abc&state={state}x"), notOurs);
    row("state twice", QStringLiteral("code=abc&state={state}&state={state}"), notOurs);
    row("a state of a megabyte",
        QStringLiteral("code=abc&state=") + QString(1 << 20, QLatin1Char('s')), notOurs);
    row("no code", QStringLiteral("state={state}"), notOurs);
    row("empty code", QStringLiteral("code=&state={state}"), notOurs);
    row("code twice", QStringLiteral("code=a&code=b&state={state}"), notOurs);
    row("a huge code", QStringLiteral("state={state}&code=") + QString(1 << 20, QLatin1Char('c')),
        notOurs);
    row("failure of another sign-in", QStringLiteral("error=accesso.consenso-negato&state=x"),
        notOurs);
    row("failure that nobody knows", QStringLiteral("error=boh&state={state}"),
        FailureCode::GatewayAnswerInvalid);
    row("two failures", QStringLiteral("error=a&error=b&state={state}"),
        FailureCode::GatewayAnswerInvalid);
    for (const FailureCode code :
         {FailureCode::SignInTooManyTries, FailureCode::SignInLevelTooLow,
          FailureCode::SignInTimedOut, FailureCode::SignInConsentRefused,
          FailureCode::SignInIdentitySuspended, FailureCode::SignInIdentityTypeWrong,
          FailureCode::SignInNoFiscalCode, FailureCode::GatewayUnavailable})
        row(qPrintable(failureName(code)),
            QStringLiteral("error=%1&state={state}").arg(failureName(code)), code);
}

void TestSignInWalk::refusesAnswers() {
    QFETCH(QString, query);
    QFETCH(FailureCode, code);
    walkTo(State::WaitingBrowser);
    m_browser->comeBack(query);
    QCOMPARE(m_ended->count(), 1);
    QVERIFY(!outcome().has_value());
    QCOMPARE(failureName(outcome().error().code), failureName(code));
    QCOMPARE(m_signIn->state(), State::Failed);
    QVERIFY(m_redeemed.isEmpty());
}

void TestSignInWalk::handsOverFailures_data() {
    QTest::addColumn<State>("at");
    QTest::addColumn<FailureCode>("code");
    QTest::addColumn<State>("end");
    QTest::newRow("no browser") << State::Starting << FailureCode::SignInBrowserFailed
                                << State::Failed;
    QTest::newRow("window closed")
        << State::WaitingBrowser << FailureCode::SignInCancelled << State::Cancelled;
    QTest::newRow("window died") << State::WaitingBrowser << FailureCode::SignInBrowserFailed
                                 << State::Failed;
    QTest::newRow("code spent") << State::Redeeming << FailureCode::SignInCodeSpent
                                << State::Failed;
    QTest::newRow("no network") << State::Redeeming << FailureCode::NetworkUnreachable
                                << State::Failed;
}

void TestSignInWalk::handsOverFailures() {
    QFETCH(State, at);
    QFETCH(FailureCode, code);
    walkTo(at);
    if (at == State::Redeeming)
        answerRedeem(fail(code));
    else
        Q_EMIT m_browser->failed({code, {}, {}, {}, {}});
    QCOMPARE(m_ended->count(), 1);
    QCOMPARE(outcome().error().code, code);
    QTEST(m_signIn->state(), "end");
}

void TestSignInWalk::hearsOneAnswerOnly() {
    m_signIn->start();
    const QPointer<FakeBrowser> browser = m_browser;
    browser->comeBack(QStringLiteral("code=abc&state={state}"));
    QVERIFY(!browser.isNull());
    browser->comeBack(QStringLiteral("code=other&state={state}"));
    Q_EMIT browser->failed({FailureCode::SignInBrowserFailed, {}, {}, {}, {}});
    QCOMPARE(m_redeemed.size(), 1);
    QCOMPARE(m_signIn->state(), State::Redeeming);
    QCOMPARE(m_ended->count(), 0);
}

void TestSignInWalk::isCancelledInEachState_data() {
    QTest::addColumn<State>("at");
    QTest::newRow("starting") << State::Starting;
    QTest::newRow("waiting") << State::WaitingBrowser;
    QTest::newRow("redeeming") << State::Redeeming;
}

void TestSignInWalk::isCancelledInEachState() {
    QFETCH(State, at);
    walkTo(at);
    const QPointer<FakeBrowser> browser = m_browser;
    m_signIn->cancel();
    QCOMPARE(m_ended->count(), 1);
    QCOMPARE(outcome().error().code, FailureCode::SignInCancelled);
    QCOMPARE(m_signIn->state(), State::Cancelled);
    QVERIFY(!browser.isNull());
    QCOMPARE(browser->cancelled(), 1);
    // Whatever comes after Annulla is not heard.
    Q_EMIT browser->opened();
    browser->comeBack(QStringLiteral("code=abc&state={state}"));
    answerRedeem(SignInOutcome{sampleGrant(QStringLiteral("late")), {}});
    m_signIn->cancel();
    QCOMPARE(m_ended->count(), 1);
    QCOMPARE(m_signIn->state(), State::Cancelled);
    QTRY_VERIFY(browser.isNull());
}

void TestSignInWalk::losesPatience() {
    m_plan.patience = 1ms;
    auto browser = std::make_unique<FakeBrowser>();
    m_browser = browser.get();
    SignIn signIn(m_plan, std::move(browser), {});
    QSignalSpy ended(&signIn, &SignIn::ended);
    signIn.start();
    QVERIFY(ended.count() == 1 || ended.wait());
    QCOMPARE(ended.at(0).at(0).value<Result<SignInOutcome>>().error().code,
             FailureCode::SignInTimedOut);
    QTRY_VERIFY(m_browser.isNull());
}

void TestSignInWalk::mayBeThrownAway_data() {
    QTest::addColumn<State>("at");
    QTest::newRow("starting") << State::Starting;
    QTest::newRow("waiting") << State::WaitingBrowser;
    QTest::newRow("redeeming") << State::Redeeming;
}

// By whoever hears of a state, and with an answer still on its way.
void TestSignInWalk::mayBeThrownAway() {
    QFETCH(State, at);
    const QPointer<FakeBrowser> browser = m_browser;
    connect(m_signIn.get(), &SignIn::stateChanged, this, [this, at](State state) {
        if (state == at)
            m_signIn.reset();
    });
    m_signIn->start();
    if (m_signIn)
        browser->comeBack(QStringLiteral("code=abc&state={state}"));
    QVERIFY(!m_signIn);
    QVERIFY(m_redeemed.isEmpty());
    QTRY_VERIFY(browser.isNull());
}

QTEST_GUILESS_MAIN(TestSignInWalk)
#include "tst_signinwalk.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/signin.h"

#include "app/access/secret.h"
#include "app/connection/onanswer.h"

#include <QPointer>
#include <QStringList>

#include <array>
#include <utility>

namespace campanella::app {

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype longestCode = 512;

// The value of a parameter that is there exactly once; otherwise empty.
QString onlyValue(const QUrlQuery &query, const char *name) {
    const QStringList values =
        query.allQueryItemValues(QString::fromLatin1(name), QUrl::FullyDecoded);
    return values.size() == 1 ? values.constFirst() : QString();
}

void add(QUrlQuery &query, const char *name, const QString &value) {
    query.addQueryItem(QString::fromLatin1(name),
                       QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

SignIn::State endStateOf(const Result<SignInOutcome> &outcome) {
    if (outcome)
        return outcome->session ? SignIn::State::SignedIn : SignIn::State::FirstAccess;
    return outcome.error().code == FailureCode::SignInCancelled ? SignIn::State::Cancelled
                                                                : SignIn::State::Failed;
}

tl::unexpected<Failure> notOurs(const char *detail) {
    return fail(FailureCode::SignInNotOurs, QString::fromLatin1(detail));
}

} // namespace

/// What is done in a state, and where it leads when all goes well. The other exit of each is
/// Failed, or Cancelled.
struct SignIn::Step {
    State state;
    void (SignIn::*act)();
    State next;
};

const SignIn::Step *SignIn::stepAt(State state) {
    static constexpr std::array steps{
        Step{State::Idle, nullptr, State::Starting},
        Step{State::Starting, &SignIn::openBrowser, State::WaitingBrowser},
        Step{State::WaitingBrowser, &SignIn::wait, State::Redeeming},
        Step{State::Redeeming, &SignIn::redeem, State::SignedIn},
    };
    for (const Step &step : steps)
        if (step.state == state)
            return &step;
    return nullptr;
}

SignIn::SignIn(Plan plan, std::unique_ptr<SignInBrowser> browser, Redeem redeem, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_browser(std::move(browser))
    , m_redeem(std::move(redeem))
    , m_secret(base64Url(randomBytes(secretBytes))) {
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(fail(FailureCode::SignInTimedOut, QStringLiteral("nobody came back in time")));
    });
}

SignIn::~SignIn() {
    dropBrowser();
    wipe(m_secret);
}

bool SignIn::isUnderWay() const {
    return m_state != State::Idle && stepAt(m_state) != nullptr;
}

void SignIn::start() {
    if (m_state == State::Idle)
        advance();
}

void SignIn::cancel() {
    if (isUnderWay())
        end(fail(FailureCode::SignInCancelled));
}

void SignIn::advance() {
    const State next = stepAt(m_state)->next;
    m_state = next;
    const QPointer<SignIn> self(this);
    Q_EMIT stateChanged(next);
    // Whoever heard of it may have cancelled by now, or thrown us away.
    if (!self.isNull() && m_state == next)
        (this->*stepAt(next)->act)();
}

void SignIn::openBrowser() {
    const Result<QUrl> redirect = m_browser->prepare();
    if (!redirect)
        return end(fail(redirect.error()));
    connect(m_browser.get(), &SignInBrowser::opened, this, [this] {
        if (m_state == State::Starting)
            advance();
    });
    connect(m_browser.get(), &SignInBrowser::returned, this, &SignIn::read);
    connect(m_browser.get(), &SignInBrowser::failed, this,
            [this](const Failure &failure) { end(fail(failure)); });
    m_browser->open(startUrl(*redirect));
}

void SignIn::wait() {
    m_patience.start(m_plan.patience);
}

QUrl SignIn::startUrl(const QUrl &redirect) const {
    QUrlQuery query;
    add(query, "way", m_plan.wayId);
    add(query, "code_challenge", m_pkce.challenge());
    add(query, "code_challenge_method", QStringLiteral("S256"));
    add(query, "state", QString::fromLatin1(m_secret));
    add(query, "redirect_uri", QString::fromLatin1(redirect.toEncoded()));
    if (!m_plan.providerId.isEmpty())
        add(query, "provider", m_plan.providerId);
    QUrl url = m_plan.startPage;
    url.setQuery(query);
    return url;
}

void SignIn::read(const QUrlQuery &answer) {
    if (m_state != State::WaitingBrowser)
        return;
    if (!sameSecret(onlyValue(answer, "state").toUtf8(), m_secret))
        return end(notOurs("the answer belongs to another sign-in"));
    if (answer.hasQueryItem(QStringLiteral("error"))) {
        const std::optional<FailureCode> code = failureFromName(onlyValue(answer, "error"));
        return end(fail(code.value_or(FailureCode::GatewayAnswerInvalid),
                        QStringLiteral("told by the backend through the browser")));
    }
    m_code = onlyValue(answer, "code");
    if (m_code.isEmpty() || m_code.size() > longestCode)
        return end(notOurs("the answer has no code"));
    m_patience.stop();
    dropBrowser();
    advance();
}

void SignIn::redeem() {
    const Redemption redemption{std::exchange(m_code, {}), m_pkce.verifier()};
    onAnswer(m_redeem(redemption), this, [this](const Result<SignInOutcome> &outcome) {
        if (m_state == State::Redeeming)
            end(outcome);
    });
}

void SignIn::dropBrowser() {
    if (!m_browser)
        return;
    m_browser->disconnect(this);
    m_browser->cancel();
    // Its own signal may have led here.
    m_browser.release()->deleteLater();
}

void SignIn::end(const Result<SignInOutcome> &outcome) {
    m_patience.stop();
    dropBrowser();
    m_state = endStateOf(outcome);
    Q_EMIT ended(outcome);
}

} // namespace campanella::app

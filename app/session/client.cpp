// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/client.h"

#include <QDesktopServices>

#include <array>
#include <utility>

namespace campanella::app {

namespace {

/// Where our own window may go to pay, besides the backend: the platform's pages for people
/// (pagoPA Checkout, production and test).
const std::array paymentHosts{QStringLiteral("checkout.pagopa.it"),
                              QStringLiteral("uat.checkout.pagopa.it")};

} // namespace

Client::Client(ConnectionConfig config, QObject *parent)
    : QObject(parent)
    , m_connection(std::move(config))
    , m_api(m_connection)
    , m_municipality([this] { return m_api.municipality(); })
    , m_accessOffer([this] { return m_api.accessOffer(); })
    , m_openUrl(&QDesktopServices::openUrl) {
    connect(&m_connection, &Connection::sessionExpired, this, [this] {
        m_connection.abortAll();
        endSession(EndReason::Expired);
    });
    connect(&m_connection, &Connection::onlineChanged, this, [this](bool online) {
        Q_EMIT onlineChanged(online);
        if (online)
            refreshFailed();
    });
}

Client::~Client() {
    m_connection.disconnect(this);
}

bool Client::isOnline() const {
    return m_connection.isOnline();
}

bool Client::isSigningIn() const {
    return m_signingIn || (m_signIn && m_signIn->isUnderWay());
}

bool Client::mayBegin() const {
    return !m_session && !isSigningIn();
}

void Client::signIn(const Credentials &credentials) {
    if (!mayBegin())
        return;
    m_cameBy.reset();
    waitForGrant(m_api.signIn(credentials));
}

void Client::createProfile(const NewProfile &profile) {
    if (mayBegin())
        waitForGrant(m_api.createProfile(profile));
}

void Client::confirmRegistration(const EmailProof &proof) {
    if (!mayBegin())
        return;
    m_cameBy.reset();
    waitForGrant(m_api.confirmRegistration(proof));
}

void Client::waitForGrant(QFuture<Result<SessionGrant>> grant) {
    m_signingIn = true;
    onAnswer(std::move(grant), this, [this](const Result<SessionGrant> &answer) {
        m_signingIn = false;
        takeGrant(answer);
    });
}

std::unique_ptr<SignInBrowser> Client::browserFor(const SignInWay &way, BrowserChoice choice,
                                                  const BrowserLook &look) const {
    if (m_browserMaker)
        return m_browserMaker(way, choice);
    return makeBrowser(choice, m_connection.config(), way, look, m_openUrl);
}

void Client::signInWith(const SignInWay &way, const QString &providerId, BrowserChoice browser,
                        const BrowserLook &look) {
    if (!mayBegin())
        return;
    m_cameBy = browser;
    SignIn::Plan plan;
    plan.startPage = accessPage(m_connection.config().baseUrl, QStringLiteral("start"));
    plan.wayId = way.id;
    plan.providerId = providerId;
    m_signIn = std::make_unique<SignIn>(
        plan, browserFor(way, browser, look),
        [this](const Redemption &redemption) { return redeem(redemption); });
    connect(m_signIn.get(), &SignIn::stateChanged, this, &Client::signInProgress);
    connect(m_signIn.get(), &SignIn::ended, this, &Client::takeOutcome);
    m_signIn->start();
}

bool Client::openPayment(const QUrl &page, BrowserChoice browser, const BrowserLook &look) {
    closePayment();
    if (browser == BrowserChoice::System)
        return m_openUrl(page);
    SignInWay way;
    way.hosts = QStringList(paymentHosts.cbegin(), paymentHosts.cend());
    m_payment = browserFor(way, browser, look);
    if (!m_payment->prepare()) {
        m_payment.reset();
        return false;
    }
    connect(m_payment.get(), &SignInBrowser::failed, this, &Client::closePayment);
    connect(m_payment.get(), &SignInBrowser::returned, this, &Client::closePayment);
    m_payment->open(page);
    return true;
}

// It may be the sender of this very call.
void Client::closePayment() {
    if (!m_payment)
        return;
    m_payment->disconnect(this);
    m_payment->cancel();
    m_payment.release()->deleteLater();
}

void Client::cancelSignIn() {
    if (m_signIn)
        m_signIn->cancel();
}

QFuture<Result<SignInOutcome>> Client::redeem(const Redemption &redemption) {
    return m_api.redeem(redemption)
        .then([client = QPointer(this),
               asker = QPointer(m_signIn.get())](const Result<SignInOutcome> &outcome) {
            const bool isAwaited = !asker.isNull() && asker->isUnderWay();
            if (!client.isNull() && !isAwaited && outcome && outcome->session)
                client->handBack(*outcome->session);
            return outcome;
        });
}

// The session of somebody who gave up while it was on its way must not stay open.
void Client::handBack(const SessionGrant &grant) {
    m_connection.setToken(grant.token.toLatin1());
    onAnswer(m_api.signOut(), this, [](const Result<SignOutAnswer> &) {});
    m_connection.setToken(m_session ? m_session->grant().token.toLatin1() : QByteArray());
}

void Client::takeOutcome(const Result<SignInOutcome> &outcome) {
    if (outcome && outcome->firstAccess)
        Q_EMIT firstAccessNeeded(*outcome->firstAccess);
    else if (outcome)
        takeGrant(*outcome->session);
    else
        takeGrant(fail(outcome.error()));
}

void Client::takeGrant(const Result<SessionGrant> &grant) {
    if (!grant) {
        Q_EMIT signInFailed(grant.error());
        return;
    }
    m_connection.setToken(grant->token.toLatin1());
    m_session = std::make_unique<Session>(m_api, *grant);
    Q_EMIT sessionStarted();
}

void Client::signOut() {
    signOut(EndReason::SignedOut);
}

void Client::signOut(EndReason reason) {
    if (!m_session)
        return;
    // Nothing of this visit may be asked again, save for its own end.
    m_connection.abortAll();
    m_signingOut = true;
    // The gateway's own session lives in the browser that the person came by; ours is dead.
    const bool usedTheirs = m_cameBy == BrowserChoice::System;
    onAnswer(m_api.signOut(), this, [this, usedTheirs](const Result<SignOutAnswer> &answer) {
        m_signingOut = false;
        if (usedTheirs && answer && answer->browserLogout.scheme() == QLatin1String("https"))
            m_openUrl(answer->browserLogout);
        Q_EMIT signOutDelivered();
    });
    endSession(reason);
}

void Client::endSession(EndReason reason) {
    if (!m_session)
        return;
    m_connection.setToken({});
    closePayment();
    const std::unique_ptr<Session> ended = std::exchange(m_session, nullptr);
    m_cameBy.reset();
    Q_EMIT sessionEnded(reason);
    m_municipality.refreshIfFailed();
    m_accessOffer.refreshIfFailed();
}

void Client::refreshFailed() {
    m_municipality.refreshIfFailed();
    m_accessOffer.refreshIfFailed();
    if (m_session)
        m_session->refreshFailed();
}

} // namespace campanella::app

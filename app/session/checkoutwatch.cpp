// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/checkoutwatch.h"

#include "app/connection/onanswer.h"

#include <algorithm>
#include <array>

namespace campanella::app {

namespace {

/// A no that the backend has thought about. After any other failure it may have begun the payment
/// all the same.
bool isRefusal(const Failure &failure) {
    constexpr std::array refusals{FailureCode::DueNotPayable, FailureCode::AmountChanged,
                                  FailureCode::PayingNotOffered, FailureCode::NotFound,
                                  FailureCode::FieldInvalid};
    return std::find(refusals.begin(), refusals.end(), failure.code) != refusals.end();
}

} // namespace

CheckoutWatch::CheckoutWatch(MunicipalApi &api, Pace pace, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_pace(pace) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CheckoutWatch::ask);
}

void CheckoutWatch::start(const CheckoutRequest &wanted) {
    if (m_starting)
        return;
    if (m_key.isEmpty() || wanted != m_wanted)
        m_key = PublicId::random().toString().toLatin1();
    m_wanted = wanted;
    m_starting = true;
    onAnswer(m_api.startCheckout(wanted, m_key), this, [this](const Result<Checkout> &answer) {
        m_starting = false;
        if (answer || isRefusal(answer.error()))
            m_key.clear();
        if (!answer)
            return Q_EMIT startFailed(answer.error());
        m_asked = 0;
        take(*answer);
    });
}

void CheckoutWatch::follow(const Checkout &checkout) {
    m_asked = 0;
    take(checkout);
}

void CheckoutWatch::giveUp() {
    if (!m_checkout)
        return;
    onAnswer(m_api.giveUpCheckout(m_checkout->id), this, [this](const Result<Checkout> &answer) {
        if (answer)
            take(*answer);
        else
            Q_EMIT giveUpFailed(answer.error());
    });
}

void CheckoutWatch::ask() {
    if (!m_checkout || m_asking)
        return;
    m_asking = true;
    ++m_asked;
    onAnswer(m_api.checkout(m_checkout->id), this, [this](const Result<Checkout> &answer) {
        m_asking = false;
        if (answer)
            take(*answer);
        else
            askLater();
    });
}

void CheckoutWatch::take(const Checkout &checkout) {
    const bool isNews = m_checkout != checkout;
    m_checkout = checkout;
    askLater();
    if (isNews)
        Q_EMIT changed();
}

void CheckoutWatch::askLater() {
    if (m_checkout && isPending(m_checkout->state))
        m_timer.start(m_asked < m_pace.firstTimes ? m_pace.first : m_pace.later);
    else
        m_timer.stop();
}

} // namespace campanella::app

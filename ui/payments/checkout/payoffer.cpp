// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/payments/checkout/payoffer.h"

#include "app/session/client.h"

namespace campanella::ui {

PayOffer::PayOffer(app::Client &client, QObject *parent)
    : PayOffer(
          client.session()->checkouts(), [&client] { return client.isOnline(); }, parent) {
    connect(&client, &app::Client::onlineChanged, this, &PayOffer::changed);
}

PayOffer::PayOffer(app::Query<QList<Checkout>> &checkouts, std::function<bool()> isOnline,
                   QObject *parent)
    : QObject(parent)
    , m_checkouts(checkouts)
    , m_isOnline(std::move(isOnline)) {
    connect(&m_checkouts, &app::QueryBase::changed, this, &PayOffer::changed);
}

PayOffer::State PayOffer::state() const {
    const auto &failure = m_checkouts.failure();
    const bool isRefused = failure && failure->code == FailureCode::PayingNotOffered;
    if (!m_checkouts.value() || isRefused)
        return State::NotOffered;
    return m_isOnline() ? State::Possible : State::Offline;
}

QList<Checkout> PayOffer::pending() const {
    return state() == State::NotOffered ? QList<Checkout>() : *m_checkouts.value();
}

QString PayOffer::reason() const {
    return state() == State::Offline
               ? tr("Per pagare serve la rete: Paga si riattiva da solo quando torna.")
               : QString();
}

void PayOffer::dress(Button &pay, bool wanted) const {
    pay.setText(tr("Paga"));
    pay.setVisible(state() != State::NotOffered);
    pay.setEnabled(wanted && state() == State::Possible);
    pay.setToolTip(reason());
    pay.setAccessibleDescription(reason());
}

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace campanella::app {

/// One payment from its beginning to its end: begins it, then asks again and again until it is
/// over. A lost answer, or no network, is asked for again; nothing is begun twice.
class CheckoutWatch : public QObject {
    Q_OBJECT

public:
    /// How often to ask: while the person is at the page, and later on.
    struct Pace {
        std::chrono::milliseconds first = std::chrono::seconds(2);
        std::chrono::milliseconds later = std::chrono::seconds(10);
        int firstTimes = 60;
    };

    /// The api outlives the watch.
    CheckoutWatch(MunicipalApi &api, Pace pace, QObject *parent = nullptr);

    /// Begins to pay; startFailed() or changed() follows. The same request again is the same
    /// attempt to the backend until it has answered.
    void start(const CheckoutRequest &wanted);
    /// Watches one that was begun before.
    void follow(const Checkout &checkout);
    /// Annulla; what the backend says of it comes with changed(), else giveUpFailed().
    void giveUp();
    /// Asks now and not only when its time comes.
    void ask();

    [[nodiscard]] const std::optional<Checkout> &checkout() const { return m_checkout; }
    [[nodiscard]] bool isStarting() const { return m_starting; }

Q_SIGNALS:
    /// The state or the page of the payment is another.
    void changed();
    void startFailed(const campanella::Failure &failure);
    void giveUpFailed(const campanella::Failure &failure);

private:
    void take(const Checkout &checkout);
    void askLater();

    MunicipalApi &m_api;
    Pace m_pace;
    QTimer m_timer;
    CheckoutRequest m_wanted;
    QByteArray m_key; ///< Idempotency-Key of m_wanted
    std::optional<Checkout> m_checkout;
    int m_asked = 0;
    bool m_starting = false;
    bool m_asking = false;
};

} // namespace campanella::app

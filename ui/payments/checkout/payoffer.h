// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/session/query.h"
#include "domain/checkout.h"
#include "ui/widgets/button.h"

#include <QObject>

#include <functional>

namespace campanella::app {
class Client;
}

namespace campanella::ui {

/// Whether one can pay from here now, and what is being paid already: for all buttons *Paga*.
class PayOffer : public QObject {
    Q_OBJECT

public:
    /// NotOffered until the backend has said that the municipality takes payments this way.
    enum class State { NotOffered, Offline, Possible };

    explicit PayOffer(app::Client &client, QObject *parent = nullptr);
    /// `isOnline` is asked again at refreshState(); the query outlives the offer.
    PayOffer(app::Query<QList<Checkout>> &checkouts, std::function<bool()> isOnline,
             QObject *parent = nullptr);

    [[nodiscard]] State state() const;
    /// The payments that were begun and are not over.
    [[nodiscard]] QList<Checkout> pending() const;
    /// Why *Paga* is off, in words; empty while it is not.
    [[nodiscard]] QString reason() const;
    /// Shows, hides, enables a button *Paga*; `wanted` is what its page says.
    void dress(Button &pay, bool wanted) const;
    void refresh() { m_checkouts.refresh(); }

Q_SIGNALS:
    void changed();

private:
    app::Query<QList<Checkout>> &m_checkouts;
    std::function<bool()> m_isOnline;
};

} // namespace campanella::ui

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/municipality/municipalitystore.h"
#include "domain/checkout.h"
#include "domain/json.h"
#include "tests/backend/helper/fakeplatform.h"
#include "tests/backend/helper/town.h"

namespace campanella::backend {

/// A town in which Ada (of one family) and Bea (of another) may pay.
struct PayingTown : TestTown {
    PayingTown();

    /// Due of 12,34 € of Ada's.
    PublicId owe();
    [[nodiscard]] NoticeNumber noticeOf(const PublicId &due) const;
    [[nodiscard]] DueState stateOf(const PublicId &due) const;
    [[nodiscard]] Response start(const CheckoutRequest &wanted, const QByteArray &key = "k");
    /// Begins to pay all of them.
    [[nodiscard]] Checkout begin(const QList<PublicId> &dues);
    [[nodiscard]] Checkout checkout(const PublicId &id);
    /// Opens the page and answers where the platform sends the browser then.
    [[nodiscard]] ReturnPages open(const Checkout &checkout);
    [[nodiscard]] Receipt receiptOf(const PublicId &due, const QString &receiptId) const;
    /// How many rows that condition finds.
    [[nodiscard]] int count(const QString &from) const;

    TestFamily ada;
    TestFamily bea;
    QByteArray token;
    std::shared_ptr<FakePlatform> platform = std::make_shared<FakePlatform>();
    std::shared_ptr<PaymentDesk> desk = std::make_shared<PaymentDesk>(platform);
};

/// The sum of so many dues of owe().
[[nodiscard]] inline Money sumOf(qsizetype dues) {
    return Money::fromCents(1234 * dues);
}

} // namespace campanella::backend

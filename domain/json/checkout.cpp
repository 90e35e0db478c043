// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/checkout.h"

#include "domain/json/codec.h"

namespace campanella::wire {

static void write(Writer &out, CheckoutState state) {
    out.text(toString(state));
}

static void read(const Cursor &at, std::optional<CheckoutState> &state) {
    if (const auto text = at.text())
        accept(at, checkoutStateFromString(*text), state);
}

static void write(Writer &out, const CheckoutRequest &request) {
    out.beginObject();
    out.list(QLatin1String("due_ids"), request.dues);
    out.field(QLatin1String("expected_total"), request.expectedTotal);
    out.endObject();
}

static void read(const Cursor &at, std::optional<CheckoutRequest> &request) {
    auto dues = at.list<PublicId>("due_ids");
    const auto expectedTotal = at.get<Money>("expected_total");
    if (at.good())
        request = CheckoutRequest{std::move(dues), *expectedTotal};
}

static void write(Writer &out, const Checkout &checkout) {
    out.beginObject();
    out.field(QLatin1String("id"), checkout.id);
    out.field(QLatin1String("state"), checkout.state);
    if (!checkout.page.isEmpty())
        out.field(QLatin1String("page"), checkout.page);
    out.list(QLatin1String("due_ids"), checkout.dues);
    out.field(QLatin1String("total"), checkout.total);
    out.field(QLatin1String("started_at"), checkout.startedAt);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Checkout> &checkout) {
    const auto id = at.get<PublicId>("id");
    const auto state = at.get<CheckoutState>("state");
    const auto page = at.maybe<QUrl>("page");
    auto dues = at.list<PublicId>("due_ids");
    const auto total = at.get<Money>("total");
    const auto startedAt = at.get<QDateTime>("started_at");
    if (at.good())
        checkout =
            Checkout{*id, *state, page.value_or(QUrl()), std::move(dues), *total, *startedAt};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::CheckoutRequest)
CAMPANELLA_CODEC(campanella::Checkout)
CAMPANELLA_CODEC(QList<campanella::Checkout>)

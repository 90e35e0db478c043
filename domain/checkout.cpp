// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/checkout.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<CheckoutState, 5> names{{{
    {CheckoutState::Open, u"open"},
    {CheckoutState::AwaitingOutcome, u"awaiting_outcome"},
    {CheckoutState::Paid, u"paid"},
    {CheckoutState::Cancelled, u"cancelled"},
    {CheckoutState::Failed, u"failed"},
}}};

} // namespace

QString toString(CheckoutState state) {
    return names.name(state);
}

Result<CheckoutState> checkoutStateFromString(QStringView text) {
    return names.value(text);
}

bool isPending(CheckoutState state) {
    return state == CheckoutState::Open || state == CheckoutState::AwaitingOutcome;
}

} // namespace campanella

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/due.h"

#include "domain/names.h"

namespace campanella {

namespace {

constexpr EnumNames<DueState, 8> names{{{
    {DueState::ToPay, u"to_pay"},
    {DueState::InPayment, u"in_payment"},
    {DueState::AwaitingOutcome, u"awaiting_outcome"},
    {DueState::Paid, u"paid"},
    {DueState::PaidElsewhere, u"paid_elsewhere"},
    {DueState::Cancelled, u"cancelled"},
    {DueState::Overdue, u"overdue"},
    {DueState::Refunded, u"refunded"},
}}};

} // namespace

QString toString(DueState state) {
    return names.name(state);
}

Result<DueState> dueStateFromString(QStringView text) {
    return names.value(text);
}

bool isPayable(DueState state) {
    return state == DueState::ToPay || state == DueState::Overdue;
}

bool isOpen(DueState state) {
    return isPayable(state) || state == DueState::InPayment || state == DueState::AwaitingOutcome;
}

} // namespace campanella

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/refund.h"

#include "backend/payments/checkouts/duesteps.h"
#include "backend/payments/checkouts/paymentmail.h"
#include "backend/payments/ledger/ledger.h"
#include "domain/clock.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestReason = 140;

/// As much of a due as giving back needs.
struct PaidDue {
    qint64 key = 0;
    qint64 payerKey = 0;
    DueState state = DueState::ToPay;
    Money left; ///< what was paid, less what was given back
};

/// Takes the due first, so that of two at once one sees what the other gave back. What was paid is
/// what the ledger says.
Result<PaidDue> hold(Store &store, const NoticeNumber &notice) {
    const auto taken = store.execute(u"UPDATE dues SET state = state WHERE notice_number = ?"_s,
                                     {notice.toString()});
    if (!taken)
        return fail(taken.error());
    const auto rows = store.query(
        u"SELECT d.due_key, d.payer_key, d.state, COALESCE((SELECT CAST(SUM(e.family_cents) AS "
        "BIGINT) FROM ledger_entries e WHERE e.due_key = d.due_key "
        "AND e.kind IN ('payment', 'refund')), 0) FROM dues d WHERE d.notice_number = ?"_s,
        {notice.toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    const auto state = dueStateFromString((*rows)->value(2).toString());
    if (!state)
        return fail(state.error());
    return PaidDue{(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(), *state,
                   Money::fromCents((*rows)->value(3).toLongLong())};
}

/// Whether that refund is noted already.
Result<bool> isNoted(Store &store, const PaidDue &due, const OfficeRefund &refund) {
    const auto rows = store.query(
        u"SELECT due_key, amount_cents FROM refunds WHERE reference = ?"_s, {refund.reference});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return false;
    const bool isSame = (*rows)->value(0).toLongLong() == due.key &&
                        (*rows)->value(1).toLongLong() == refund.amount.cents();
    return isSame ? Result<bool>(true)
                  : fail(FailureCode::FieldInvalid, u"the reference is another refund's"_s);
}

Result<> check(const PaidDue &due, const OfficeRefund &refund) {
    if (!mayMove(due.state, DueState::Refunded))
        return fail(FailureCode::DueNotPayable);
    if (refund.amount > due.left)
        return fail(FailureCode::AmountChanged);
    return {};
}

Result<> write(Store &store, const PaidDue &due, const OfficeRefund &refund) {
    const QString today = italianDay(store.now()).toString(Qt::ISODate);
    const auto noted = store.execute(
        u"INSERT INTO refunds (due_key, amount_cents, refunded_on, reason, reference) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {due.key, refund.amount.cents(), today, refund.reason, refund.reference});
    if (!noted)
        return fail(noted.error());
    return store
        .execute(u"INSERT INTO ledger_entries (kind, day, child_key, payer_key, service_key, "
                 "school_year, due_key, part, note, family_cents, counterpart, counter_cents, "
                 "recorded_at) SELECT 'refund', CAST(? AS TEXT), d.child_key, d.payer_key, "
                 "d.service_key, d.school_year, d.due_key, (SELECT COUNT(*) FROM ledger_entries w "
                 "WHERE w.due_key = d.due_key AND w.kind = 'refund'), CAST(? AS TEXT), "
                 "CAST(? AS BIGINT), 'cash', CAST(? AS BIGINT), CAST(? AS BIGINT) FROM dues d "
                 "WHERE d.due_key = ?"_s,
                 {today, refund.reason, -refund.amount.cents(), refund.amount.cents(),
                  store.nowSeconds(), due.key})
        .map([](int) {});
}

Result<bool> giveBack(Store &store, const PaidDue &due, const OfficeRefund &refund) {
    const bool isWhole = refund.amount == due.left;
    const auto written = write(store, due, refund);
    if (!written)
        return fail(written.error());
    if (isWhole)
        if (const auto moved = moveDue(store, due.key, DueState::Refunded); !moved)
            return fail(moved.error());
    return recordDue(store, due.key)
        .and_then([&] { return tellRefunded(store, due.payerKey); })
        .map([isWhole] { return isWhole; });
}

Result<bool> record(Store &store, const OfficeRefund &refund) {
    const auto due = hold(store, refund.notice);
    if (!due)
        return fail(due.error());
    const auto noted = isNoted(store, *due, refund);
    if (!noted || *noted)
        return noted ? Result<bool>(due->state == DueState::Refunded) : noted;
    return check(*due, refund).and_then([&] { return giveBack(store, *due, refund); });
}

} // namespace

Result<bool> recordRefund(Store &store, const OfficeRefund &refund) {
    if (refund.amount <= Money() || refund.reason.isEmpty() || refund.reference.isEmpty() ||
        refund.reason.size() > longestReason)
        return fail(FailureCode::FieldInvalid, u"amount, reason or reference"_s);
    bool isWhole = false;
    const auto done = store.transaction([&]() -> Result<> {
        return record(store, refund).map([&isWhole](bool whole) { isWhole = whole; });
    });
    return done ? Result<bool>(isWhole) : fail(done.error());
}

} // namespace campanella::backend

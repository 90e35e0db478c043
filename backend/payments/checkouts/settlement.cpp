// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/settlement.h"

#include "backend/municipality/municipalitystore.h"
#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/checkouts/duesteps.h"
#include "backend/payments/checkouts/paymentmail.h"
#include "backend/payments/ledger/ledger.h"
#include "backend/store/records.h"
#include "domain/checkout.h"
#include "domain/clock.h"
#include "domain/names.h"

#include <optional>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumNames<ReceiptState, 4> names{{{
    {ReceiptState::Applied, u"applied"},
    {ReceiptState::Duplicate, u"duplicate"},
    {ReceiptState::Unknown, u"unknown"},
    {ReceiptState::Mismatch, u"mismatch"},
}}};

/// As much of a due as settling needs.
struct OwedDue {
    qint64 key = 0;
    qint64 payerKey = 0;
    Money amount;
    DueState state = DueState::ToPay;
    QString receiptId; ///< of its payment, if it has one
};

/// What to do with a receipt, and why not.
struct Verdict {
    ReceiptState state = ReceiptState::Applied;
    QString reason;
};

Result<std::optional<ReceiptState>> stateOf(Store &store, const QString &receiptId) {
    const auto rows =
        store.query(u"SELECT state FROM receipts WHERE receipt_id = ?"_s, {receiptId});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return receiptStateFromString((*rows)->value(0).toString()).map([](ReceiptState state) {
        return std::optional(state);
    });
}

Result<std::optional<OwedDue>> findDue(Store &store, const QString &noticeNumber) {
    const auto rows =
        store.query(u"SELECT d.due_key, d.payer_key, d.amount_cents, d.state, p.receipt_id "
                    "FROM dues d LEFT JOIN payments p ON p.due_key = d.due_key "
                    "WHERE d.notice_number = ?"_s,
                    {noticeNumber});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    const auto state = dueStateFromString((*rows)->value(3).toString());
    if (!state)
        return fail(state.error());
    return OwedDue{(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(),
                   Money::fromCents((*rows)->value(2).toLongLong()), *state,
                   (*rows)->value(4).toString()};
}

Verdict judge(const Receipt &receipt, const QString &creditor, const std::optional<OwedDue> &due) {
    if (receipt.creditor != creditor)
        return {ReceiptState::Mismatch, u"creditor"_s};
    if (!receipt.succeeded)
        return {ReceiptState::Mismatch, u"outcome"_s};
    if (!due)
        return {ReceiptState::Unknown, u"notice"_s};
    if (due->receiptId == receipt.receiptId)
        return {ReceiptState::Applied, u"was imported"_s};
    if (!mayMove(due->state, DueState::Paid))
        return {ReceiptState::Duplicate, toString(due->state)};
    if (due->amount != receipt.amount)
        return {ReceiptState::Mismatch, u"amount"_s};
    return {};
}

Result<> keep(Store &store, const Receipt &receipt, const Verdict &verdict,
              const std::optional<OwedDue> &due) {
    return store
        .execute(u"INSERT INTO receipts (receipt_id, notice_number, creditor, amount_cents, "
                 "paid_on, psp, state, reason, due_key, received_at, raw) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 {receipt.receiptId, receipt.noticeNumber, receipt.creditor, receipt.amount.cents(),
                  receipt.paidOn.toString(Qt::ISODate), receipt.psp, toString(verdict.state),
                  verdict.reason, due ? QVariant(due->key) : QVariant(), store.nowSeconds(),
                  QString::fromUtf8(receipt.raw)})
        .map([](int) {});
}

/// What we make of a receipt may change: its due is imported later, or corrected.
Result<> keepVerdict(Store &store, const Receipt &receipt, const Verdict &verdict,
                     const std::optional<OwedDue> &due) {
    return store
        .execute(u"UPDATE receipts SET state = ?, reason = ?, due_key = ? WHERE receipt_id = ?"_s,
                 {toString(verdict.state), verdict.reason, due ? QVariant(due->key) : QVariant(),
                  receipt.receiptId})
        .map([](int) {});
}

/// A debt is paid whole or in parts: who has paid the one does not owe the other any more.
Result<> cancelAlternative(Store &store, qint64 dueKey) {
    return store
        .execute(u"UPDATE dues SET state = ?, settled = 1 WHERE state = ? AND document_id = "
                 "(SELECT document_id FROM dues WHERE due_key = ?) AND (instalment_number = 0) <> "
                 "((SELECT instalment_number FROM dues WHERE due_key = ?) = 0)"_s,
                 {toString(DueState::Cancelled), toString(DueState::ToPay), dueKey, dueKey})
        .map([](int) {});
}

/// The checkout by which the due was paid: the last one that had it, unless it ended long ago.
struct Holder {
    qint64 key = 0;
    qint64 personKey = 0;
};

Result<std::optional<Holder>> holderOf(Store &store, qint64 dueKey) {
    return store
        .query(u"SELECT c.checkout_key, c.person_key FROM checkouts c JOIN checkout_dues k "
               "ON k.checkout_key = c.checkout_key WHERE k.due_key = ? AND "
               "(c.state IN ('open', 'awaiting_outcome') OR c.changed_at >= ?) "
               "ORDER BY c.checkout_key DESC LIMIT 1"_s,
               {dueKey, store.nowSeconds() - longestWait})
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(Holder{rows->value(0).toLongLong(),
                                                       rows->value(1).toLongLong()})
                                : std::nullopt;
        });
}

/// Also of one that was given up or thought failed: the receipt knows better.
Result<bool> completes(Store &store, const Holder &holder) {
    return store
        .execute(u"UPDATE checkouts SET state = ?, changed_at = ? WHERE checkout_key = ? AND "
                 "state <> ? AND NOT EXISTS (SELECT 1 FROM checkout_dues k JOIN dues d "
                 "ON d.due_key = k.due_key WHERE k.checkout_key = ? AND "
                 "d.state NOT IN ('paid', 'paid_elsewhere'))"_s,
                 {toString(CheckoutState::Paid), store.nowSeconds(), holder.key,
                  toString(CheckoutState::Paid), holder.key})
        .map([](int rows) { return rows > 0; });
}

Result<> tellWhoPaid(Store &store, const OwedDue &due, const std::optional<Holder> &holder) {
    if (!holder)
        return tellPaid(store, due.payerKey);
    return completes(store, *holder).and_then([&](bool complete) {
        return complete ? tellPaid(store, holder->personKey) : Result<>();
    });
}

Result<> pay(Store &store, const OwedDue &due, const Receipt &receipt) {
    const auto holder = holderOf(store, due.key);
    if (!holder)
        return fail(holder.error());
    const auto moved = moveDue(store, due.key, *holder ? DueState::Paid : DueState::PaidElsewhere);
    if (!moved)
        return fail(moved.error());
    if (!*moved)
        return fail(FailureCode::ServerBusy, u"the due was moved meanwhile"_s);
    const auto written = addPayment(
        store, due.key,
        {PublicId::random(), receipt.amount, receipt.paidOn, receipt.psp, receipt.receiptId});
    return written.and_then([&](qint64) { return cancelAlternative(store, due.key); })
        .and_then([&] { return recordDue(store, due.key); })
        .and_then([&] { return tellWhoPaid(store, due, *holder); });
}

/// `before`: what we made of it the last time.
Result<> takeIn(Store &store, const Receipt &receipt, const std::optional<ReceiptState> &before,
                Settlement &settlement) {
    const auto town = readMunicipality(store);
    const auto due = findDue(store, receipt.noticeNumber);
    if (!town || !due)
        return fail(town ? due.error() : town.error());
    const Verdict verdict = judge(receipt, town->fiscalCode.toString(), *due);
    settlement = {verdict.state, verdict.state != before};
    if (!settlement.isNew)
        return {};
    const auto kept =
        before ? keepVerdict(store, receipt, verdict, *due) : keep(store, receipt, verdict, *due);
    if (!kept)
        return kept;
    const bool isPaid = *due && (*due)->receiptId == receipt.receiptId;
    return verdict.state == ReceiptState::Applied && !isPaid ? pay(store, **due, receipt)
                                                             : Result<>();
}

Result<bool> isOfAnother(Store &store, const OfficePayment &payment) {
    return store
        .query(u"SELECT 1 FROM receipts WHERE receipt_id = ? AND (notice_number <> ? OR "
               "amount_cents <> ?)"_s,
               {payment.reference, payment.notice.toString(), payment.amount.cents()})
        .map([](const Rows &rows) { return rows->next(); });
}

/// What the office types is right or it is not taken: it can look.
Result<> asOfOffice(ReceiptState state) {
    switch (state) {
    case ReceiptState::Applied:
        return {};
    case ReceiptState::Duplicate:
        return fail(FailureCode::DueNotPayable);
    case ReceiptState::Unknown:
        return fail(FailureCode::NotFound);
    case ReceiptState::Mismatch:
        break;
    }
    return fail(FailureCode::AmountChanged);
}

/// What was paid is not turned away for want of a day: it counts from the day it is told.
Receipt dated(Store &store, Receipt receipt) {
    if (!receipt.paidOn.isValid())
        receipt.paidOn = italianDay(store.now());
    return receipt;
}

} // namespace

QString toString(ReceiptState state) {
    return names.name(state);
}

Result<ReceiptState> receiptStateFromString(QStringView text) {
    return names.value(text);
}

Result<Settlement> settle(Store &store, const Receipt &receipt) {
    Settlement settlement;
    const auto done = store.transaction([&]() -> Result<> {
        const auto before = stateOf(store, receipt.receiptId);
        if (!before)
            return fail(before.error());
        if (*before == ReceiptState::Applied || *before == ReceiptState::Duplicate) {
            settlement = {**before, false};
            return {};
        }
        return takeIn(store, dated(store, receipt), *before, settlement);
    });
    return done.map([&settlement] { return settlement; });
}

Result<> recordOfficePayment(Store &store, const OfficePayment &payment) {
    return store.transaction([&]() -> Result<> {
        const auto town = readMunicipality(store);
        const auto isOther = isOfAnother(store, payment);
        if (!town || !isOther)
            return fail(town ? isOther.error() : town.error());
        if (*isOther)
            return fail(FailureCode::FieldInvalid, u"the reference is another payment's"_s);
        const Receipt receipt{payment.reference,
                              payment.notice.toString(),
                              town->fiscalCode.toString(),
                              payment.amount,
                              payment.paidOn,
                              payment.place,
                              true,
                              {}};
        return settle(store, receipt).and_then([](const Settlement &settlement) {
            return asOfOffice(settlement.state);
        });
    });
}

Result<bool> isSettled(Store &store, const NoticeNumber &notice) {
    return store
        .query(
            u"SELECT 1 FROM receipts WHERE notice_number = ? AND state IN (?, ?) LIMIT 1"_s,
            {notice.toString(), toString(ReceiptState::Applied), toString(ReceiptState::Duplicate)})
        .map([](const Rows &rows) { return rows->next(); });
}

} // namespace campanella::backend

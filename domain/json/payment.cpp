// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/payment.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

static void write(Writer &out, const Refund &refund) {
    out.beginObject();
    out.field(QLatin1String("amount"), refund.amount);
    out.field(QLatin1String("refunded_on"), refund.refundedOn);
    out.field(QLatin1String("reason"), refund.reason);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Refund> &refund) {
    const auto amount = at.get<Money>("amount");
    const auto refundedOn = at.get<QDate>("refunded_on");
    const auto reason = at.get<QString>("reason");
    if (at.good())
        refund = Refund{*amount, *refundedOn, *reason};
}

void write(Writer &out, const Payment &payment) {
    out.beginObject();
    out.field(QLatin1String("id"), payment.id);
    out.field(QLatin1String("amount"), payment.amount);
    out.field(QLatin1String("paid_on"), payment.paidOn);
    out.field(QLatin1String("psp"), payment.psp);
    out.field(QLatin1String("receipt_id"), payment.receiptId);
    out.fieldUnlessEmpty(QLatin1String("note"), payment.note);
    if (!payment.refunds.isEmpty())
        out.list(QLatin1String("refunds"), payment.refunds);
    out.endObject();
}

void read(const Cursor &at, std::optional<Payment> &payment) {
    const auto id = at.get<PublicId>("id");
    const auto amount = at.get<Money>("amount");
    const auto paidOn = at.get<QDate>("paid_on");
    const auto psp = at.get<QString>("psp");
    const auto receiptId = at.get<QString>("receipt_id");
    const auto note = at.textOrEmpty("note");
    const auto refunds = at.listOrEmpty<Refund>("refunds");
    if (at.good())
        payment = Payment{*id, *amount, *paidOn, *psp, *receiptId, note, refunds};
}

static void write(Writer &out, const PaymentNote &note) {
    out.beginObject();
    out.field(QLatin1String("text"), note.text);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PaymentNote> &note) {
    if (const auto text = at.get<QString>("text"))
        note = PaymentNote{*text};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Payment)
CAMPANELLA_CODEC(campanella::PaymentNote)

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/attestation.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

static void write(Writer &out, const AttestedPayment &payment) {
    out.beginObject();
    out.field(QLatin1String("paid_on"), payment.paidOn);
    out.field(QLatin1String("amount"), payment.amount);
    out.field(QLatin1String("service"), payment.service);
    out.fieldUnlessEmpty(QLatin1String("school"), payment.school);
    out.fieldUnlessEmpty(QLatin1String("subject"), payment.subject);
    out.fieldUnlessEmpty(QLatin1String("notice_number"), payment.noticeNumber);
    out.fieldUnlessEmpty(QLatin1String("receipt_id"), payment.receiptId);
    out.field(QLatin1String("payer_name"), payment.payerName);
    out.field(QLatin1String("payer_fiscal_code"), payment.payerCode);
    out.field(QLatin1String("with_receipt"), payment.withReceipt);
    out.field(QLatin1String("period"), payment.period);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AttestedPayment> &payment) {
    const auto paidOn = at.get<QDate>("paid_on");
    const auto amount = at.get<Money>("amount");
    const auto service = at.get<Service>("service");
    const auto payerName = at.get<QString>("payer_name");
    const auto payerCode = at.maybe<FiscalCode>("payer_fiscal_code");
    const auto withReceipt = at.get<bool>("with_receipt");
    const auto period = at.maybe<DateRange>("period");
    if (at.good())
        payment = AttestedPayment{*paidOn,
                                  *amount,
                                  *service,
                                  at.textOrEmpty("school"),
                                  at.textOrEmpty("subject"),
                                  at.textOrEmpty("notice_number"),
                                  at.textOrEmpty("receipt_id"),
                                  *payerName,
                                  payerCode,
                                  *withReceipt,
                                  period};
}

static void write(Writer &out, const Attestation &attestation) {
    out.beginObject();
    out.key(QLatin1String("year"));
    out.integer(attestation.year);
    out.field(QLatin1String("child"), attestation.child);
    out.field(QLatin1String("child_fiscal_code"), attestation.childCode);
    out.list(QLatin1String("payments"), attestation.payments);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Attestation> &attestation) {
    const auto year = at.getInteger("year", 1900, 9999);
    const auto child = at.get<DueChild>("child");
    const auto childCode = at.maybe<FiscalCode>("child_fiscal_code");
    auto payments = at.list<AttestedPayment>("payments");
    if (at.good())
        attestation = Attestation{static_cast<int>(*year), *child, childCode, std::move(payments)};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(QList<campanella::Attestation>)

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/due.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

// Static, and not in an unnamed namespace: argument-dependent lookup does not look in there.

// Far more parts than any debt has; keeps the number a small one.
constexpr int mostInstalments = 999;

static void write(Writer &out, DueState state) {
    out.text(toString(state));
}

void write(Writer &out, const DueChild &child) {
    out.beginObject();
    out.field(QLatin1String("id"), child.id);
    out.field(QLatin1String("given_name"), child.givenName);
    out.field(QLatin1String("family_name"), child.familyName);
    out.fieldUnlessEmpty(QLatin1String("school"), child.school);
    out.fieldUnlessEmpty(QLatin1String("school_class"), child.schoolClass);
    out.endObject();
}

static void write(Writer &out, const Payer &payer) {
    out.beginObject();
    out.field(QLatin1String("name"), payer.name);
    out.field(QLatin1String("fiscal_code"), payer.fiscalCode);
    out.field(QLatin1String("address"), payer.address);
    out.endObject();
}

static void write(Writer &out, const Instalment &instalment) {
    out.beginObject();
    out.field(QLatin1String("document_id"), instalment.documentId);
    out.key(QLatin1String("number"));
    out.integer(instalment.number);
    out.key(QLatin1String("count"));
    out.integer(instalment.count);
    out.endObject();
}

static void write(Writer &out, const Due &due) {
    out.beginObject();
    out.field(QLatin1String("id"), due.id);
    out.field(QLatin1String("notice_number"), due.noticeNumber);
    out.field(QLatin1String("state"), due.state);
    out.field(QLatin1String("amount"), due.amount);
    out.field(QLatin1String("due_date"), due.dueDate);
    out.field(QLatin1String("issued_on"), due.issuedOn);
    out.field(QLatin1String("subject"), due.subject);
    out.fieldUnlessEmpty(QLatin1String("second_subject"), due.secondSubject);
    out.field(QLatin1String("school_year"), due.schoolYear);
    out.field(QLatin1String("period"), due.period);
    out.fieldUnlessEmpty(QLatin1String("quantity_note"), due.quantityNote);
    out.field(QLatin1String("child"), due.child);
    out.field(QLatin1String("service"), due.service);
    out.field(QLatin1String("payer"), due.payer);
    out.field(QLatin1String("instalment"), due.instalment);
    out.field(QLatin1String("payment"), due.payment);
    out.endObject();
}

static void write(Writer &out, const DuePage &page) {
    out.beginObject();
    out.list(QLatin1String("items"), page.items);
    out.fieldUnlessEmpty(QLatin1String("next_cursor"), page.nextCursor);
    out.endObject();
}

static void read(const Cursor &at, std::optional<DueState> &state) {
    if (const auto text = at.text())
        accept(at, dueStateFromString(*text), state);
}

void read(const Cursor &at, std::optional<DueChild> &child) {
    const auto id = at.get<PublicId>("id");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto school = at.textOrEmpty("school");
    const auto schoolClass = at.textOrEmpty("school_class");
    if (at.good())
        child = DueChild{*id, *givenName, *familyName, school, schoolClass};
}

static void read(const Cursor &at, std::optional<Payer> &payer) {
    const auto name = at.get<QString>("name");
    const auto fiscalCode = at.maybe<FiscalCode>("fiscal_code");
    const auto address = at.get<Address>("address");
    if (at.good())
        payer = Payer{*name, fiscalCode, *address};
}

static void read(const Cursor &at, std::optional<Instalment> &instalment) {
    const auto documentId = at.get<QString>("document_id");
    const auto number = at.getInteger("number", 0, mostInstalments);
    const auto count = at.getInteger("count", 0, mostInstalments);
    if (at.good())
        instalment = Instalment{*documentId, static_cast<int>(*number), static_cast<int>(*count)};
}

static void read(const Cursor &at, std::optional<Due> &due) {
    const auto id = at.get<PublicId>("id");
    const auto noticeNumber = at.get<NoticeNumber>("notice_number");
    const auto state = at.get<DueState>("state");
    const auto amount = at.get<Money>("amount");
    const auto dueDate = at.maybe<QDate>("due_date");
    const auto issuedOn = at.get<QDate>("issued_on");
    const auto subject = at.get<QString>("subject");
    const auto secondSubject = at.textOrEmpty("second_subject");
    const auto schoolYear = at.get<SchoolYear>("school_year");
    const auto period = at.maybe<DateRange>("period");
    const auto quantityNote = at.textOrEmpty("quantity_note");
    const auto child = at.maybe<DueChild>("child");
    const auto service = at.get<Service>("service");
    const auto payer = at.get<Payer>("payer");
    const auto instalment = at.maybe<Instalment>("instalment");
    const auto payment = at.maybe<Payment>("payment");
    if (at.good())
        due = Due{*id,      *noticeNumber, *state,      *amount, dueDate,      *issuedOn,
                  *subject, secondSubject, *schoolYear, period,  quantityNote, child,
                  *service, *payer,        instalment,  payment};
}

static void read(const Cursor &at, std::optional<DuePage> &page) {
    page = DuePage{at.list<Due>("items"), at.textOrEmpty("next_cursor")};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Due)
CAMPANELLA_CODEC(campanella::DuePage)

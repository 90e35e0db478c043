// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/statement.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

static void write(Writer &out, MovementKind kind) {
    out.text(toString(kind));
}

static void read(const Cursor &at, std::optional<MovementKind> &kind) {
    if (const auto text = at.text())
        accept(at, movementKindFromString(*text), kind);
}

static void write(Writer &out, const Movement &movement) {
    out.beginObject();
    out.field(QLatin1String("kind"), movement.kind);
    out.field(QLatin1String("day"), movement.day);
    out.field(QLatin1String("school_year"), movement.schoolYear);
    out.field(QLatin1String("amount"), movement.amount);
    out.fieldUnlessEmpty(QLatin1String("text"), movement.text);
    out.fieldUnlessEmpty(QLatin1String("notice_number"), movement.noticeNumber);
    out.field(QLatin1String("due_id"), movement.dueId);
    out.fieldUnlessEmpty(QLatin1String("psp"), movement.psp);
    out.fieldUnlessEmpty(QLatin1String("receipt_id"), movement.receiptId);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Movement> &movement) {
    const auto kind = at.get<MovementKind>("kind");
    const auto day = at.get<QDate>("day");
    const auto schoolYear = at.get<SchoolYear>("school_year");
    const auto amount = at.get<Money>("amount");
    const auto text = at.textOrEmpty("text");
    const auto notice = at.textOrEmpty("notice_number");
    const auto dueId = at.maybe<PublicId>("due_id");
    const auto psp = at.textOrEmpty("psp");
    const auto receiptId = at.textOrEmpty("receipt_id");
    if (at.good())
        movement = Movement{*kind, *day, *schoolYear, *amount, text, notice, dueId, psp, receiptId};
}

static void write(Writer &out, const StatementLine &line) {
    out.beginObject();
    out.field(QLatin1String("child"), line.child);
    out.field(QLatin1String("service"), line.service);
    out.field(QLatin1String("opening"), line.opening);
    out.field(QLatin1String("charged"), line.charged);
    out.field(QLatin1String("paid"), line.paid);
    out.field(QLatin1String("adjustments"), line.adjustments);
    out.field(QLatin1String("balance"), line.balance());
    out.list(QLatin1String("movements"), line.movements);
    out.endObject();
}

// Sums that do not agree are not shown to anybody.
static void read(const Cursor &at, std::optional<StatementLine> &line) {
    const auto child = at.maybe<DueChild>("child");
    const auto service = at.get<Service>("service");
    const auto opening = at.get<Money>("opening");
    const auto charged = at.get<Money>("charged");
    const auto paid = at.get<Money>("paid");
    const auto adjustments = at.get<Money>("adjustments");
    const auto balance = at.get<Money>("balance");
    const auto movements = at.list<Movement>("movements");
    if (!at.good())
        return;
    StatementLine summed{child, *service, *opening, {}, {}, {}, {}};
    for (const Movement &movement : movements)
        addMovement(summed, movement);
    if (summed.charged != *charged || summed.paid != *paid || summed.adjustments != *adjustments ||
        summed.balance() != *balance)
        return at.refuse(QStringLiteral("the sums do not agree"));
    line = std::move(summed);
}

static void write(Writer &out, const Statement &statement) {
    out.beginObject();
    out.list(QLatin1String("school_years"), statement.schoolYears);
    out.list(QLatin1String("services"), statement.services);
    out.list(QLatin1String("items"), statement.lines);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Statement> &statement) {
    auto years = at.list<SchoolYear>("school_years");
    auto services = at.list<Service>("services");
    auto lines = at.list<StatementLine>("items");
    if (at.good())
        statement = Statement{std::move(years), std::move(services), std::move(lines)};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Statement)

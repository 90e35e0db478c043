// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/dueline.h"

#include "domain/json/codec.h"
#include "domain/json/values.h"

namespace campanella::wire {

namespace {
constexpr qint64 mostQuantity = 10'000; // far more than a bill has
constexpr qint64 wholeDiscount = 10'000;
} // namespace

static void writeInteger(Writer &out, QLatin1String name, int value) {
    out.key(name);
    out.integer(value);
}

static void write(Writer &out, const BilledDay &billed) {
    out.beginObject();
    out.field(QLatin1String("day"), billed.day);
    writeInteger(out, QLatin1String("quantity"), billed.quantity);
    out.endObject();
}

static void read(const Cursor &at, std::optional<BilledDay> &billed) {
    const auto day = at.get<QDate>("day");
    const auto quantity = at.getInteger("quantity", 1, mostQuantity);
    if (at.good())
        billed = BilledDay{*day, static_cast<int>(*quantity)};
}

static void write(Writer &out, DueLineKind kind) {
    out.text(toString(kind));
}

static void read(const Cursor &at, std::optional<DueLineKind> &kind) {
    if (const auto text = at.text())
        accept(at, dueLineKindFromString(*text), kind);
}

static void write(Writer &out, const DueLine &line) {
    out.beginObject();
    out.field(QLatin1String("kind"), line.kind);
    out.field(QLatin1String("rule"), line.rule);
    out.field(QLatin1String("isee_from"), line.iseeFrom);
    out.field(QLatin1String("isee_to"), line.iseeTo);
    writeInteger(out, QLatin1String("discount_hundredths"), line.discount);
    writeInteger(out, QLatin1String("quantity"), line.quantity);
    out.field(QLatin1String("unit_price"), line.unitPrice);
    out.field(QLatin1String("amount"), line.amount);
    out.list(QLatin1String("days"), line.days);
    out.endObject();
}

static void read(const Cursor &at, std::optional<DueLine> &line) {
    const auto kind = at.get<DueLineKind>("kind");
    const auto rule = at.get<QString>("rule");
    const auto iseeFrom = at.maybe<Money>("isee_from");
    const auto iseeTo = at.maybe<Money>("isee_to");
    const auto discount = at.getInteger("discount_hundredths", 0, wholeDiscount);
    const auto quantity = at.getInteger("quantity", 1, mostQuantity);
    const auto unitPrice = at.get<Money>("unit_price");
    const auto amount = at.get<Money>("amount");
    const auto days = at.list<BilledDay>("days");
    if (at.good())
        line = DueLine{*kind,
                       *rule,
                       iseeFrom,
                       iseeTo,
                       static_cast<int>(*discount),
                       static_cast<int>(*quantity),
                       *unitPrice,
                       *amount,
                       days};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(QList<campanella::DueLine>)

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/delivery.h"

#include "domain/json/codec.h"

namespace campanella::wire {

static void write(Writer &out, Way way) {
    out.text(toString(way));
}

static void read(const Cursor &at, std::optional<Way> &way) {
    if (const auto text = at.text())
        accept(at, wayFromString(*text), way);
}

static void write(Writer &out, DeliveryState state) {
    out.text(toString(state));
}

static void read(const Cursor &at, std::optional<DeliveryState> &state) {
    if (const auto text = at.text())
        accept(at, deliveryStateFromString(*text), state);
}

static void write(Writer &out, const Delivery &delivery) {
    out.beginObject();
    out.field(QLatin1String("written_at"), delivery.writtenAt);
    out.field(QLatin1String("channel"), delivery.way);
    out.field(QLatin1String("subject"), delivery.subject);
    out.field(QLatin1String("state"), delivery.state);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Delivery> &delivery) {
    const auto writtenAt = at.get<QDateTime>("written_at");
    const auto way = at.get<Way>("channel");
    const auto subject = at.get<QString>("subject");
    const auto state = at.get<DeliveryState>("state");
    if (at.good())
        delivery = Delivery{*writtenAt, *way, *subject, *state};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(QList<campanella::Delivery>)

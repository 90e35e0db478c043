// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/service.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

static void write(Writer &out, ServiceKind kind) {
    out.text(toString(kind));
}

static void read(const Cursor &at, std::optional<ServiceKind> &kind) {
    if (const auto text = at.text())
        accept(at, serviceKindFromString(*text), kind);
}

void write(Writer &out, const Service &service) {
    out.beginObject();
    out.field(QLatin1String("id"), service.id);
    out.field(QLatin1String("name"), service.name);
    out.field(QLatin1String("kind"), service.kind);
    out.endObject();
}

void read(const Cursor &at, std::optional<Service> &service) {
    const auto id = at.get<PublicId>("id");
    const auto name = at.get<QString>("name");
    const auto kind = at.get<ServiceKind>("kind");
    if (at.good())
        service = Service{*id, *name, *kind};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Service)
CAMPANELLA_CODEC(QList<campanella::Service>)

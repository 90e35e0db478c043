// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/access.h"

#include "domain/json/codec.h"

namespace campanella::wire {

static void write(Writer &out, WayKind kind) {
    out.text(toString(kind));
}

static void read(const Cursor &at, std::optional<WayKind> &kind) {
    if (const auto text = at.text())
        accept(at, wayKindFromString(*text), kind);
}

static void write(Writer &out, const IdentityProvider &provider) {
    out.beginObject();
    out.field(QLatin1String("id"), provider.id);
    out.field(QLatin1String("name"), provider.name);
    out.endObject();
}

static void read(const Cursor &at, std::optional<IdentityProvider> &provider) {
    const auto id = at.get<QString>("id");
    const auto name = at.get<QString>("name");
    if (at.good())
        provider = IdentityProvider{*id, *name};
}

static void write(Writer &out, const SignInWay &way) {
    out.beginObject();
    out.field(QLatin1String("id"), way.id);
    out.field(QLatin1String("kind"), way.kind);
    out.field(QLatin1String("label"), way.label);
    out.fieldUnlessEmpty(QLatin1String("caption"), way.caption);
    out.list(QLatin1String("hosts"), way.hosts);
    out.list(QLatin1String("providers"), way.providers);
    out.key(QLatin1String("oldest_engine"));
    out.integer(way.oldestEngine);
    out.endObject();
}

static void read(const Cursor &at, std::optional<SignInWay> &way) {
    const auto id = at.get<QString>("id");
    const auto kind = at.get<WayKind>("kind");
    const auto label = at.get<QString>("label");
    const auto caption = at.textOrEmpty("caption");
    const auto hosts = at.listOrEmpty<QString>("hosts");
    const auto providers = at.listOrEmpty<IdentityProvider>("providers");
    const auto engine = at.integerOr("oldest_engine", 0, newestEngine, 0);
    if (at.good())
        way = SignInWay{*id, *kind, *label, caption, hosts, providers, static_cast<int>(*engine)};
}

static void write(Writer &out, const AccessOffer &offer) {
    out.beginObject();
    out.list(QLatin1String("items"), offer.ways);
    out.field(QLatin1String("credentials"), offer.credentials);
    out.field(QLatin1String("registration"), offer.registration);
    if (!offer.helpUrl.isEmpty())
        out.field(QLatin1String("help_url"), offer.helpUrl);
    out.fieldUnlessEmpty(QLatin1String("demo_mail"), offer.demoMail);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AccessOffer> &offer) {
    const auto ways = at.listOrEmpty<SignInWay>("items");
    const auto credentials = at.get<bool>("credentials");
    const auto registration = at.get<bool>("registration");
    const auto helpUrl = at.maybe<QUrl>("help_url");
    const auto demoMail = at.textOrEmpty("demo_mail");
    if (at.good())
        offer = AccessOffer{ways, *credentials, *registration, helpUrl.value_or(QUrl()), demoMail};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::AccessOffer)

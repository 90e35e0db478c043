// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/session.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

#include <limits>

namespace campanella::wire {

static void write(Writer &out, const Credentials &credentials) {
    out.beginObject();
    out.field(QLatin1String("username"), credentials.username);
    out.field(QLatin1String("password"), credentials.password);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Credentials> &credentials) {
    const auto username = at.get<QString>("username");
    const auto password = at.get<QString>("password");
    if (at.good())
        credentials = Credentials{*username, *password};
}

void write(Writer &out, Role role) {
    out.text(toString(role));
}

void read(const Cursor &at, std::optional<Role> &role) {
    if (const auto text = at.text())
        accept(at, roleFromString(*text), role);
}

void write(Writer &out, const SessionGrant &grant) {
    out.beginObject();
    out.field(QLatin1String("token"), grant.token);
    out.field(QLatin1String("expires_at"), grant.expiresAt);
    out.key(QLatin1String("idle_seconds"));
    out.integer(grant.idleSeconds);
    out.field(QLatin1String("role"), grant.role);
    out.endObject();
}

void read(const Cursor &at, std::optional<SessionGrant> &grant) {
    const auto token = at.get<QString>("token");
    const auto expiresAt = at.get<QDateTime>("expires_at");
    const auto idleSeconds = at.getInteger("idle_seconds", 0, std::numeric_limits<int>::max());
    const auto role = at.get<Role>("role");
    if (at.good())
        grant = SessionGrant{*token, *expiresAt, static_cast<int>(*idleSeconds), *role};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::Credentials)
CAMPANELLA_CODEC(campanella::SessionGrant)

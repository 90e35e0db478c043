// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/officeaccount.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

#include <limits>

namespace campanella::wire {

static void write(Writer &out, const OfficeAccount &account) {
    out.beginObject();
    out.field(QLatin1String("id"), account.id);
    out.field(QLatin1String("username"), account.username);
    out.field(QLatin1String("role"), account.role);
    out.list(QLatin1String("schools"), account.schools);
    out.field(QLatin1String("last_sign_in_at"), account.lastSignInAt);
    out.field(QLatin1String("disabled"), account.disabled);
    out.endObject();
}

static void read(const Cursor &at, std::optional<OfficeAccount> &account) {
    const auto id = at.get<PublicId>("id");
    const auto username = at.get<QString>("username");
    const auto role = at.get<Role>("role");
    const auto schools = at.list<QString>("schools");
    const auto lastSignInAt = at.maybe<QDateTime>("last_sign_in_at");
    const auto disabled = at.get<bool>("disabled");
    if (at.good())
        account = OfficeAccount{*id, *username, *role, schools, lastSignInAt, *disabled};
}

static void write(Writer &out, const NewOfficeAccount &wanted) {
    out.beginObject();
    out.field(QLatin1String("username"), wanted.username);
    out.field(QLatin1String("password"), wanted.password);
    out.field(QLatin1String("given_name"), wanted.givenName);
    out.field(QLatin1String("family_name"), wanted.familyName);
    out.field(QLatin1String("role"), wanted.role);
    out.list(QLatin1String("schools"), wanted.schools);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewOfficeAccount> &wanted) {
    const auto username = at.get<QString>("username");
    const auto password = at.get<QString>("password");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto role = at.get<Role>("role");
    const auto schools = at.listOrEmpty<QString>("schools");
    if (at.good())
        wanted = NewOfficeAccount{*username, *password, *givenName, *familyName, *role, schools};
}

static void write(Writer &out, const AuditEntry &entry) {
    out.beginObject();
    out.key(QLatin1String("sequence"));
    out.integer(entry.sequence);
    out.field(QLatin1String("recorded_at"), entry.recordedAt);
    out.field(QLatin1String("actor"), entry.actor);
    out.field(QLatin1String("role"), entry.role);
    out.field(QLatin1String("action"), entry.action);
    out.fieldUnlessEmpty(QLatin1String("subject"), entry.subject);
    out.fieldUnlessEmpty(QLatin1String("request_id"), entry.requestId);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AuditEntry> &entry) {
    const auto sequence = at.getInteger("sequence", 1, std::numeric_limits<qint64>::max());
    const auto recordedAt = at.get<QDateTime>("recorded_at");
    const auto actor = at.get<QString>("actor");
    const auto role = at.get<QString>("role");
    const auto action = at.get<QString>("action");
    const auto subject = at.textOrEmpty("subject");
    const auto requestId = at.textOrEmpty("request_id");
    if (at.good())
        entry = AuditEntry{*sequence, *recordedAt, *actor, *role, *action, subject, requestId};
}

static void write(Writer &out, const AuditPage &page) {
    out.beginObject();
    out.list(QLatin1String("items"), page.items);
    out.fieldUnlessEmpty(QLatin1String("next_cursor"), page.nextCursor);
    out.endObject();
}

static void read(const Cursor &at, std::optional<AuditPage> &page) {
    auto items = at.list<AuditEntry>("items");
    if (at.good())
        page = AuditPage{std::move(items), at.textOrEmpty("next_cursor")};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::OfficeAccount)
CAMPANELLA_CODEC(QList<campanella::OfficeAccount>)
CAMPANELLA_CODEC(campanella::NewOfficeAccount)
CAMPANELLA_CODEC(campanella::AuditPage)

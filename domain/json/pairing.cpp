// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/pairing.h"

#include "domain/json/codec.h"
#include "domain/json/records.h"

namespace campanella::wire {

static void write(Writer &out, LinkWay way) {
    out.text(toString(way));
}

static void read(const Cursor &at, std::optional<LinkWay> &way) {
    if (const auto text = at.text())
        accept(at, linkWayFromString(*text), way);
}

void write(Writer &out, const LinkedChild &child) {
    out.beginObject();
    out.field(QLatin1String("id"), child.id);
    out.field(QLatin1String("given_name"), child.givenName);
    out.field(QLatin1String("family_name"), child.familyName);
    out.fieldUnlessEmpty(QLatin1String("school"), child.school);
    out.fieldUnlessEmpty(QLatin1String("school_class"), child.schoolClass);
    out.field(QLatin1String("way"), child.way);
    out.field(QLatin1String("since"), child.since);
    out.list(QLatin1String("others"), child.others);
    out.endObject();
}

void read(const Cursor &at, std::optional<LinkedChild> &child) {
    const auto id = at.get<PublicId>("id");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    const auto school = at.textOrEmpty("school");
    const auto schoolClass = at.textOrEmpty("school_class");
    const auto way = at.get<LinkWay>("way");
    const auto since = at.maybe<QDateTime>("since");
    const QStringList others = at.list<QString>("others");
    if (at.good())
        child = LinkedChild{*id, *givenName, *familyName, school, schoolClass, *way, since, others};
}

static void write(Writer &out, const ProposedChild &child) {
    out.beginObject();
    out.field(QLatin1String("id"), child.id);
    out.field(QLatin1String("given_name"), child.givenName);
    out.field(QLatin1String("family_name"), child.familyName);
    out.endObject();
}

static void read(const Cursor &at, std::optional<ProposedChild> &child) {
    const auto id = at.get<PublicId>("id");
    const auto givenName = at.get<QString>("given_name");
    const auto familyName = at.get<QString>("family_name");
    if (at.good())
        child = ProposedChild{*id, *givenName, *familyName};
}

static void write(Writer &out, const Pairings &pairings) {
    out.beginObject();
    out.list(QLatin1String("children"), pairings.children);
    out.list(QLatin1String("proposals"), pairings.proposals);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Pairings> &pairings) {
    const auto children = at.list<LinkedChild>("children");
    const auto proposals = at.list<ProposedChild>("proposals");
    if (at.good())
        pairings = Pairings{children, proposals};
}

static void write(Writer &out, const PairingRequest &wanted) {
    out.beginObject();
    out.field(QLatin1String("code"), wanted.code);
    out.field(QLatin1String("birth_date"), wanted.birthDate);
    out.endObject();
}

static void read(const Cursor &at, std::optional<PairingRequest> &wanted) {
    const auto code = at.get<PairingCode>("code");
    const auto birthDate = at.get<QDate>("birth_date");
    if (at.good())
        wanted = PairingRequest{*code, *birthDate};
}

} // namespace campanella::wire

CAMPANELLA_CODEC(campanella::LinkedChild)
CAMPANELLA_CODEC(campanella::Pairings)
CAMPANELLA_CODEC(campanella::PairingRequest)

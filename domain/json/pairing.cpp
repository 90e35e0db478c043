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

static void write(Writer &out, const LinkRights &rights) {
    out.beginObject();
    out.field(QLatin1String("may_report"), rights.mayReport);
    out.field(QLatin1String("may_pay"), rights.mayPay);
    out.field(QLatin1String("may_apply"), rights.mayApply);
    out.endObject();
}

static void read(const Cursor &at, std::optional<LinkRights> &rights) {
    const auto mayReport = at.get<bool>("may_report");
    const auto mayPay = at.get<bool>("may_pay");
    const auto mayApply = at.get<bool>("may_apply");
    if (at.good())
        rights = LinkRights{*mayReport, *mayPay, *mayApply};
}

static void write(Writer &out, const Invitation &invitation) {
    out.beginObject();
    out.field(QLatin1String("id"), invitation.id);
    out.field(QLatin1String("child"), invitation.child);
    out.field(QLatin1String("who"), invitation.who);
    out.field(QLatin1String("rights"), invitation.rights);
    out.field(QLatin1String("last_day"), invitation.lastDay);
    out.field(QLatin1String("expires_at"), invitation.expiresAt);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Invitation> &invitation) {
    const auto id = at.get<PublicId>("id");
    const auto child = at.get<QString>("child");
    const auto who = at.get<QString>("who");
    const auto rights = at.get<LinkRights>("rights");
    const auto lastDay = at.get<QDate>("last_day");
    const auto expiresAt = at.maybe<QDateTime>("expires_at");
    if (at.good())
        invitation = Invitation{*id, *child, *who, *rights, *lastDay, expiresAt};
}

static void write(Writer &out, const NewInvitation &wanted) {
    out.beginObject();
    out.field(QLatin1String("child_id"), wanted.childId);
    out.field(QLatin1String("fiscal_code"), wanted.fiscalCode);
    out.fieldUnlessEmpty(QLatin1String("email"), wanted.email);
    out.field(QLatin1String("rights"), wanted.rights);
    out.field(QLatin1String("last_day"), wanted.lastDay);
    out.endObject();
}

static void read(const Cursor &at, std::optional<NewInvitation> &wanted) {
    const auto childId = at.get<PublicId>("child_id");
    const auto fiscalCode = at.get<FiscalCode>("fiscal_code");
    const auto email = at.textOrEmpty("email");
    const auto rights = at.get<LinkRights>("rights");
    const auto lastDay = at.get<QDate>("last_day");
    if (at.good())
        wanted = NewInvitation{*childId, *fiscalCode, email, *rights, *lastDay};
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
    out.list(QLatin1String("invitations"), child.invitations);
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
    const auto invitations = at.list<Invitation>("invitations");
    if (at.good())
        child = LinkedChild{*id,  *givenName, *familyName, school,     schoolClass,
                            *way, since,      others,      invitations};
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
    out.list(QLatin1String("received"), pairings.received);
    out.endObject();
}

static void read(const Cursor &at, std::optional<Pairings> &pairings) {
    const auto children = at.list<LinkedChild>("children");
    const auto proposals = at.list<ProposedChild>("proposals");
    const auto received = at.list<Invitation>("received");
    if (at.good())
        pairings = Pairings{children, proposals, received};
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
CAMPANELLA_CODEC(campanella::Invitation)
CAMPANELLA_CODEC(campanella::NewInvitation)
CAMPANELLA_CODEC(campanella::PairingRequest)

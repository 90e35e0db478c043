// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/invitations/inviting.h"

#include "backend/access/audit.h"
#include "backend/access/links.h"
#include "backend/household/invitations/invitationmail.h"
#include "backend/household/invitations/invitationstore.h"
#include "backend/http/parameters.h"
#include "domain/clock.h"
#include "domain/contact.h"

namespace campanella::backend {

namespace {

constexpr qint64 answerTime = qint64(14) * 24 * 60 * 60; // seconds
constexpr qsizetype mostInvitations = 10;                // of one parent for one child

struct InvitedChild {
    qint64 key = 0;
    bool isBarred = false;
};

tl::unexpected<Failure> refused(const char *pointer, const char *why) {
    return refusedField(FailureCode::FieldInvalid, QString::fromLatin1(pointer),
                        QString::fromLatin1(why));
}

Result<> checkWishes(const NewInvitation &wanted, QDate today) {
    if (!wanted.fiscalCode.isPerson())
        return refused("/fiscal_code", "must be a person's");
    if (!wanted.email.isEmpty() && !isEmailAddress(wanted.email))
        return refused("/email", "is no address");
    if (wanted.lastDay < today || wanted.lastDay > latestInvitedDay(today))
        return refused("/last_day", "must be from today to the end of the next school year");
    return {};
}

Result<InvitedChild> childToShow(Store &store, qint64 personKey, const PublicId &childId) {
    const auto rows =
        store.query(QStringLiteral("SELECT c.child_key, c.invitations_barred FROM guardianships g "
                                   "JOIN children c ON c.child_key = g.child_key "
                                   "WHERE g.person_key = ? AND c.public_id = ?"),
                    {personKey, childId.toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    const InvitedChild child{(*rows)->value(0).toLongLong(), (*rows)->value(1).toInt() == 1};
    if (child.isBarred)
        return fail(FailureCode::InvitationsBarred);
    const auto own = mustBeAllowed(store, personKey, child.key, LinkRight::Own);
    return own ? Result<InvitedChild>(child) : fail(own.error());
}

/// Whoever is the inviter, is linked to the child, or has an invitation for it needs none.
Result<> mustBeNew(Store &store, const PairingVisit &visit, qint64 childKey,
                   const FiscalCode &code) {
    const auto rows = store.query(
        QStringLiteral("SELECT p.person_key FROM people p WHERE p.fiscal_code = ? AND "
                       "(p.person_key = ? OR EXISTS (SELECT 1 FROM guardianships g WHERE "
                       "g.person_key = p.person_key AND g.child_key = ?)) UNION ALL "
                       "SELECT v.inviter_key FROM invitations v WHERE v.child_key = ? AND "
                       "v.fiscal_code = ? AND v.accepted_at IS NULL AND v.expires_at > ?"),
        {code.toString(), visit.caller.personKey, childKey, childKey, code.toString(),
         store.nowSeconds()});
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? Result<>(fail(FailureCode::AlreadyInvited)) : Result<>();
}

Result<> mustHaveRoom(Store &store, const PairingVisit &visit, const PublicId &childId) {
    const auto sent = sentInvitations(store, visit.caller.personKey, childId);
    if (!sent)
        return fail(sent.error());
    return sent->size() < mostInvitations ? Result<>()
                                          : refused("/child_id", "has 10 invitations already");
}

Result<> send(Store &store, const PairingVisit &visit, const NewInvitation &wanted,
              const PublicId &id) {
    const auto child = childToShow(store, visit.caller.personKey, wanted.childId);
    if (!child)
        return fail(child.error());
    if (auto isNew = mustBeNew(store, visit, child->key, wanted.fiscalCode); !isNew)
        return isNew;
    if (auto room = mustHaveRoom(store, visit, wanted.childId); !room)
        return room;
    const InvitationRow row{id, child->key, visit.caller.personKey,
                            store.nowSeconds() + answerTime};
    if (auto added = addInvitation(store, row, wanted); !added)
        return added;
    if (auto told = tellInvited(store, visit, wanted.email); !told)
        return told;
    return recordAct(store, visit, "pairing.invited", wanted.childId.toString());
}

Result<Invitation> sentOne(Store &store, const PairingVisit &visit, const NewInvitation &wanted,
                           const PublicId &id) {
    const auto sent = sentInvitations(store, visit.caller.personKey, wanted.childId);
    if (!sent)
        return fail(sent.error());
    for (const Invitation &one : *sent)
        if (one.id == id)
            return one;
    return fail(FailureCode::ServerError, QStringLiteral("the invitation is gone"));
}

Result<> take(Store &store, const PairingVisit &visit, const StoredInvitation &stored) {
    const auto linked = linkInvited(store, stored, visit.caller.personKey);
    if (!linked)
        return fail(linked.error());
    if (!*linked)
        return stored.isAccepted ? Result<>() : removeInvitation(store, stored.key);
    if (auto told = tellOthers(store, visit, stored.childKey); !told)
        return told;
    return recordAct(store, visit, "pairing.invitation-accepted", stored.childId.toString());
}

} // namespace

Result<Invitation> invite(Store &store, const PairingVisit &visit, const NewInvitation &wanted) {
    if (const auto allowed = mustBeParent(visit); !allowed)
        return fail(allowed.error());
    if (const auto good = checkWishes(wanted, italianDay(store.now())); !good)
        return fail(good.error());
    const PublicId id = PublicId::random();
    const auto done = store.transaction([&] { return send(store, visit, wanted, id); });
    return done ? sentOne(store, visit, wanted, id) : fail(done.error());
}

Result<LinkedChild> acceptInvitation(Store &store, const PairingVisit &visit, const PublicId &id) {
    std::optional<PublicId> child;
    const auto done = store.transaction([&]() -> Result<> {
        const auto stored = findInvitation(store, visit.caller.personKey, id);
        if (!stored)
            return fail(stored.error());
        if (stored->inviterKey == visit.caller.personKey)
            return fail(FailureCode::NotFound);
        child = stored->childId;
        return take(store, visit, *stored);
    });
    return done ? linkedChildOf(store, visit, *child) : fail(done.error());
}

Result<> endInvitation(Store &store, const PairingVisit &visit, const PublicId &id) {
    return store.transaction([&]() -> Result<> {
        const auto stored = findInvitation(store, visit.caller.personKey, id);
        if (!stored)
            return fail(stored.error());
        if (auto told = tellEnded(store, visit, *stored); !told)
            return told;
        if (auto removed = removeInvitation(store, stored->key); !removed)
            return removed;
        return recordAct(store, visit, "pairing.invitation-ended", stored->childId.toString());
    });
}

Result<> barInvitations(Store &store, const FiscalCode &child, bool barred) {
    return store.transaction([&]() -> Result<> {
        const auto rows =
            store.query(QStringLiteral("UPDATE children SET invitations_barred = ? WHERE "
                                       "fiscal_code = ? RETURNING public_id"),
                        {barred ? 1 : 0, child.toString()});
        if (!rows)
            return fail(rows.error());
        if (!(*rows)->next())
            return fail(FailureCode::NotFound, QStringLiteral("no such child"));
        const char *action = barred ? "pairing.barred" : "pairing.unbarred";
        return recordAudit(
            store,
            {0, Role::Operator, QString::fromLatin1(action), (*rows)->value(0).toString(), {}, {}});
    });
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/linkstore.h"

#include "backend/household/invitations/invitationstore.h"
#include "domain/person.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> damaged() {
    return fail(FailureCode::ServerError, QStringLiteral("a stored link is unreadable"));
}

std::optional<QDateTime> momentAt(const Rows &rows, int column) {
    const qint64 seconds = rows->value(column).toLongLong();
    return seconds == 0 ? std::nullopt
                        : std::optional(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

Result<LinkedChild> childAt(const Rows &rows) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    const auto id = PublicId::parse(text(0));
    const auto way = linkWayFromString(text(3));
    if (!id || !way)
        return damaged();
    return LinkedChild{*id, text(1), text(2), text(5), text(6), *way, momentAt(rows, 4), {}, {}};
}

/// A child in several services has the school of one row; all of a year name the same.
Result<QList<LinkedChild>> readLinked(Store &store, qint64 personKey,
                                      const SchoolYear &schoolYear) {
    const auto rows = store.query(
        QStringLiteral("SELECT c.public_id, c.given_name, c.family_name, g.way, g.linked_at, "
                       "COALESCE(MAX(e.school), ''), COALESCE(MAX(e.school_class), '') "
                       "FROM guardianships g JOIN children c ON c.child_key = g.child_key "
                       "LEFT JOIN enrolments e ON e.child_key = c.child_key AND e.school_year = ? "
                       "WHERE g.person_key = ? "
                       "GROUP BY c.public_id, c.given_name, c.family_name, g.way, g.linked_at "
                       "ORDER BY c.given_name, c.public_id"),
        {schoolYear.toString(), personKey});
    if (!rows)
        return fail(rows.error());
    QList<LinkedChild> children;
    while ((*rows)->next()) {
        const auto child = childAt(*rows);
        if (!child)
            return fail(child.error());
        children.append(*child);
    }
    return children;
}

/// Fills in who else is linked to each of the children.
Result<> addOthers(Store &store, qint64 personKey, QList<LinkedChild> &children) {
    const auto rows = store.query(
        QStringLiteral("SELECT c.public_id, p.given_name, p.family_name FROM guardianships g "
                       "JOIN guardianships o ON o.child_key = g.child_key AND o.person_key <> "
                       "g.person_key JOIN children c ON c.child_key = g.child_key "
                       "JOIN people p ON p.person_key = o.person_key WHERE g.person_key = ? "
                       "ORDER BY p.given_name, p.family_name, p.public_id"),
        {personKey});
    if (!rows)
        return fail(rows.error());
    while ((*rows)->next())
        for (LinkedChild &child : children)
            if (child.id.toString() == (*rows)->value(0).toString())
                child.others.append(
                    fullName((*rows)->value(1).toString(), (*rows)->value(2).toString()));
    return {};
}

/// Who pays for a child is somebody the municipality knows, but not yet as one who may see it.
const QString proposals = QStringLiteral(
    "FROM children c WHERE EXISTS (SELECT 1 FROM dues d WHERE d.payer_key = ? AND d.child_key = "
    "c.child_key) AND NOT EXISTS (SELECT 1 FROM guardianships g WHERE g.person_key = ? AND "
    "g.child_key = c.child_key) AND NOT EXISTS (SELECT 1 FROM declined_proposals n WHERE "
    "n.person_key = ? AND n.child_key = c.child_key) ");

Result<QList<ProposedChild>> readProposals(Store &store, qint64 personKey) {
    const auto rows =
        store.query(QStringLiteral("SELECT c.public_id, c.given_name, c.family_name ") + proposals +
                        QStringLiteral("ORDER BY c.given_name, c.public_id LIMIT 20"),
                    {personKey, personKey, personKey});
    if (!rows)
        return fail(rows.error());
    QList<ProposedChild> children;
    while ((*rows)->next()) {
        const auto id = PublicId::parse((*rows)->value(0).toString());
        if (!id)
            return damaged();
        children.append({*id, (*rows)->value(1).toString(), (*rows)->value(2).toString()});
    }
    return children;
}

/// Fills in the invitations that the person has sent, or the one they took.
Result<> addInvitations(Store &store, qint64 personKey, QList<LinkedChild> &children) {
    for (LinkedChild &child : children) {
        const auto found = child.way == LinkWay::Invited
                               ? takenInvitation(store, personKey, child.id)
                               : sentInvitations(store, personKey, child.id);
        if (!found)
            return fail(found.error());
        child.invitations = *found;
    }
    return {};
}

Result<QList<LinkedChild>> readWithOthers(Store &store, qint64 personKey,
                                          const SchoolYear &schoolYear) {
    auto children = readLinked(store, personKey, schoolYear);
    if (!children)
        return children;
    const auto others = addOthers(store, personKey, *children);
    const auto invitations = addInvitations(store, personKey, *children);
    if (!others || !invitations)
        return fail(others ? invitations.error() : others.error());
    return children;
}

} // namespace

Result<Pairings> readPairings(Store &store, qint64 personKey, const SchoolYear &schoolYear) {
    const auto children = readWithOthers(store, personKey, schoolYear);
    const auto proposed = readProposals(store, personKey);
    if (!children || !proposed)
        return fail(children ? proposed.error() : children.error());
    return receivedInvitations(store, personKey).map([&](const QList<Invitation> &received) {
        return Pairings{*children, *proposed, received};
    });
}

Result<LinkedChild> readLinkedChild(Store &store, qint64 personKey, const PublicId &childId,
                                    const SchoolYear &schoolYear) {
    const auto children = readWithOthers(store, personKey, schoolYear);
    if (!children)
        return fail(children.error());
    for (const LinkedChild &child : *children)
        if (child.id == childId)
            return child;
    return fail(FailureCode::NotFound);
}

Result<bool> linkChild(Store &store, qint64 personKey, qint64 childKey, LinkWay way) {
    return store
        .execute(QStringLiteral("INSERT INTO guardianships (person_key, child_key, way, linked_at) "
                                "VALUES (?, ?, ?, ?) ON CONFLICT (person_key, child_key) DO UPDATE "
                                "SET way = excluded.way, linked_at = excluded.linked_at, "
                                "invitation_key = NULL "
                                "WHERE guardianships.invitation_key IS NOT NULL "
                                "AND excluded.way <> 'application'"),
                 {personKey, childKey, toString(way), store.nowSeconds()})
        .map([](int added) { return added == 1; });
}

Result<std::optional<qint64>> findProposal(Store &store, qint64 personKey,
                                           const PublicId &childId) {
    return store
        .query(QStringLiteral("SELECT c.child_key ") + proposals +
                   QStringLiteral("AND c.public_id = ?"),
               {personKey, personKey, personKey, childId.toString()})
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
        });
}

Result<> declineProposal(Store &store, qint64 personKey, qint64 childKey) {
    return store
        .execute(QStringLiteral("INSERT INTO declined_proposals (person_key, child_key) "
                                "VALUES (?, ?) ON CONFLICT DO NOTHING"),
                 {personKey, childKey})
        .map([](int) {});
}

Result<QList<LinkedAdult>> otherAdults(Store &store, qint64 childKey, qint64 personKey) {
    const auto rows = store.query(
        QStringLiteral("SELECT p.person_key, p.email, c.given_name FROM guardianships g "
                       "JOIN people p ON p.person_key = g.person_key "
                       "JOIN children c ON c.child_key = g.child_key "
                       "WHERE g.child_key = ? AND g.person_key <> ?"),
        {childKey, personKey});
    if (!rows)
        return fail(rows.error());
    QList<LinkedAdult> adults;
    while ((*rows)->next())
        adults.append({(*rows)->value(0).toLongLong(), (*rows)->value(1).toString(),
                       (*rows)->value(2).toString()});
    return adults;
}

} // namespace campanella::backend

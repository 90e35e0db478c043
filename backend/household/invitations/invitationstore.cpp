// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/invitations/invitationstore.h"

#include "domain/clock.h"
#include "domain/pairing.h"
#include "domain/person.h"

namespace campanella::backend {

namespace {

/// The inviter `p`, and who is invited `w` once they are known here.
const QString select = QStringLiteral(
    "SELECT v.public_id, c.given_name, v.may_report, v.may_pay, v.may_apply, v.last_day, "
    "v.expires_at, v.accepted_at, p.given_name, p.family_name, v.fiscal_code, "
    "COALESCE(w.given_name, ''), COALESCE(w.family_name, ''), v.invitation_key, v.child_key, "
    "c.public_id, v.inviter_key FROM invitations v "
    "JOIN children c ON c.child_key = v.child_key JOIN people p ON p.person_key = v.inviter_key "
    "LEFT JOIN people w ON w.fiscal_code = v.fiscal_code ");

enum class For { Inviter, Invited };

QString whoAt(const Rows &rows, For reader) {
    const auto text = [&rows](int column) { return rows->value(column).toString(); };
    if (reader == For::Invited)
        return fullName(text(8), text(9));
    return rows->isNull(7) ? text(10) : fullName(text(11), text(12));
}

Result<Invitation> invitationAt(const Rows &rows, For reader) {
    const auto id = PublicId::parse(rows->value(0).toString());
    const QDate lastDay = QDate::fromString(rows->value(5).toString(), Qt::ISODate);
    if (!id || !lastDay.isValid())
        return fail(FailureCode::ServerError, QStringLiteral("a stored invitation is unreadable"));
    const auto flag = [&rows](int column) { return rows->value(column).toInt() == 1; };
    std::optional<QDateTime> expiresAt;
    if (rows->isNull(7))
        expiresAt = QDateTime::fromSecsSinceEpoch(rows->value(6).toLongLong(), Qt::UTC);
    return Invitation{*id,
                      rows->value(1).toString(),
                      whoAt(rows, reader),
                      {flag(2), flag(3), flag(4)},
                      lastDay,
                      expiresAt};
}

Result<QList<Invitation>> readAll(Store &store, const QString &where, const QVariantList &values,
                                  For reader) {
    const auto rows =
        store.query(select + where + QStringLiteral(" ORDER BY v.invitation_key"), values);
    if (!rows)
        return fail(rows.error());
    QList<Invitation> found;
    while ((*rows)->next()) {
        const auto one = invitationAt(*rows, reader);
        if (!one)
            return fail(one.error());
        found.append(*one);
    }
    return found;
}

Result<StoredInvitation> storedAt(const Rows &rows) {
    const auto invitation = invitationAt(rows, For::Invited);
    const auto childId = PublicId::parse(rows->value(15).toString());
    if (!invitation || !childId)
        return fail(invitation ? childId.error() : invitation.error());
    return StoredInvitation{rows->value(13).toLongLong(),
                            rows->value(14).toLongLong(),
                            *childId,
                            rows->value(16).toLongLong(),
                            !rows->isNull(7),
                            *invitation};
}

const QString isMine =
    QStringLiteral("v.fiscal_code = (SELECT fiscal_code FROM people WHERE person_key = ?)");

} // namespace

Result<QList<Invitation>> sentInvitations(Store &store, qint64 personKey, const PublicId &childId) {
    return readAll(store,
                   QStringLiteral("WHERE v.inviter_key = ? AND c.public_id = ? AND "
                                  "(v.accepted_at IS NULL AND v.expires_at > ? OR EXISTS (SELECT 1 "
                                  "FROM guardianships g WHERE g.invitation_key = "
                                  "v.invitation_key))"),
                   {personKey, childId.toString(), store.nowSeconds()}, For::Inviter);
}

Result<QList<Invitation>> takenInvitation(Store &store, qint64 personKey, const PublicId &childId) {
    return readAll(store,
                   QStringLiteral("JOIN guardianships g ON g.invitation_key = v.invitation_key "
                                  "WHERE g.person_key = ? AND c.public_id = ?"),
                   {personKey, childId.toString()}, For::Invited);
}

Result<QList<Invitation>> receivedInvitations(Store &store, qint64 personKey) {
    return readAll(store,
                   QStringLiteral("WHERE v.accepted_at IS NULL AND v.expires_at > ? AND ") + isMine,
                   {store.nowSeconds(), personKey}, For::Invited);
}

Result<StoredInvitation> findInvitation(Store &store, qint64 personKey, const PublicId &id) {
    const auto rows =
        store.query(select +
                        QStringLiteral("WHERE v.public_id = ? AND (v.inviter_key = ? OR "
                                       "(v.accepted_at IS NOT NULL OR v.expires_at > ?) AND ") +
                        isMine + u')',
                    {id.toString(), personKey, store.nowSeconds(), personKey});
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? storedAt(*rows) : fail(FailureCode::NotFound);
}

Result<> addInvitation(Store &store, const InvitationRow &row, const NewInvitation &wanted) {
    const auto swept =
        store.execute(QStringLiteral("DELETE FROM invitations WHERE accepted_at IS NULL AND "
                                     "expires_at <= ? AND child_key = ?"),
                      {store.nowSeconds(), row.childKey});
    if (!swept)
        return fail(swept.error());
    const auto flag = [](bool set) { return set ? 1 : 0; };
    return store
        .execute(
            QStringLiteral("INSERT INTO invitations (public_id, child_key, inviter_key, "
                           "fiscal_code, may_report, may_pay, may_apply, last_day, expires_at) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {row.id.toString(), row.childKey, row.inviterKey, wanted.fiscalCode.toString(),
             flag(wanted.rights.mayReport), flag(wanted.rights.mayPay),
             flag(wanted.rights.mayApply), wanted.lastDay.toString(Qt::ISODate), row.expiresAt})
        .map([](int) {});
}

Result<bool> linkInvited(Store &store, const StoredInvitation &invitation, qint64 personKey) {
    const auto linked = store.execute(
        QStringLiteral("INSERT INTO guardianships (person_key, child_key, way, linked_at, "
                       "invitation_key) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
        {personKey, invitation.childKey, toString(LinkWay::Invited), store.nowSeconds(),
         invitation.key});
    if (!linked)
        return fail(linked.error());
    if (*linked == 0)
        return false;
    return store
        .execute(QStringLiteral("UPDATE invitations SET accepted_at = ? WHERE invitation_key = ?"),
                 {store.nowSeconds(), invitation.key})
        .map([](int) { return true; });
}

} // namespace campanella::backend

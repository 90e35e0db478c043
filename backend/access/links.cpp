// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/links.h"

#include "domain/clock.h"

namespace campanella::backend {

namespace {

QString columnOf(LinkRight right) {
    switch (right) {
    case LinkRight::Report:
        return QStringLiteral("may_report");
    case LinkRight::Pay:
        return QStringLiteral("may_pay");
    case LinkRight::Apply:
        return QStringLiteral("may_apply");
    case LinkRight::Own:
        break;
    }
    return {};
}

Result<QList<qint64>> keys(Store &store, const QString &sql, const QVariantList &values) {
    return store.query(sql, values).map([](const Rows &rows) {
        QList<qint64> found;
        while (rows->next())
            found.append(rows->value(0).toLongLong());
        return found;
    });
}

Result<> removeAll(Store &store, const QList<qint64> &invitations) {
    for (const qint64 invitation : invitations)
        if (auto removed = removeInvitation(store, invitation); !removed)
            return removed;
    return {};
}

QString today(Store &store) {
    return italianDay(store.now()).toString(Qt::ISODate);
}

} // namespace

QString linkAllows(const QString &alias, LinkRight right) {
    const QString own = alias + QStringLiteral(".invitation_key IS NULL");
    if (right == LinkRight::Own)
        return own;
    return QStringLiteral("(%1 OR EXISTS (SELECT 1 FROM invitations v WHERE v.invitation_key = "
                          "%2.invitation_key AND v.%3 = 1))")
        .arg(own, alias, columnOf(right));
}

Result<> mustBeAllowed(Store &store, qint64 personKey, qint64 childKey, LinkRight right) {
    const auto rows =
        store.query(QStringLiteral("SELECT 1 FROM guardianships g WHERE g.person_key = ? AND "
                                   "g.child_key = ? AND ") +
                        linkAllows(QStringLiteral("g"), right),
                    {personKey, childKey});
    if (!rows)
        return fail(rows.error());
    if ((*rows)->next())
        return {};
    return fail(FailureCode::RightNotGiven, QStringLiteral("the invitation does not say so"));
}

Result<> removeLink(Store &store, qint64 personKey, qint64 childKey) {
    const auto ended = keys(
        store,
        QStringLiteral("SELECT invitation_key FROM invitations WHERE child_key = ? AND inviter_key "
                       "= ? UNION SELECT invitation_key FROM guardianships WHERE child_key = ? AND "
                       "person_key = ? AND invitation_key IS NOT NULL"),
        {childKey, personKey, childKey, personKey});
    if (!ended)
        return fail(ended.error());
    if (auto removed = removeAll(store, *ended); !removed)
        return removed;
    return store
        .execute(QStringLiteral("DELETE FROM guardianships WHERE child_key = ? AND person_key = ?"),
                 {childKey, personKey})
        .map([](int) {});
}

Result<> removeInvitation(Store &store, qint64 invitationKey) {
    for (const auto &sql : {QStringLiteral("DELETE FROM guardianships WHERE invitation_key = ?"),
                            QStringLiteral("DELETE FROM invitations WHERE invitation_key = ?")})
        if (const auto removed = store.execute(sql, {invitationKey}); !removed)
            return fail(removed.error());
    return {};
}

Result<> endOverdueInvitations(Store &store) {
    const auto overdue =
        keys(store, QStringLiteral("SELECT invitation_key FROM invitations WHERE last_day < ?"),
             {today(store)});
    if (!overdue)
        return fail(overdue.error());
    if (overdue->isEmpty())
        return {};
    return store.transaction([&] { return removeAll(store, *overdue); });
}

Result<bool> hasOverdueLink(Store &store, qint64 personKey) {
    return store
        .query(QStringLiteral("SELECT 1 FROM guardianships g JOIN invitations v ON "
                              "v.invitation_key = g.invitation_key WHERE g.person_key = ? AND "
                              "v.last_day < ?"),
               {personKey, today(store)})
        .map([](const Rows &rows) { return rows->next(); });
}

} // namespace campanella::backend

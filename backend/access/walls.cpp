// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/walls.h"

#include "backend/http/parameters.h"

namespace campanella::backend {

namespace {

tl::unexpected<Failure> refused(const char *why) {
    return refusedField(FailureCode::FieldInvalid, QStringLiteral("/school"),
                        QString::fromLatin1(why));
}

bool isOfASchool(Role role) {
    return role == Role::School || role == Role::Caterer;
}

Result<> bindTo(Store &store, qint64 accountKey, const QString &school) {
    const auto known =
        store.query(QStringLiteral("SELECT 1 FROM enrolments WHERE school = ? LIMIT 1"), {school});
    if (!known)
        return fail(known.error());
    if (school.isEmpty() || !(*known)->next())
        return refused("nobody attends it");
    return store
        .execute(QStringLiteral("INSERT INTO account_schools (account_key, school) VALUES (?, ?) "
                                "ON CONFLICT (account_key, school) DO NOTHING"),
                 {accountKey, school})
        .map([](int) {});
}

} // namespace

Result<Walls> Walls::of(const Caller &caller, Store &store) {
    if (!isOfASchool(caller.role))
        return Walls();
    const auto rows =
        store.query(QStringLiteral("SELECT school FROM account_schools WHERE account_key = ?"),
                    {caller.accountKey});
    if (!rows)
        return fail(rows.error());
    QStringList schools;
    while ((*rows)->next())
        schools.append((*rows)->value(0).toString());
    return schools.isEmpty() && caller.role == Role::Caterer ? Walls() : Walls(schools);
}

Result<> Walls::mustHold(const QString &school) const {
    return isWholeTown() || (!school.isEmpty() && hold(school))
               ? Result<>()
               : refused("must be one of your own");
}

Result<> bindToSchools(Store &store, const Account &account, const QStringList &schools) {
    if (account.role == Role::School && schools.isEmpty())
        return refused("is needed");
    if (!isOfASchool(account.role) && !schools.isEmpty())
        return refused("is for schools and caterers");
    for (const QString &school : schools)
        if (const auto bound = bindTo(store, account.accountKey, school); !bound)
            return bound;
    return {};
}

} // namespace campanella::backend

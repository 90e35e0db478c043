// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/officeaccounts.h"

#include "backend/access/accounts.h"
#include "backend/access/sessions.h"
#include "backend/access/walls.h"
#include "backend/http/parameters.h"
#include "backend/store/conditions.h"
#include "backend/store/records.h"

#include <QHash>

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

/// An account and what is not shown of it.
struct StoredAccount {
    qint64 accountKey = 0;
    qint64 personKey = 0;
    OfficeAccount shown;
};

Result<StoredAccount> accountAt(const Rows &rows) {
    const auto id = PublicId::parse(rows->value(2).toString());
    const auto role = roleFromString(rows->value(4).toString());
    if (!id || !role)
        return fail(FailureCode::ServerError, u"a stored account is unreadable"_s);
    std::optional<QDateTime> lastSignInAt;
    if (!rows->value(5).isNull())
        lastSignInAt = QDateTime::fromSecsSinceEpoch(rows->value(5).toLongLong(), Qt::UTC);
    return StoredAccount{
        rows->value(0).toLongLong(),
        rows->value(1).toLongLong(),
        {*id, rows->value(3).toString(), *role, {}, lastSignInAt, !rows->value(6).isNull()}};
}

Result<QHash<qint64, QStringList>> schoolsByAccount(Store &store) {
    const auto rows =
        store.query(u"SELECT account_key, school FROM account_schools ORDER BY school"_s);
    if (!rows)
        return fail(rows.error());
    QHash<qint64, QStringList> schools;
    while ((*rows)->next())
        schools[(*rows)->value(0).toLongLong()].append((*rows)->value(1).toString());
    return schools;
}

Result<QList<StoredAccount>> readWhere(Store &store, Conditions conditions) {
    const auto schools = schoolsByAccount(store);
    if (!schools)
        return fail(schools.error());
    conditions.add(u"a.role <> 'parent'"_s);
    const auto rows = store.query(
        u"SELECT a.account_key, a.person_key, p.public_id, COALESCE((SELECT MIN(c.username) FROM "
        "credentials c WHERE c.account_key = a.account_key), ''), a.role, a.last_sign_in_at, "
        "a.disabled_at FROM accounts a JOIN people p ON p.person_key = a.person_key%1 "
        "ORDER BY 4, 3"_s.arg(conditions.where()),
        conditions.values);
    if (!rows)
        return fail(rows.error());
    QList<StoredAccount> accounts;
    while ((*rows)->next()) {
        auto account = accountAt(*rows);
        if (!account)
            return fail(account.error());
        account->shown.schools = schools->value(account->accountKey);
        accounts.append(*account);
    }
    return accounts;
}

Result<StoredAccount> find(Store &store, const QString &id) {
    Conditions conditions;
    conditions.add(u"p.public_id = ?"_s, {id});
    const auto accounts = readWhere(store, conditions);
    if (!accounts)
        return fail(accounts.error());
    return accounts->isEmpty() ? fail(FailureCode::NotFound, u"nobody here has that id"_s)
                               : Result<StoredAccount>(accounts->first());
}

tl::unexpected<Failure> refused(const QString &pointer, const QString &why) {
    return refusedField(FailureCode::FieldInvalid, pointer, why);
}

Result<> checkName(const QString &pointer, const QString &name) {
    return name.trimmed().isEmpty() || name.size() > longestName
               ? Result<>(refused(pointer, u"a name has 1 to 100 characters"_s))
               : Result<>();
}

Result<> check(const NewOfficeAccount &wanted) {
    if (wanted.role == Role::Parent)
        return refused(u"/role"_s, u"not one of the roles here"_s);
    return checkName(u"/given_name"_s, wanted.givenName).and_then([&] {
        return checkName(u"/family_name"_s, wanted.familyName);
    });
}

Result<> bind(Store &store, const Account &made, const QStringList &schools) {
    const auto bound = bindToSchools(store, made, schools);
    return !bound && bound.error().code == FailureCode::FieldInvalid
               ? Result<>(refused(u"/schools"_s, bound.error().detail))
               : bound;
}

Result<> insert(Store &store, const NewOfficeAccount &wanted, const QString &passwordHash,
                const PublicId &id) {
    const auto person = addPerson(
        store, {id, wanted.givenName.trimmed(), wanted.familyName.trimmed(), {}, {}, {}, {}});
    if (!person)
        return fail(person.error());
    return addCredentials(store, {*person, wanted.username, passwordHash, wanted.role})
        .and_then([&](const Account &made) { return bind(store, made, wanted.schools); });
}

Result<bool> anotherAdministratorIsLeft(Store &store, qint64 accountKey) {
    return store
        .query(u"SELECT COUNT(*) FROM accounts WHERE role = 'administrator' AND disabled_at IS "
               "NULL AND account_key <> ?"_s,
               {accountKey})
        .map([](const Rows &rows) { return rows->next() && rows->value(0).toLongLong() > 0; });
}

Result<> mayBeDisabled(Store &store, const StoredAccount &account, qint64 ownPersonKey) {
    if (account.personKey == ownPersonKey)
        return refused(u"/account_id"_s, u"nobody disables themselves"_s);
    if (account.shown.role != Role::Administrator)
        return {};
    const auto left = anotherAdministratorIsLeft(store, account.accountKey);
    if (!left)
        return fail(left.error());
    return *left ? Result<>()
                 : Result<>(refused(u"/account_id"_s, u"the last administrator stays"_s));
}

Result<> setDisabled(Store &store, qint64 accountKey, const QVariant &since) {
    return store
        .execute(u"UPDATE accounts SET disabled_at = ? WHERE account_key = ?"_s,
                 {since, accountKey})
        .map([](int) {});
}

Result<> endSessionsOf(Store &store, const StoredAccount &account) {
    return endAllSessions(store, account.accountKey).map([](const QList<EndedSession> &) {});
}

} // namespace

Result<QList<OfficeAccount>> officeAccounts(Store &store) {
    return readWhere(store, {}).map([](const QList<StoredAccount> &accounts) {
        QList<OfficeAccount> shown;
        for (const StoredAccount &account : accounts)
            shown.append(account.shown);
        return shown;
    });
}

Result<OfficeAccount> officeAccount(Store &store, const QString &id) {
    return find(store, id).map([](const StoredAccount &account) { return account.shown; });
}

Result<OfficeAccount> addOfficeAccount(Store &store, const NewOfficeAccount &wanted,
                                       const QString &passwordHash) {
    const PublicId id = PublicId::random();
    const auto added = store.transaction([&] {
        return check(wanted).and_then([&] { return insert(store, wanted, passwordHash, id); });
    });
    return added ? officeAccount(store, id.toString()) : fail(added.error());
}

Result<OfficeAccount> disableOfficeAccount(Store &store, qint64 ownPersonKey, const QString &id) {
    const auto disabled = store.transaction([&] {
        return find(store, id).and_then([&](const StoredAccount &account) {
            return mayBeDisabled(store, account, ownPersonKey)
                .and_then(
                    [&] { return setDisabled(store, account.accountKey, store.nowSeconds()); })
                .and_then([&] { return endSessionsOf(store, account); });
        });
    });
    return disabled ? officeAccount(store, id) : fail(disabled.error());
}

Result<OfficeAccount> enableOfficeAccount(Store &store, const QString &id) {
    return find(store, id)
        .and_then([&store](const StoredAccount &account) {
            return setDisabled(store, account.accountKey, QVariant(QMetaType::fromType<qint64>()));
        })
        .and_then([&] { return officeAccount(store, id); });
}

Result<> endOfficeSessions(Store &store, const QString &id) {
    return find(store, id).and_then(
        [&store](const StoredAccount &account) { return endSessionsOf(store, account); });
}

} // namespace campanella::backend

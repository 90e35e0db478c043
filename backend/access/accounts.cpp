// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accounts.h"

#include "backend/access/attempts.h"
#include "backend/access/passwords.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestName = 100;

struct KnownAccount {
    Account account;
    QString hash;
};

tl::unexpected<Failure> usernameRefused(const QString &why) {
    return fail({FailureCode::FieldInvalid, why, {{QStringLiteral("/username"), why}}, {}, {}});
}

/// From the columns account_key, person_key, role.
Result<Account> accountAt(const Rows &rows) {
    const auto role = roleFromString(rows->value(2).toString());
    if (!role)
        return fail(role.error());
    return Account{rows->value(0).toLongLong(), rows->value(1).toLongLong(), *role};
}

Result<std::optional<KnownAccount>> findKnown(Store &store, const QString &foldedName) {
    const auto rows = store.query(
        QStringLiteral("SELECT a.account_key, a.person_key, a.role, c.password_hash "
                       "FROM credentials c JOIN accounts a ON a.account_key = c.account_key "
                       "WHERE c.username_folded = ? AND a.disabled_at IS NULL"),
        {foldedName});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return accountAt(*rows).map([&rows](const Account &account) {
        return std::optional(KnownAccount{account, (*rows)->value(3).toString()});
    });
}

/// The key of the account that an INSERT made or found in its place.
Result<qint64> accountKeyOf(Store &store, qint64 personKey, Role role) {
    const auto made =
        store.execute(QStringLiteral("INSERT INTO accounts (person_key, role, created_at) "
                                     "VALUES (?, ?, ?) ON CONFLICT (person_key, role) DO NOTHING"),
                      {personKey, toString(role), store.nowSeconds()});
    if (!made)
        return fail(made.error());
    const auto rows = store.query(
        QStringLiteral("SELECT account_key FROM accounts WHERE person_key = ? AND role = ?"),
        {personKey, toString(role)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::ServerError, QStringLiteral("an account is gone"));
    return (*rows)->value(0).toLongLong();
}

Result<> insertCredentials(Store &store, const Account &account,
                           const NewCredentials &credentials) {
    const QString name = credentials.username.trimmed();
    const auto added = store.execute(
        QStringLiteral("INSERT INTO credentials (username_folded, account_key, username, "
                       "password_hash, changed_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (username_folded) DO NOTHING"),
        {foldedUsername(name), account.accountKey, name, credentials.passwordHash,
         store.nowSeconds()});
    if (!added)
        return fail(added.error());
    return *added > 0 ? Result<>() : usernameRefused(QStringLiteral("the username is taken"));
}

/// For an unknown name the same work is done on a hash that nothing fits.
Result<bool> passwordFits(const std::optional<KnownAccount> &known, const QString &password) {
    const auto hash = known ? Result<QString>(known->hash) : decoyHash();
    if (!hash)
        return fail(hash.error());
    return verifyPassword(password, *hash).map([&known](bool fits) { return fits && known; });
}

/// The one moment when the password is known and an old hash can be made stronger. When that
/// fails the old one goes on serving.
void renewHash(Store &store, const KnownAccount &known, const QString &password) {
    if (!needsNewHash(known.hash))
        return;
    if (const auto hash = hashPassword(password); hash)
        static_cast<void>(store.execute(
            QStringLiteral("UPDATE credentials SET password_hash = ? WHERE password_hash = ? AND "
                           "account_key = ?"),
            {*hash, known.hash, known.account.accountKey}));
}

} // namespace

QString foldedUsername(const QString &username) {
    return username.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

Result<Account> ensureAccount(Store &store, qint64 personKey, Role role) {
    return accountKeyOf(store, personKey, role).map([=](qint64 key) {
        return Account{key, personKey, role};
    });
}

Result<std::optional<Account>> findParentAccount(Store &store, const FiscalCode &code) {
    const auto rows =
        store.query(QStringLiteral("SELECT a.account_key, a.person_key, a.role FROM accounts a "
                                   "JOIN people p ON p.person_key = a.person_key "
                                   "WHERE p.fiscal_code = ? AND a.role = 'parent'"),
                    {code.toString()});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return accountAt(*rows).map([](const Account &account) { return std::optional(account); });
}

Result<Account> addCredentials(Store &store, const NewCredentials &credentials) {
    const QString name = credentials.username.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return usernameRefused(QStringLiteral("a username has 1 to 100 characters"));
    std::optional<Account> account;
    const auto added = store.transaction([&]() -> Result<> {
        const auto owner = ensureAccount(store, credentials.personKey, credentials.role);
        if (!owner)
            return fail(owner.error());
        account = *owner;
        return insertCredentials(store, *owner, credentials);
    });
    return added ? Result<Account>(*account) : fail(added.error());
}

Result<Account> authenticate(Store &store, const Credentials &credentials) {
    const QString name = foldedUsername(credentials.username.left(longestName));
    if (const auto counted = countAttempt(store, name); !counted)
        return fail(counted.error());
    const auto known = findKnown(store, name);
    if (!known)
        return fail(known.error());
    const auto fits = passwordFits(*known, credentials.password);
    if (!fits)
        return fail(fits.error());
    if (!*fits)
        return fail(FailureCode::CredentialsWrong, QStringLiteral("username or password is wrong"));
    if (const auto forgotten = forgetAttempts(store, name); !forgotten)
        return fail(forgotten.error());
    renewHash(store, **known, credentials.password);
    return (*known)->account;
}

} // namespace campanella::backend

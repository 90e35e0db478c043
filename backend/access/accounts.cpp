// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accounts.h"

#include "backend/access/attempts.h"
#include "backend/access/passwords.h"

#include <optional>

namespace campanella::backend {

namespace {

constexpr qsizetype longestName = 100;

struct KnownAccount {
    Account account;
    QString hash;
};

QString folded(const QString &username) {
    return username.trimmed().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

tl::unexpected<Failure> usernameRefused(const QString &why) {
    return fail({FailureCode::FieldInvalid, why, {{QStringLiteral("/username"), why}}, {}, {}});
}

Result<std::optional<KnownAccount>> findAccount(Store &store, const QString &foldedName) {
    const auto rows = store.query(
        QStringLiteral("SELECT account_key, person_key, role, password_hash FROM accounts "
                       "WHERE username_folded = ?"),
        {foldedName});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    const auto role = roleFromString((*rows)->value(2).toString());
    if (!role)
        return fail(role.error());
    return KnownAccount{{(*rows)->value(0).toLongLong(), (*rows)->value(1).toLongLong(), *role},
                        (*rows)->value(3).toString()};
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
            QStringLiteral("UPDATE accounts SET password_hash = ? WHERE account_key = ?"),
            {*hash, known.account.accountKey}));
}

} // namespace

Result<qint64> addAccount(Store &store, const NewAccount &account) {
    const QString name = account.username.trimmed();
    if (name.isEmpty() || name.size() > longestName)
        return usernameRefused(QStringLiteral("a username has 1 to 100 characters"));
    const auto rows = store.query(
        QStringLiteral(
            "INSERT INTO accounts (person_key, username, username_folded, password_hash, role) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (username_folded) DO NOTHING RETURNING "
            "account_key"),
        {account.personKey, name, folded(name), account.passwordHash, toString(account.role)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return usernameRefused(QStringLiteral("the username is taken"));
    return (*rows)->value(0).toLongLong();
}

Result<Account> authenticate(Store &store, const Credentials &credentials) {
    const QString name = folded(credentials.username.left(longestName));
    if (const auto counted = countAttempt(store, name); !counted)
        return fail(counted.error());
    const auto known = findAccount(store, name);
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

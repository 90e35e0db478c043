// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/knownpeople.h"

#include "backend/access/accounts.h"
#include "backend/access/password/emailcodes.h"
#include "domain/contact.h"

namespace campanella::backend {

namespace {

/// Imports take addresses as the office wrote them.
QString usable(const QString &address) {
    const QString trimmed = address.trimmed();
    return isEmailAddress(trimmed) ? trimmed : QString();
}

} // namespace

Result<std::optional<KnownPerson>> findPerson(Store &store, const FiscalCode &code) {
    const auto rows = store.query(
        QStringLiteral("SELECT p.person_key, p.email, a.account_key, c.username FROM people p "
                       "LEFT JOIN accounts a ON a.person_key = p.person_key AND a.role = 'parent' "
                       "LEFT JOIN credentials c ON c.account_key = a.account_key "
                       "WHERE p.fiscal_code = ? ORDER BY c.username_folded"),
        {code.toString()});
    if (!rows)
        return fail(rows.error());
    std::optional<KnownPerson> person;
    while ((*rows)->next()) {
        if (!person)
            person = KnownPerson{(*rows)->value(0).toLongLong(),
                                 usable((*rows)->value(1).toString()),
                                 !(*rows)->isNull(2),
                                 {}};
        if (!(*rows)->isNull(3))
            person->usernames.append((*rows)->value(3).toString());
    }
    return person;
}

Result<bool> isUsername(Store &store, const QString &username) {
    return store
        .query(QStringLiteral("SELECT 1 FROM credentials WHERE username_folded = ?"),
               {foldedUsername(username)})
        .map([](const Rows &rows) { return rows->next(); });
}

Result<std::optional<Member>> findMember(Store &store, const QString &username) {
    const auto rows = store.query(
        QStringLiteral("SELECT a.account_key, c.username, p.email, p.fiscal_code "
                       "FROM credentials c JOIN accounts a ON a.account_key = c.account_key "
                       "JOIN people p ON p.person_key = a.person_key "
                       "WHERE c.username_folded = ? AND a.role = 'parent'"),
        {foldedUsername(username)});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return Member{(*rows)->value(0).toLongLong(), (*rows)->value(1).toString(),
                  usable((*rows)->value(2).toString()), (*rows)->value(3).toString()};
}

Result<Mailbox> findMailbox(Store &store, const QString &address) {
    const auto rows = store.query(
        QStringLiteral("SELECT c.username FROM people p "
                       "JOIN accounts a ON a.person_key = p.person_key AND a.role = 'parent' "
                       "LEFT JOIN credentials c ON c.account_key = a.account_key "
                       "WHERE LOWER(p.email) = ? ORDER BY c.username_folded LIMIT 10"),
        {foldedEmail(address)});
    if (!rows)
        return fail(rows.error());
    Mailbox mailbox;
    while ((*rows)->next()) {
        mailbox.hasAccount = true;
        if (!(*rows)->isNull(0))
            mailbox.usernames.append((*rows)->value(0).toString());
    }
    return mailbox;
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/registrations.h"

namespace campanella::backend {

namespace {

/// The person who is the claimed one beyond doubt, if there is one by now.
Result<std::optional<qint64>> claimedPerson(Store &store, qint64 personKey) {
    return store
        .query(QStringLiteral("SELECT p.person_key FROM claimed_codes k "
                              "JOIN people mine ON mine.person_key = k.person_key "
                              "JOIN people p ON p.fiscal_code = k.fiscal_code "
                              "WHERE k.person_key = ? AND LOWER(p.email) = LOWER(mine.email)"),
               {personKey})
        .map([](const Rows &rows) {
            return rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
        });
}

/// What was linked by a code or a confirmation goes along, and who was invited to it stays so. (A
/// stand-in was never invited itself: it has no codice fiscale of its own.)
Result<> moveLinks(Store &store, qint64 from, qint64 to) {
    const auto copied = store.execute(
        QStringLiteral("INSERT INTO guardianships (person_key, child_key, way, linked_at) "
                       "SELECT CAST(? AS BIGINT), child_key, way, linked_at FROM guardianships "
                       "WHERE person_key = ? ON CONFLICT DO NOTHING"),
        {to, from});
    if (!copied)
        return fail(copied.error());
    const auto sent = store.execute(
        QStringLiteral("UPDATE invitations SET inviter_key = ? WHERE inviter_key = ?"), {to, from});
    if (!sent)
        return fail(sent.error());
    return store.execute(QStringLiteral("DELETE FROM guardianships WHERE person_key = ?"), {from})
        .map([](int) {});
}

/// What was noted on payments goes along, too.
Result<> moveNotes(Store &store, qint64 from, qint64 to) {
    const auto copied = store.execute(
        QStringLiteral("INSERT INTO payment_notes (account_key, payment_key, note) "
                       "SELECT CAST(? AS BIGINT), payment_key, note FROM payment_notes "
                       "WHERE account_key = ? ON CONFLICT DO NOTHING"),
        {to, from});
    if (!copied)
        return fail(copied.error());
    return store.execute(QStringLiteral("DELETE FROM payment_notes WHERE account_key = ?"), {from})
        .map([](int) {});
}

Result<> emptyStandIn(Store &store, const Account &account) {
    for (const auto &sql : {QStringLiteral("DELETE FROM sessions WHERE account_key = ?"),
                            QStringLiteral("DELETE FROM accounts WHERE account_key = ?")})
        if (const auto done = store.execute(sql, {account.accountKey}); !done)
            return fail(done.error());
    for (const auto &sql :
         {QStringLiteral("DELETE FROM claimed_codes WHERE person_key = ?"),
          QStringLiteral("DELETE FROM contact_details WHERE person_key = ?"),
          QStringLiteral("UPDATE people SET given_name = '', family_name = '', email = '', "
                         "mobile = '' WHERE person_key = ?")})
        if (const auto done = store.execute(sql, {account.personKey}); !done)
            return fail(done.error());
    return {};
}

Result<Account> moveTo(Store &store, const Account &account, qint64 personKey) {
    const auto target = ensureAccount(store, personKey, account.role);
    if (!target)
        return target;
    const auto moved = store.execute(
        QStringLiteral("UPDATE credentials SET account_key = ? WHERE account_key = ?"),
        {target->accountKey, account.accountKey});
    if (!moved)
        return fail(moved.error());
    if (const auto linked = moveLinks(store, account.personKey, personKey); !linked)
        return fail(linked.error());
    if (const auto noted = moveNotes(store, account.accountKey, target->accountKey); !noted)
        return fail(noted.error());
    return emptyStandIn(store, account).map([&target] { return *target; });
}

} // namespace

Result<Account> adoptClaim(Store &store, const Account &account) {
    // Looks first: almost nobody has a claim, and reading makes no writer wait.
    const auto person = claimedPerson(store, account.personKey);
    if (!person)
        return fail(person.error());
    if (!*person)
        return account;
    Account adopted = account;
    const auto done = store.transaction([&]() -> Result<> {
        const auto moved = moveTo(store, account, **person);
        if (!moved)
            return fail(moved.error());
        adopted = *moved;
        return {};
    });
    return done ? Result<Account>(adopted) : fail(done.error());
}

} // namespace campanella::backend

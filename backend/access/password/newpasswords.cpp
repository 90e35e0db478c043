// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/newpasswords.h"

#include "backend/access/attempts.h"
#include "backend/access/password/emailcodes.h"
#include "backend/access/password/knownpeople.h"
#include "backend/access/password/letters.h"
#include "backend/access/password/passwordrules.h"
#include "backend/access/passwords.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestQuestion = 254; // an e-mail address

/// What is sent, and to whom.
struct Plan {
    QString recipient;     ///< empty: nobody
    QString username;      ///< whose password the code sets; empty: no code is sent
    QStringList usernames; ///< of which one is meant
};

/// All there is to know, whichever of it will be needed.
struct Facts {
    std::optional<Member> named;
    Mailbox mailbox;
    std::optional<Member> only; ///< of the mailbox, where it has one username
};

Result<Facts> gather(Store &store, const QString &asked) {
    const auto named = findMember(store, asked);
    const auto mailbox = findMailbox(store, asked);
    if (!named || !mailbox)
        return fail(!named ? named.error() : mailbox.error());
    const bool one = mailbox->usernames.size() == 1;
    const auto only = findMember(store, one ? mailbox->usernames.first() : QString());
    if (!only)
        return fail(only.error());
    return Facts{*named, *mailbox, *only};
}

Plan planFor(const Facts &facts, const QString &asked) {
    if (facts.named)
        return {facts.named->email, facts.named->username, {}};
    if (facts.only)
        return {facts.only->email, facts.only->username, {}};
    if (facts.mailbox.hasAccount)
        return {asked.trimmed(), {}, facts.mailbox.usernames};
    return {};
}

Mail letterFor(const Municipality &town, const Plan &plan, const QString &code) {
    if (!plan.usernames.isEmpty())
        return whichUsernameLetter(town, plan.recipient, plan.usernames);
    return plan.username.isEmpty() ? noPasswordLetter(town, plan.recipient)
                                   : newPasswordLetter(town, plan.recipient, code, plan.username);
}

Result<> send(Store &store, const QString &asked, const Municipality &town) {
    const auto facts = gather(store, asked);
    if (!facts)
        return fail(facts.error());
    Plan plan = planFor(*facts, asked);
    const auto allowed = mayWriteTo(store, plan.recipient);
    if (!allowed)
        return fail(allowed.error());
    if (!*allowed)
        plan = {};
    const auto code =
        issueEmailCode(store, {CodePurpose::Password, asked, plan.recipient, plan.username, {}});
    if (!code)
        return fail(code.error());
    return Outbox::put(store, letterFor(town, plan, *code), lifetimeOf(CodePurpose::Password));
}

Result<> setPassword(Store &store, const QString &username, const QString &hash) {
    const auto set = store.execute(QStringLiteral("UPDATE credentials SET password_hash = ?, "
                                                  "changed_at = ? WHERE username_folded = ?"),
                                   {hash, store.nowSeconds(), foldedUsername(username)});
    if (!set)
        return fail(set.error());
    return revokeEmailCodes(store, username);
}

/// The username of the account that is caller's, and the address on file.
Result<std::optional<Member>> memberOf(Store &store, const Caller &caller) {
    const auto rows =
        store.query(QStringLiteral("SELECT c.username, p.email, p.fiscal_code FROM credentials c "
                                   "JOIN people p ON p.person_key = ? "
                                   "WHERE c.account_key = ? ORDER BY c.username_folded"),
                    {caller.personKey, caller.accountKey});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return std::nullopt;
    return Member{caller.accountKey, (*rows)->value(0).toString(), (*rows)->value(1).toString(),
                  (*rows)->value(2).toString()};
}

QStringList personalWords(const Member &member, const Municipality &town) {
    return {town.name, member.username, member.email, member.fiscalCode};
}

/// Does `work`, which ends sessions, in one transaction.
Result<QList<EndedSession>> ending(Store &store,
                                   const std::function<Result<QList<EndedSession>>()> &work) {
    QList<EndedSession> ended;
    const auto done = store.transaction([&]() -> Result<> {
        const auto worked = work();
        if (!worked)
            return fail(worked.error());
        ended = *worked;
        return {};
    });
    return done ? Result<QList<EndedSession>>(ended) : fail(done.error());
}

Result<QList<EndedSession>> finishReset(Store &store, const ProvenCode &proven,
                                        const Member &member, const QString &hash,
                                        const Municipality &town) {
    if (const auto spent = spendEmailCode(store, proven); !spent)
        return fail(spent.error());
    if (const auto set = setPassword(store, member.username, hash); !set)
        return fail(set.error());
    if (const auto forgotten = forgetAttempts(store, foldedUsername(member.username)); !forgotten)
        return fail(forgotten.error());
    if (const auto put = Outbox::put(store, passwordChangedLetter(town, member.email)); !put)
        return fail(put.error());
    return endAllSessions(store, member.accountKey);
}

/// Fails with CredentialsWrong when the username is somebody else's by now.
Result<> checkCurrent(Store &store, const Member &member, const QString &password) {
    const auto account = authenticate(store, {member.username, password});
    if (!account)
        return fail(account.error());
    return account->accountKey == member.accountKey
               ? Result<>()
               : fail(FailureCode::CredentialsWrong, QStringLiteral("of another account"));
}

} // namespace

Result<> askForNewPassword(Store &store, const PasswordResetRequest &request) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    const QString asked = request.account.left(longestQuestion);
    return store.transaction([&] { return send(store, asked, *town); });
}

Result<QList<EndedSession>> resetPassword(Store &store, const PasswordReset &reset) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    const QString asked = reset.account.left(longestQuestion);
    // What can be said without the code costs no try of it.
    if (const auto good = checkOwnPassword(reset.password, {town->name, asked}); !good)
        return fail(good.error());
    const auto proven = checkEmailCode(store, CodePurpose::Password, asked, reset.code);
    if (!proven)
        return fail(proven.error());
    const auto member = findMember(store, proven->username);
    if (!member)
        return fail(member.error());
    if (!*member)
        return fail(FailureCode::EmailCodeWrong, QStringLiteral("the username is gone"));
    const auto hash =
        checkOwnPassword(reset.password, personalWords(**member, *town)).and_then([&reset] {
            return hashPassword(reset.password);
        });
    if (!hash)
        return fail(hash.error());
    return ending(store, [&] { return finishReset(store, *proven, **member, *hash, *town); });
}

Result<AccountSummary> accountSummary(Store &store, const Caller &caller) {
    return memberOf(store, caller).map([](const std::optional<Member> &member) {
        return AccountSummary{member ? member->username : QString()};
    });
}

Result<QList<EndedSession>> changePassword(Store &store, const Caller &caller,
                                           const PasswordChange &change, Notice notice) {
    const auto town = readMunicipality(store);
    const auto member = memberOf(store, caller);
    if (!town || !member)
        return fail(town ? member.error() : town.error());
    if (!*member)
        return fail(FailureCode::NoPasswordHere, QStringLiteral("the account has no username"));
    if (const auto right = checkCurrent(store, **member, change.currentPassword); !right)
        return fail(right.error());
    const auto hash = checkOwnPassword(change.newPassword, personalWords(**member, *town),
                                       QStringLiteral("/new_password"))
                          .and_then([&change] { return hashPassword(change.newPassword); });
    if (!hash)
        return fail(hash.error());
    return ending(store, [&]() -> Result<QList<EndedSession>> {
        if (const auto set = setPassword(store, (*member)->username, *hash); !set)
            return fail(set.error());
        if (notice == Notice::Mailed)
            if (const auto put = Outbox::put(store, passwordChangedLetter(*town, (*member)->email));
                !put)
                return fail(put.error());
        return endOtherSessions(store, caller);
    });
}

} // namespace campanella::backend

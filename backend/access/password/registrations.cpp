// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/registrations.h"

#include "backend/access/gateway/profiles.h"
#include "backend/access/password/emailcodes.h"
#include "backend/access/password/knownpeople.h"
#include "backend/access/password/letters.h"
#include "backend/access/password/passwordrules.h"
#include "backend/access/passwords.h"
#include "backend/household/profile/contactstore.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"
#include "backend/store/records.h"
#include "domain/contact.h"
#include "domain/json.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype longestEmail = 100; // a username, too

FieldError wrong(const char *field, const char *why) {
    return {QString::fromLatin1(field), QString::fromLatin1(why)};
}

bool isName(const QString &text) {
    const auto size = text.trimmed().size();
    return size >= 1 && size <= longestName;
}

Result<> checkForm(Store &store, const Registration &wanted) {
    QList<FieldError> fields;
    if (!isName(wanted.givenName))
        fields.append(wrong("/given_name", "1 to 100 characters"));
    if (!isName(wanted.familyName))
        fields.append(wrong("/family_name", "1 to 100 characters"));
    if (!wanted.fiscalCode.isPerson())
        fields.append(wrong("/fiscal_code", "of a person"));
    if (!isEmailAddress(wanted.email) || wanted.email.size() > longestEmail)
        fields.append(wrong("/email", "not an e-mail address of up to 100 characters"));
    if (!fields.isEmpty())
        return fail({FailureCode::FieldInvalid, {}, fields, {}, {}});
    return checkPrivacyVersion(store, wanted.privacyVersion);
}

/// What is sent, and to whom.
struct Plan {
    QString recipient; ///< empty: nobody
    QString username;  ///< that the code makes; empty: no code is sent
    QString knownAs;   ///< where there is an access already
};

/// All there is to know, whichever of it will be needed.
struct Facts {
    std::optional<KnownPerson> person;
    bool typedIsTaken = false;
    bool onFileIsTaken = false;
};

Result<Facts> gather(Store &store, const Registration &wanted) {
    const auto person = findPerson(store, wanted.fiscalCode);
    const auto typed = isUsername(store, wanted.email);
    const auto onFile = isUsername(store, person && *person ? (*person)->email : QString());
    if (!person || !typed || !onFile)
        return fail(!person ? person.error() : (!typed ? typed.error() : onFile.error()));
    return Facts{*person, *typed, *onFile};
}

Plan planFor(const Facts &facts, const Registration &wanted) {
    if (!facts.person && facts.typedIsTaken)
        return {wanted.email, {}, wanted.email};
    if (!facts.person)
        return {wanted.email, wanted.email, {}};
    const KnownPerson &person = *facts.person;
    if (person.hasAccount)
        return {person.email, {}, person.usernames.value(0)};
    if (person.email.isEmpty())
        return {};
    return {person.email, facts.onFileIsTaken ? wanted.fiscalCode.toString() : person.email, {}};
}

Mail letterFor(const Municipality &town, const Plan &plan, const QString &code) {
    return plan.username.isEmpty() ? knownAlreadyLetter(town, plan.recipient, plan.knownAs)
                                   : registrationLetter(town, plan.recipient, code, plan.username);
}

Result<> send(Store &store, const Registration &wanted, const Municipality &town) {
    const auto facts = gather(store, wanted);
    if (!facts)
        return fail(facts.error());
    Plan plan = planFor(*facts, wanted);
    const auto allowed = mayWriteTo(store, plan.recipient);
    if (!allowed)
        return fail(allowed.error());
    if (!*allowed)
        plan = {};
    const auto code =
        issueEmailCode(store, {CodePurpose::Registration, wanted.email, plan.recipient,
                               plan.username, QString::fromUtf8(toJson(wanted))});
    if (!code)
        return fail(code.error());
    return Outbox::put(store, letterFor(town, plan, *code), lifetimeOf(CodePurpose::Registration));
}

Result<> insertClaim(Store &store, qint64 personKey, const FiscalCode &code) {
    return store
        .execute(QStringLiteral("INSERT INTO claimed_codes (person_key, fiscal_code) "
                                "VALUES (?, ?)"),
                 {personKey, code.toString()})
        .map([](int) {});
}

/// The person whom the municipality has with that codice fiscale, if the proven address is theirs
/// (they may have been imported since the code was sent); otherwise a new one.
Result<qint64> personFor(Store &store, const Registration &wanted, const QString &recipient) {
    const auto known = findPerson(store, wanted.fiscalCode);
    if (!known)
        return fail(known.error());
    if (*known && foldedEmail((*known)->email) == recipient)
        return saveProvenEmail(store, (*known)->personKey, (*known)->email).map([&known] {
            return (*known)->personKey;
        });
    const auto made = addPerson(store, {PublicId::random(),
                                        wanted.givenName.trimmed(),
                                        wanted.familyName.trimmed(),
                                        {},
                                        recipient,
                                        {},
                                        {}});
    if (!made)
        return made;
    if (const auto proved = saveProvenEmail(store, *made, recipient); !proved)
        return fail(proved.error());
    return insertClaim(store, *made, wanted.fiscalCode).map([&made] { return *made; });
}

Result<> notePrivacy(Store &store, const Account &account, const QString &version) {
    return store
        .execute(QStringLiteral("UPDATE accounts SET privacy_version = ? WHERE account_key = ?"),
                 {version, account.accountKey})
        .map([](int) {});
}

Result<Account> makeAccount(Store &store, const ProvenCode &proven, const Registration &wanted,
                            const QString &hash) {
    if (const auto spent = spendEmailCode(store, proven); !spent)
        return fail(spent.error());
    const auto person = personFor(store, wanted, proven.recipient);
    if (!person)
        return fail(person.error());
    const auto account = addCredentials(store, {*person, proven.username, hash, Role::Parent});
    if (!account)
        // The address became a username while this code was on its way.
        return fail(account.error().code == FailureCode::FieldInvalid
                        ? Failure{FailureCode::EmailCodeWrong, {}, {}, {}, {}}
                        : account.error());
    return notePrivacy(store, *account, wanted.privacyVersion).map([&account] { return *account; });
}

/// The second look at the password knows whose it is.
Result<QString> goodHash(const QString &password, const Registration &wanted,
                         const QString &townName) {
    const auto good =
        checkOwnPassword(password, {townName, wanted.email, wanted.fiscalCode.toString(),
                                    wanted.givenName + u' ' + wanted.familyName});
    return good ? hashPassword(password) : fail(good.error());
}

} // namespace

Result<> askForRegistration(Store &store, const Registration &wanted) {
    if (auto good = checkForm(store, wanted); !good)
        return good;
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    return store.transaction([&] { return send(store, wanted, *town); });
}

Result<Account> confirmRegistration(Store &store, const EmailProof &proof) {
    const auto town = readMunicipality(store);
    if (!town)
        return fail(town.error());
    // What can be said without the code costs no try of it.
    if (const auto good = checkOwnPassword(proof.password, {town->name, proof.email}); !good)
        return fail(good.error());
    const auto proven = checkEmailCode(store, CodePurpose::Registration, proof.email, proof.code);
    if (!proven)
        return fail(proven.error());
    const auto wanted = fromJson<Registration>(proven->record.toUtf8());
    if (!wanted)
        return fail(FailureCode::ServerError, QStringLiteral("a registration is unreadable"));
    const auto hash = goodHash(proof.password, *wanted, town->name);
    if (!hash)
        return fail(hash.error());
    std::optional<Account> account;
    const auto made = store.transaction([&]() -> Result<> {
        const auto done = makeAccount(store, *proven, *wanted, *hash);
        if (!done)
            return fail(done.error());
        account = *done;
        return {};
    });
    return made ? Result<Account>(*account) : fail(made.error());
}

} // namespace campanella::backend

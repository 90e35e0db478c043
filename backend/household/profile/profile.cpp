// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/profile.h"

#include "backend/access/audit.h"
#include "backend/access/password/emailcodes.h"
#include "backend/household/householdstore.h"
#include "backend/household/pairing/linkstore.h"
#include "backend/household/profile/contactstore.h"
#include "backend/household/profile/profilemail.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"
#include "domain/contact.h"

namespace campanella::backend {

namespace {

constexpr qsizetype longestEmail = 100; // as at a registration

/// Which of what was changed, never what to.
Result<> record(Store &store, const ProfileVisit &visit, const char *action,
                const PublicId &person) {
    return recordAudit(store, {visit.caller.personKey,
                               visit.caller.role,
                               QString::fromLatin1(action),
                               person.toString(),
                               {},
                               visit.requestId});
}

Result<> recordOwn(Store &store, const ProfileVisit &visit, const char *action) {
    return readPerson(store, visit.caller.personKey).and_then([&](const Person &person) {
        return record(store, visit, action, person.id);
    });
}

Result<QList<ProfileChild>> withParents(Store &store, const QList<LinkedChild> &links) {
    QList<ProfileChild> children;
    for (const LinkedChild &link : links) {
        const auto parents = referenceParents(store, link.id);
        if (!parents)
            return fail(parents.error());
        children.append({link, *parents});
    }
    return children;
}

Result<QList<ProfileChild>> childrenOf(Store &store, const Caller &caller) {
    return readMunicipality(store)
        .and_then([&](const Municipality &town) {
            return readPairings(store, caller.personKey, town.currentSchoolYear);
        })
        .and_then([&](const Pairings &pairings) { return withParents(store, pairings.children); });
}

Result<> saveIfSame(Store &store, const ProfileVisit &visit, const QString &version,
                    const ContactChoices &typed) {
    const auto now = readContacts(store, visit.caller.personKey);
    if (!now)
        return fail(now.error());
    const auto choices = checkedChoices(typed, now->choices.mobile);
    if (!choices)
        return fail(choices.error());
    if (now->version != version)
        return fail(FailureCode::EditStale, QStringLiteral("another version is stored"));
    if (now->choices == *choices)
        return {};
    const auto saved = saveChoices(store, visit.caller.personKey, *choices);
    return saved ? recordOwn(store, visit, "profile.contacts.changed") : saved;
}

/// Of which question a code is the answer: another person's code for that address does not fit.
QString questionOf(const Person &person, const QString &email) {
    return person.id.toString() + u' ' + foldedEmail(email);
}

Result<> sendCode(Store &store, const Municipality &town, const Person &person,
                  const QString &email) {
    const auto allowed = mayWriteTo(store, email);
    if (!allowed)
        return fail(allowed.error());
    const QString recipient = *allowed ? email : QString();
    const QString whose = *allowed ? person.id.toString() : QString();
    const auto code = issueEmailCode(
        store, {CodePurpose::Contact, questionOf(person, email), recipient, whose, email});
    return code ? Outbox::put(store, newAddressLetter(town, recipient, *code),
                              lifetimeOf(CodePurpose::Contact))
                : fail(code.error());
}

Result<> tellOldAddress(Store &store, const ProfileVisit &visit, const QString &before,
                        const QString &email) {
    const bool isTold = visit.isMailed && isEmailAddress(before.trimmed()) &&
                        foldedEmail(before) != foldedEmail(email);
    if (!isTold)
        return {};
    return readMunicipality(store).and_then([&](const Municipality &town) {
        Mail letter = addressChangedLetter(town, before.trimmed());
        letter.personKey = visit.caller.personKey;
        return Outbox::put(store, letter, std::chrono::hours(72));
    });
}

Result<> takeEmail(Store &store, const ProfileVisit &visit, const Person &person,
                   const ProvenCode &proven) {
    if (auto spent = spendEmailCode(store, proven); !spent)
        return spent;
    if (auto saved = saveProvenEmail(store, visit.caller.personKey, proven.record); !saved)
        return saved;
    if (auto told = tellOldAddress(store, visit, person.email, proven.record); !told)
        return told;
    return record(store, visit, "profile.email.proved", person.id);
}

} // namespace

Result<PersonProfile> readProfile(Store &store, const Caller &caller) {
    const auto person = readPerson(store, caller.personKey);
    const auto contacts = readContacts(store, caller.personKey);
    const auto children = childrenOf(store, caller);
    if (!person || !contacts || !children)
        return fail(!person ? person.error() : (!contacts ? contacts.error() : children.error()));
    return PersonProfile{*person, *contacts, *children};
}

Result<Contacts> changeContacts(Store &store, const ProfileVisit &visit, const QString &version,
                                const ContactChoices &typed) {
    const auto saved = store.transaction([&] { return saveIfSame(store, visit, version, typed); });
    return saved ? readContacts(store, visit.caller.personKey) : fail(saved.error());
}

Result<> askForEmail(Store &store, const ProfileVisit &visit, const EmailChange &wanted) {
    const QString email = wanted.email.trimmed();
    if (!visit.isMailed)
        return fail(FailureCode::NotFound, QStringLiteral("this municipality sends no mail"));
    if (!isEmailAddress(email) || email.size() > longestEmail)
        return fail({FailureCode::FieldInvalid,
                     {},
                     {{QStringLiteral("/email"), QStringLiteral("not an e-mail address")}},
                     {},
                     {}});
    const auto town = readMunicipality(store);
    const auto person = readPerson(store, visit.caller.personKey);
    if (!town || !person)
        return fail(town ? person.error() : town.error());
    return store.transaction([&] { return sendCode(store, *town, *person, email); });
}

Result<Contacts> confirmEmail(Store &store, const ProfileVisit &visit,
                              const EmailChangeProof &proof) {
    const auto person = readPerson(store, visit.caller.personKey);
    if (!person)
        return fail(person.error());
    const auto proven =
        checkEmailCode(store, CodePurpose::Contact, questionOf(*person, proof.email), proof.code);
    if (!proven)
        return fail(proven.error());
    const auto taken = store.transaction([&] { return takeEmail(store, visit, *person, *proven); });
    return taken ? readContacts(store, visit.caller.personKey) : fail(taken.error());
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/mobileproof.h"

#include "backend/access/audit.h"
#include "backend/access/password/emailcodes.h"
#include "backend/household/householdstore.h"
#include "backend/household/profile/contactstore.h"
#include "backend/notify/outbox.h"
#include "domain/contact.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Result<QString> checkedMobile(const QString &typed) {
    const auto number = mobileNumber(typed);
    if (number)
        return *number;
    return fail(
        {FailureCode::FieldInvalid, {}, {{u"/mobile"_s, u"not a mobile number"_s}}, {}, {}});
}

/// Of which question a code is the answer; an e-mail address never looks like this.
QString questionOf(const Person &person, const QString &mobile) {
    return person.id.toString() + u" sms:"_s + mobile;
}

/// One line: the whole message (shortText()).
Mail codeMessage(qint64 personKey, const QString &mobile, const QString &code) {
    return {
        mobile,
        u"Il tuo codice per questo cellulare"_s,
        u"Il tuo codice per i servizi scolastici: %1. Vale 30 minuti. Non darlo a nessuno."_s.arg(
            code),
        {},
        {},
        Way::Sms,
        personKey};
}

Result<> sendCode(Store &store, qint64 personKey, const Person &person, const QString &mobile) {
    const auto allowed = mayWriteTo(store, mobile);
    if (!allowed)
        return fail(allowed.error());
    if (!*allowed)
        return {};
    return issueEmailCode(store, {CodePurpose::Contact, questionOf(person, mobile), mobile,
                                  person.id.toString(), mobile})
        .and_then([&](const QString &code) {
            return Outbox::put(store, codeMessage(personKey, mobile, code),
                               lifetimeOf(CodePurpose::Contact));
        });
}

Result<> take(Store &store, const ProfileVisit &visit, const Person &person,
              const ProvenCode &proven) {
    if (auto spent = spendEmailCode(store, proven); !spent)
        return spent;
    if (auto saved = saveProvenMobile(store, visit.caller.personKey, proven.record); !saved)
        return saved;
    return recordAudit(store, {visit.caller.personKey,
                               visit.caller.role,
                               u"profile.mobile.proved"_s,
                               person.id.toString(),
                               {},
                               visit.requestId});
}

} // namespace

Result<> askForMobile(Store &store, const ProfileVisit &visit, const MobileChange &wanted) {
    const auto mobile = checkedMobile(wanted.mobile);
    const auto person = readPerson(store, visit.caller.personKey);
    if (!mobile || !person)
        return fail(mobile ? person.error() : mobile.error());
    return store.transaction(
        [&] { return sendCode(store, visit.caller.personKey, *person, *mobile); });
}

Result<Contacts> confirmMobile(Store &store, const ProfileVisit &visit,
                               const MobileChangeProof &proof) {
    const auto person = readPerson(store, visit.caller.personKey);
    if (!person)
        return fail(person.error());
    const QString mobile = mobileNumber(proof.mobile).value_or(QString());
    const auto proven =
        checkEmailCode(store, CodePurpose::Contact, questionOf(*person, mobile), proof.code);
    if (!proven)
        return fail(proven.error());
    const auto taken = store.transaction([&] { return take(store, visit, *person, *proven); });
    return taken ? readContacts(store, visit.caller.personKey) : fail(taken.error());
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/courtesy.h"

#include "backend/household/householdstore.h"
#include "backend/household/profile/contactstore.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"
#include "backend/notify/townmail.h"
#include "domain/contact.h"

namespace campanella::backend {

namespace {

/// Where one channel reaches the person.
struct Reach {
    Way way = Way::Mail;
    QString recipient;
};

QString addressOf(const Contacts &contacts) {
    return isEmailAddress(contacts.email) ? contacts.email : QString();
}

QList<Reach> reachesOf(const Contacts &contacts, const Person &person) {
    const ContactChoices &wishes = contacts.choices;
    QList<Reach> all;
    if (wishes.courtesyMail)
        all.append({Way::Mail, addressOf(contacts)});
    if (wishes.courtesySms && contacts.mobileProved)
        all.append({Way::Sms, wishes.mobile});
    if (wishes.courtesyAppIo && person.fiscalCode)
        all.append({Way::AppIo, person.fiscalCode->toString()});
    all.removeIf([](const Reach &reach) { return reach.recipient.isEmpty(); });
    return all;
}

Result<> putAll(Store &store, const Mail &mail, const QList<Reach> &reaches, const Contacts &to) {
    const auto &quiet = to.choices.quietHours;
    const QDateTime from = quiet ? endOfQuiet(*quiet, store.now()) : store.now();
    Mail one = mail;
    for (const Reach &reach : reaches) {
        one.way = reach.way;
        one.recipient = reach.recipient;
        one.otherwise = to.choices.courtesyMail ? QString() : addressOf(to);
        if (auto put = Outbox::putLater(store, one, from); !put)
            return put;
    }
    return {};
}

} // namespace

Result<> tellPerson(Store &store, qint64 personKey, const QString &subject, const QString &text) {
    const auto contacts = readContacts(store, personKey);
    const auto person = readPerson(store, personKey);
    const auto town = readMunicipality(store);
    if (!contacts || !person || !town)
        return fail(!contacts ? contacts.error() : (!person ? person.error() : town.error()));
    Mail mail = townMail(*town, {}, subject, text);
    mail.personKey = personKey;
    mail.canWait = true;
    return putAll(store, mail, reachesOf(*contacts, *person), *contacts);
}

} // namespace campanella::backend

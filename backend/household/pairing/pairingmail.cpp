// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairingmail.h"

#include "backend/household/householdstore.h"
#include "backend/notify/outbox.h"
#include "backend/notify/townmail.h"
#include "domain/contact.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

Mail newAdultMail(const Municipality &town, const LinkedAdult &reader, const QString &newcomer) {
    Mail mail = townMail(
        town, reader.email.trimmed(), u"Un altro adulto vede i dati di %1"_s.arg(reader.child),
        u"da oggi anche %1 vede nel portale i dati di %2: servizi e pagamenti.\n"
        "Chi può vederli lo leggi in Gestione, Abbinamento studenti.\n\n"
        "Se è giusto così, non fare nulla.\n"
        "Se non riconosci questa persona, chiama subito l'ufficio."_s.arg(newcomer, reader.child));
    mail.personKey = reader.personKey;
    return mail;
}

Result<> tellOtherAdults(Store &store, const Municipality &town, qint64 newcomerKey,
                         qint64 childKey) {
    constexpr std::chrono::hours lifetime{72};
    const auto newcomer = readPerson(store, newcomerKey);
    const auto others = otherAdults(store, childKey, newcomerKey);
    if (!newcomer || !others)
        return fail(newcomer ? others.error() : newcomer.error());
    const QString name = fullName(newcomer->givenName, newcomer->familyName);
    for (const LinkedAdult &adult : *others) {
        if (!isEmailAddress(adult.email.trimmed()))
            continue;
        if (const auto put = Outbox::put(store, newAdultMail(town, adult, name), lifetime); !put)
            return put;
    }
    return {};
}

} // namespace campanella::backend

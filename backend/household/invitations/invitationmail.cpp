// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/invitations/invitationmail.h"

#include "backend/household/householdstore.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"
#include "backend/notify/townmail.h"
#include "domain/contact.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours lifetime{72};

struct Reader {
    qint64 personKey = 0; ///< whose log of deliveries has it; 0: nobody's
    QString address;
};

struct Words {
    QString subject;
    QString text; ///< "%1" is the visitor's name
};

Result<> tell(Store &store, const PairingVisit &visit, const Reader &reader, const Words &words) {
    const QString address = reader.address.trimmed();
    if (!visit.othersAreMailed || !isEmailAddress(address))
        return {};
    const auto town = readMunicipality(store);
    const auto visitor = readPerson(store, visit.caller.personKey);
    if (!town || !visitor)
        return fail(town ? visitor.error() : town.error());
    const QString name = fullName(visitor->givenName, visitor->familyName);
    Mail mail = townMail(*town, address, words.subject, words.text.arg(name));
    mail.personKey = reader.personKey;
    return Outbox::put(store, mail, lifetime);
}

/// The one of the two who does not end it: the inviter, or who was invited.
Result<Reader> otherSide(Store &store, const PairingVisit &visit, const StoredInvitation &ended) {
    return store
        .query(u"SELECT p.person_key, p.email FROM people p WHERE p.person_key <> ? AND "
               u"(p.person_key = ? OR "
               "p.person_key IN (SELECT person_key FROM guardianships WHERE invitation_key = ?))"_s,
               {visit.caller.personKey, ended.inviterKey, ended.key})
        .map([](const Rows &rows) {
            return rows->next() ? Reader{rows->value(0).toLongLong(), rows->value(1).toString()}
                                : Reader();
        });
}

} // namespace

Result<> tellInvited(Store &store, const PairingVisit &visit, const QString &email) {
    return tell(store, visit, {0, email},
                {u"Un invito per te"_s,
                 u"%1 ti invita a seguire nel portale i servizi scolastici di un bambino.\n\n"
                 "Per leggere l'invito accedi con il tuo SPID o la tua CIE: lo trovi in Gestione, "
                 "Abbinamento studenti. Vale 14 giorni.\n\n"
                 "Se non conosci questa persona, non fare nulla."_s});
}

Result<> tellEnded(Store &store, const PairingVisit &visit, const StoredInvitation &ended) {
    if (!ended.isAccepted)
        return {};
    return otherSide(store, visit, ended).and_then([&](const Reader &reader) {
        return tell(store, visit, reader,
                    {u"Un invito è finito"_s,
                     u"%1 ha messo fine a un invito: chi era invitato da ora non vede più nel "
                     "portale i dati del bambino.\n\n"
                     "Chi li vede lo leggi in Gestione, Abbinamento studenti."_s});
    });
}

} // namespace campanella::backend

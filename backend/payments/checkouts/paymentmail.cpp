// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/paymentmail.h"

#include "backend/household/profile/contactstore.h"
#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"
#include "backend/notify/townmail.h"
#include "domain/contact.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Result<> tell(Store &store, qint64 personKey, const QString &subject, const QString &text) {
    const auto from = courtesyMailFrom(store, personKey);
    if (!from || !*from)
        return from.map([](const std::optional<QDateTime> &) {});
    const auto contacts = readContacts(store, personKey);
    if (!contacts)
        return fail(contacts.error());
    if (!isEmailAddress(contacts->email))
        return {};
    return readMunicipality(store).and_then([&](const Municipality &town) {
        const Mail mail = townMail(town, contacts->email, subject,
                                   text + u"\nPer la tua riservatezza qui non ci sono importi."_s);
        return Outbox::putLater(store, mail, **from);
    });
}

} // namespace

Result<> tellPaid(Store &store, qint64 personKey) {
    return tell(store, personKey, u"Abbiamo ricevuto il tuo pagamento"_s,
                u"il tuo pagamento è arrivato al Comune.\n\n"
                "La ricevuta si legge nel programma: Pagamenti, Storico pagamenti."_s);
}

Result<> tellRefunded(Store &store, qint64 personKey) {
    return tell(store, personKey, u"Il Comune ti rimborsa un pagamento"_s,
                u"il Comune ha disposto un rimborso.\n\n"
                "Il motivo si legge nel programma: Pagamenti, Estratto conto."_s);
}

} // namespace campanella::backend

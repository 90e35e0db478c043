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

Result<> tellPaid(Store &store, qint64 personKey) {
    const auto from = courtesyMailFrom(store, personKey);
    if (!from || !*from)
        return from.map([](const std::optional<QDateTime> &) {});
    const auto contacts = readContacts(store, personKey);
    if (!contacts)
        return fail(contacts.error());
    if (!isEmailAddress(contacts->email))
        return {};
    return readMunicipality(store).and_then([&](const Municipality &town) {
        const Mail mail = townMail(town, contacts->email, u"Abbiamo ricevuto il tuo pagamento"_s,
                                   u"il tuo pagamento è arrivato al Comune.\n\n"
                                   "La ricevuta si legge nel programma: Pagamenti, Storico "
                                   "pagamenti.\n"
                                   "Per la tua riservatezza qui non ci sono importi."_s);
        return Outbox::putLater(store, mail, **from);
    });
}

} // namespace campanella::backend

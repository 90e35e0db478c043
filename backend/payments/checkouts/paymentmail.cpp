// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/paymentmail.h"

#include "backend/household/profile/courtesy.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Result<> tell(Store &store, qint64 personKey, const QString &subject, const QString &text) {
    return tellPerson(store, personKey, subject,
                      text + u"\nPer la tua riservatezza qui non ci sono importi."_s);
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

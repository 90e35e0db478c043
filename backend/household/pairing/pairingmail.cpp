// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/pairingmail.h"

#include "backend/notify/townmail.h"
#include "domain/contact.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

Mail newAdultMail(const Municipality &town, const LinkedAdult &reader, const QString &newcomer) {
    const QString address = reader.email.trimmed();
    return townMail(
        town, isEmailAddress(address) ? address : QString(),
        u"Un altro adulto vede i dati di %1"_s.arg(reader.child),
        u"da oggi anche %1 vede nel portale i dati di %2: servizi e pagamenti.\n"
        "Chi può vederli lo leggi in Gestione, Abbinamento studenti.\n\n"
        "Se è giusto così, non fare nulla.\n"
        "Se non riconosci questa persona, chiama subito l'ufficio."_s.arg(newcomer, reader.child));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/profilemail.h"

#include "backend/notify/townmail.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

Mail newAddressLetter(const Municipality &town, const QString &recipient, const QString &code) {
    return townMail(
        town, recipient, u"Il tuo codice per questo indirizzo"_s,
        u"ecco il codice per confermare che questo indirizzo e-mail è tuo:\n\n"
        "    %1\n\n"
        "Scrivilo nel programma, in Gestione, Profilo utente. Vale 30 minuti e una volta\n"
        "sola.\n\n"
        "Se non l'hai chiesto tu, non fare nulla: senza il codice non cambia niente.\n"
        "Non dare il codice a nessuno, nemmeno al Comune."_s.arg(code));
}

Mail addressChangedLetter(const Municipality &town, const QString &recipient) {
    return townMail(town, recipient, u"Il tuo indirizzo e-mail è cambiato"_s,
                    u"da adesso scriviamo a un altro indirizzo e-mail, non più a questo.\n\n"
                    "Se l'hai cambiato tu, va tutto bene.\n"
                    "Se non l'hai cambiato tu, chiama subito l'ufficio."_s);
}

} // namespace campanella::backend

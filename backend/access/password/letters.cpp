// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/letters.h"

#include "backend/notify/townmail.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

Mail registrationLetter(const Municipality &town, const QString &recipient, const QString &code,
                        const QString &username) {
    return townMail(town, recipient, u"Il tuo codice per registrarti"_s,
                    u"ecco il codice per finire la registrazione ai servizi scolastici:\n\n"
                    "    %1\n\n"
                    "Scrivilo nel programma, dove hai iniziato. Vale 24 ore e una volta sola.\n"
                    "Il tuo nome utente sarà: %2\n\n"
                    "Se non l'hai chiesto tu, non fare nulla: senza il codice nessuno entra.\n"
                    "Non dare il codice a nessuno, nemmeno al Comune."_s.arg(code, username));
}

Mail knownAlreadyLetter(const Municipality &town, const QString &recipient,
                        const QString &username) {
    const QString way = username.isEmpty()
                            ? u"Entra con SPID, CIE o Cohesion, come la prima volta."_s
                            : u"Il tuo nome utente è: %1\n"
                              "Se non ricordi la password, premi «Hai dimenticato la password?»\n"
                              "nella pagina di accesso."_s.arg(username);
    return townMail(
        town, recipient, u"Hai già un accesso"_s,
        u"qualcuno ha chiesto di registrarsi con i tuoi dati, o con questo indirizzo.\n"
        "Hai già un accesso: non serve registrarti di nuovo.\n\n%1\n\n"
        "Se non l'hai chiesto tu, non fare nulla: nessuno è entrato.\n"
        "Se in famiglia usate lo stesso indirizzo, chi si registra deve usarne un altro,\n"
        "oppure chiamare l'ufficio."_s.arg(way));
}

Mail newPasswordLetter(const Municipality &town, const QString &recipient, const QString &code,
                       const QString &username) {
    return townMail(
        town, recipient, u"Il tuo codice per una nuova password"_s,
        u"ecco il codice per scegliere una nuova password:\n\n"
        "    %1\n\n"
        "Scrivilo nel programma, dove l'hai chiesto. Vale 30 minuti e una volta sola.\n"
        "Il tuo nome utente è: %2\n\n"
        "Se non l'hai chiesto tu, non fare nulla: la tua password resta quella di prima.\n"
        "Non dare il codice a nessuno, nemmeno al Comune."_s.arg(code, username));
}

Mail whichUsernameLetter(const Municipality &town, const QString &recipient,
                         const QStringList &usernames) {
    return townMail(town, recipient, u"Quale nome utente?"_s,
                    u"hai chiesto una nuova password. Con questo indirizzo ci sono più accessi:\n\n"
                    "    %1\n\n"
                    "Torna nel programma, premi «Hai dimenticato la password?» e scrivi il nome\n"
                    "utente al posto dell'indirizzo.\n\n"
                    "Se non l'hai chiesto tu, non fare nulla."_s.arg(usernames.join(u"\n    "_s)));
}

Mail noPasswordLetter(const Municipality &town, const QString &recipient) {
    return townMail(
        town, recipient, u"Entra con SPID, CIE o Cohesion"_s,
        u"hai chiesto una nuova password, ma da noi non ne hai una: entri con SPID, CIE\n"
        "o Cohesion. La password è quella del tuo gestore: se non la ricordi, puoi\n"
        "chiederne una nuova a lui.\n\n"
        "Se non l'hai chiesto tu, non fare nulla."_s);
}

Mail passwordChangedLetter(const Municipality &town, const QString &recipient) {
    return townMail(town, recipient, u"La tua password è cambiata"_s,
                    u"la tua password per i servizi scolastici è cambiata. Le altre visite aperte\n"
                    "sono finite.\n\n"
                    "Se l'hai cambiata tu, va tutto bene.\n"
                    "Se non l'hai cambiata tu, chiama subito l'ufficio."_s);
}

} // namespace campanella::backend

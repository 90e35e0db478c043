// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationmail.h"

#include "backend/municipality/municipalitystore.h"
#include "backend/notify/outbox.h"
#include "backend/notify/townmail.h"
#include "domain/contact.h"

namespace campanella::backend {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> applicantOf(Store &store, const Application &application) {
    return store
        .query(u"SELECT person_key FROM applications WHERE public_id = ?"_s,
               {application.id.toString()})
        .map([](const Rows &rows) { return rows->next() ? rows->value(0).toLongLong() : 0; });
}

Result<> put(Store &store, const Application &application, const QString &subject,
             const QString &text) {
    const QString address = application.draft.email.trimmed();
    if (!isEmailAddress(address))
        return {};
    const auto town = readMunicipality(store);
    const auto applicant = applicantOf(store, application);
    if (!town || !applicant)
        return fail(town ? applicant.error() : town.error());
    Mail mail = townMail(*town, address, subject, text);
    mail.personKey = *applicant;
    return Outbox::put(store, mail);
}

} // namespace

Result<> tellReceived(Store &store, const Application &application) {
    const QDate day = application.decideBy.value_or(italianDay(store.now()));
    return put(store, application, u"La tua domanda è arrivata"_s,
               u"abbiamo ricevuto la tua domanda numero %1.\n"
               "L'ufficio decide entro il %2.\n\n"
               "A che punto è lo leggi nel programma: Servizi, Domande inviate."_s.arg(
                   application.number, day.toString(u"dd/MM/yyyy"_s)));
}

Result<> tellNews(Store &store, const Application &application) {
    return put(store, application, u"Novità sulla tua domanda"_s,
               u"c'è una novità sulla tua domanda numero %1.\n\n"
               "Leggila nel programma: Servizi, Domande inviate.\n"
               "Per la tua riservatezza qui non c'è scritta."_s.arg(application.number));
}

} // namespace campanella::backend

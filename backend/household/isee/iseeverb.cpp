// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/iseeverb.h"

#include "backend/cli/csvfield.h"
#include "backend/cli/onstore.h"
#include "backend/household/isee/consentstore.h"
#include "backend/household/isee/isee.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IseeVerb)
};

const QString yearOption = QStringLiteral("year");

constexpr int firstYear = 2015; // of the ISEE as it is, DPCM 159/2013
constexpr int lastYear = 2200;

QString lineOf(const ConsentOfPerson &person) {
    const StoredConsent &consent = person.consent;
    const QString state =
        consent.given ? QStringLiteral("autorizzato") : QStringLiteral("ritirato");
    return QStringList{csvField(person.fiscalCode), csvField(person.familyName),
                       csvField(person.givenName),  state,
                       csvField(consent.detail),    consent.recordedAt.toString(Qt::ISODate),
                       consent.id.toString()}
        .join(u';');
}

QString sentenceFor(const Failure &failure) {
    return startFailureText(failure.code);
}

int runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("isee list"),
                     Words::tr("Elenca chi ha autorizzato l'uso dell'ISEE di un anno (CSV)."));
    addStoreOption(line);
    line.addValue(yearOption, Words::tr("L'anno, per esempio 2026."), Words::tr("anno"));
    if (const auto said = line.read(arguments, {storeOption, yearOption}))
        return *said;
    const auto year = line.number(yearOption, firstYear, lastYear);
    if (!year)
        return complainOfUsage(Words::tr("L'anno si scrive così: 2026. Controlla --year."));
    return onStore(
        line, [year](Store &store) { return iseeList(store, *year); }, sentenceFor);
}

} // namespace

Result<QString> iseeList(Store &store, int year) {
    return newestConsents(store, {iseeConsentKind, QString::number(year)})
        .map([](const QList<ConsentOfPerson> &people) {
            QStringList lines{QStringLiteral(
                "codice_fiscale;cognome;nome;stato;protocollo_dsu;quando_utc;ricevuta")};
            for (const ConsentOfPerson &person : people)
                lines.append(lineOf(person));
            return lines.join(u'\n');
        });
}

int runIsee(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == QLatin1String("list"))
        return runList(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runList(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «list»."));
}

} // namespace campanella::backend

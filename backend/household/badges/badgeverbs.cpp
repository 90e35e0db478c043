// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/badges/badgeverbs.h"

#include "backend/cli/onstore.h"
#include "backend/cli/readystore.h"
#include "backend/household/badges/badgeprint.h"
#include "backend/household/pairing/letterprinter.h"

#include <QCoreApplication>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BadgeVerbs)
};

const QString pepperOption = QStringLiteral("pepper");
const QString childOption = QStringLiteral("child");
const QString schoolOption = QStringLiteral("school");
const QString classOption = QStringLiteral("class");
const QString yearOption = QStringLiteral("year");
const QString pdfOption = QStringLiteral("pdf");

void addOptions(CommandLine &line) {
    addStoreOption(line);
    line.addValue(childOption, Words::tr("Codice fiscale del bambino."), Words::tr("codice"));
    line.addValue(schoolOption, Words::tr("Scuola, come nelle iscrizioni."), Words::tr("nome"));
    line.addValue(classOption, Words::tr("Classe di quella scuola; senza, tutte."),
                  Words::tr("nome"));
    line.addValue(yearOption, Words::tr("Anno scolastico (2026/2027); senza, quello in corso."),
                  Words::tr("anno"));
    line.addValue(pdfOption, Words::tr("Dove scrivere i tesserini, dieci per pagina (PDF)."),
                  Words::tr("file"));
    line.addValue(pepperOption,
                  Words::tr("File del segreto dei codici; senza, accanto all'archivio SQLite."),
                  Words::tr("file"));
}

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::FiscalCodeInvalid:
        return Words::tr("Il codice fiscale non è giusto: ricontrollalo.");
    case FailureCode::SchoolYearInvalid:
        return Words::tr("L'anno scolastico si scrive 2026/2027.");
    case FailureCode::NotFound:
        return Words::tr("Nell'archivio non c'è: controlla il codice fiscale, oppure scuola, "
                         "classe e anno.");
    case FailureCode::LettersFailed:
        return Words::tr("I tesserini non sono stati scritti: controlla --pdf e che "
                         "campanella-letters sia installato.");
    case FailureCode::ConfigurationInvalid:
        return Words::tr("Il segreto dei codici non si legge: controlla --pepper.");
    default:
        return startFailureText(failure.code);
    }
}

/// One child, or a school with or without a class; and the year.
Result<BadgePrint> wantedOf(const CommandLine &line) {
    BadgePrint wanted{
        {{}, line.value(schoolOption), line.value(classOption)}, {}, line.value(pdfOption)};
    if (line.isSet(childOption)) {
        const auto child = FiscalCode::parse(line.value(childOption));
        if (!child)
            return fail(child.error());
        wanted.selection.child = *child;
    }
    if (line.isSet(yearOption)) {
        const auto year = SchoolYear::parse(line.value(yearOption));
        if (!year)
            return fail(year.error());
        wanted.schoolYear = *year;
    }
    return wanted;
}

Result<int> print(const CommandLine &line) {
    const auto wanted = wantedOf(line);
    if (!wanted)
        return fail(wanted.error());
    const auto store = openReady(line.value(storeOption));
    if (!store)
        return fail(store.error());
    const auto pepper =
        Pepper::load(line.isSet(pepperOption) ? line.value(pepperOption)
                                              : Pepper::fileBeside(line.value(storeOption)));
    if (!pepper)
        return fail(pepper.error());
    return issueBadges(**store, *pepper, *wanted, printBadges);
}

int runPrint(const QStringList &arguments) {
    CommandLine line(QStringLiteral("badges print"),
                     Words::tr("Scrive i tesserini dei bambini, da ritagliare."));
    addOptions(line);
    if (const auto said = line.read(arguments, {storeOption, pdfOption}))
        return *said;
    if (line.value(childOption).isEmpty() == line.value(schoolOption).isEmpty())
        return complainOfUsage(Words::tr("Serve --child, oppure --school."));
    const auto printed = print(line);
    if (!printed)
        return complain(sentenceFor(printed.error()), printed.error());
    QTextStream(stdout) << Words::tr("Tesserini scritti: %1.").arg(*printed) << '\n';
    return ExitDone;
}

} // namespace

int runBadges(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act.startsWith(u'-'))
        return runPrint(arguments); // help is answered without a word
    if (act == QLatin1String("print"))
        return runPrint(arguments.mid(1));
    return complainOfUsage(Words::tr("Qui il comando è «print»."));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/attendanceverb.h"

#include "backend/cli/onstore.h"
#include "backend/cli/textfile.h"
#include "backend/import/importverb.h"
#include "backend/messages/contests.h"
#include "backend/services/closures.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttendanceVerb)
};

const QString fromOption = QStringLiteral("from");
const QString untilOption = QStringLiteral("until");
const QString kindOption = QStringLiteral("kind");
const QString reasonOption = QStringLiteral("reason");
const QString serviceOption = QStringLiteral("service");
const QString schoolOption = QStringLiteral("school");
const QString classOption = QStringLiteral("class");
const QString numberOption = QStringLiteral("number");
const QString stateOption = QStringLiteral("state");
const QString mealOption = QStringLiteral("meal");
const QString textOption = QStringLiteral("text");

void addCloseOptions(CommandLine &line) {
    addStoreOption(line);
    line.addValue(fromOption, Words::tr("Primo giorno, per esempio 2026-12-07."),
                  Words::tr("giorno"));
    line.addValue(untilOption, Words::tr("Ultimo giorno; senza, lo stesso."), Words::tr("giorno"));
    line.addValue(kindOption,
                  Words::tr("holiday (vacanza), closure (chiusura) o strike (sciopero)."),
                  Words::tr("tipo"), toString(ClosureKind::Closure));
    line.addValue(reasonOption, Words::tr("Perché, fino a 140 caratteri: lo leggono le famiglie."),
                  Words::tr("testo"));
    line.addValue(serviceOption, Words::tr("Solo questo servizio (il suo codice)."),
                  Words::tr("codice"));
    line.addValue(schoolOption, Words::tr("Solo questa scuola."), Words::tr("scuola"));
    line.addValue(classOption, Words::tr("Solo questa classe della scuola."), Words::tr("classe"));
}

QString refusedWords(const QString &pointer) {
    if (pointer == QLatin1String("/kind"))
        return Words::tr("Il tipo è holiday, closure o strike: controlla --kind.");
    if (pointer == QLatin1String("/reason"))
        return Words::tr("Il motivo è di 140 caratteri al massimo: accorcia --reason.");
    if (pointer == QLatin1String("/service"))
        return Words::tr("Nessun servizio ha questo codice: controlla --service.");
    if (pointer == QLatin1String("/school"))
        return Words::tr("Nessun iscritto di quell'anno ha questa scuola: controlla --school.");
    if (pointer == QLatin1String("/class"))
        return Words::tr("In quella scuola non c'è questa classe: controlla --class.");
    return Words::tr("I giorni si scrivono così: 2026-12-07; --until non viene prima di --from e "
                     "sta nello stesso anno scolastico.");
}

QString sentenceFor(const Failure &failure) {
    return failure.code == FailureCode::FieldInvalid ? refusedWords(failure.fields.value(0).pointer)
                                                     : startFailureText(failure.code);
}

Result<ClosureDraft> draftOf(const CommandLine &line) {
    const auto refuse = [](const QString &pointer) {
        return fail({FailureCode::FieldInvalid, {}, {{pointer, {}}}, {}, {}});
    };
    const QString until =
        line.isSet(untilOption) ? line.value(untilOption) : line.value(fromOption);
    const auto days = DateRange::make(isoDay(line.value(fromOption)), isoDay(until));
    const auto kind = closureKindFromString(line.value(kindOption));
    if (!days || !kind)
        return refuse(days ? QStringLiteral("/kind") : QStringLiteral("/from"));
    return ClosureDraft{*days,
                        *kind,
                        line.value(reasonOption).trimmed(),
                        line.value(serviceOption),
                        line.value(schoolOption),
                        line.value(classOption)};
}

Result<QString> close(Store &store, const CommandLine &line) {
    return draftOf(line)
        .and_then([&store](const ClosureDraft &draft) { return markClosure(store, draft); })
        .map([](int corrected) {
            return Words::tr("Segnato. Presenze corrette: %1.").arg(corrected);
        });
}

int runClose(const QStringList &arguments) {
    CommandLine line(
        QStringLiteral("attendance close"),
        Words::tr("Segna giorni senza servizio e corregge le presenze già registrate."));
    addCloseOptions(line);
    if (const auto said = line.read(arguments, {storeOption, fromOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return close(store, line); }, sentenceFor);
}

QString whyNotCorrected(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::NotFound:
        return Words::tr("Nessuna contestazione ha questo numero: controlla --number.");
    case FailureCode::ThreadClosed:
        return Words::tr("La famiglia ha ritirato questa contestazione.");
    case FailureCode::FileUnreadable:
    case FailureCode::EncodingUnknown:
        return Words::tr("Il file della risposta non si legge come UTF-8: controlla --text.");
    case FailureCode::FieldInvalid:
        return Words::tr("--state è present o absent, --meal è standard, light o diet; la risposta "
                         "va da 1 a 4000 caratteri.");
    default:
        return startFailureText(failure.code);
    }
}

Result<QString> correct(Store &store, const CommandLine &line) {
    const auto state = attendanceStateFromString(line.value(stateOption));
    const auto meal = mealKindFromString(line.value(mealOption));
    if (!meal || (state != AttendanceState::Present && state != AttendanceState::Absent))
        return fail(FailureCode::FieldInvalid);
    return readTextFile(line.value(textOption))
        .and_then([&](const QString &text) {
            return correctContestedDay(store, line.value(numberOption), {*state, *meal, text});
        })
        .map([] { return Words::tr("Presenza corretta, risposta inviata."); });
}

int runCorrect(const QStringList &arguments) {
    CommandLine line(QStringLiteral("attendance correct"),
                     Words::tr("Corregge un giorno contestato e risponde alla famiglia."));
    addStoreOption(line);
    line.addValue(numberOption, Words::tr("Numero della contestazione, per esempio 2026-12."),
                  Words::tr("numero"));
    line.addValue(stateOption, Words::tr("present (era presente) o absent (era assente)."),
                  Words::tr("stato"));
    line.addValue(mealOption,
                  Words::tr("Se era presente: standard (normale), light (in bianco) o diet "
                            "(dieta)."),
                  Words::tr("pasto"), toString(MealKind::Standard));
    line.addValue(textOption, Words::tr("File con la risposta (UTF-8), fino a 4000 caratteri."),
                  Words::tr("file"));
    if (const auto said =
            line.read(arguments, {storeOption, numberOption, stateOption, textOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return correct(store, line); }, whyNotCorrected);
}

/// The file comes first; all else is as in `import`.
int runFile(const QStringList &arguments) {
    const QString file = arguments.value(0);
    if (file.isEmpty() || (file.startsWith(u'-') && file != QLatin1String("--help")))
        return complainOfUsage(Words::tr("Manca il file: attendance import FILE.csv --store URL."));
    if (file == QLatin1String("--help"))
        return runImport(arguments);
    return runImport(QStringList{QStringLiteral("--attendance"), file} + arguments.mid(1));
}

} // namespace

int runAttendance(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == QLatin1String("import"))
        return runFile(arguments.mid(1));
    if (act == QLatin1String("close"))
        return runClose(arguments.mid(1));
    if (act == QLatin1String("correct"))
        return runCorrect(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runClose(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «import», «close» o «correct»."));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/pairing/codeverbs.h"

#include "backend/cli/onstore.h"
#include "backend/cli/readystore.h"
#include "backend/household/invitations/inviting.h"
#include "backend/household/pairing/codeissue.h"
#include "backend/household/pairing/letterprinter.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CodeVerbs)
};

const QString pepperOption = QStringLiteral("pepper");
const QString childOption = QStringLiteral("child");
const QString parentOption = QStringLiteral("parent");
const QString schoolOption = QStringLiteral("school");
const QString classOption = QStringLiteral("class");
const QString lettersOption = QStringLiteral("letters");
const QString csvOption = QStringLiteral("csv");
const QString daysOption = QStringLiteral("days");

constexpr int mostDays = 365;

void tell(const QString &sentence) {
    QTextStream(stdout) << sentence << '\n';
}

void addSelection(CommandLine &line) {
    addStoreOption(line);
    line.addValue(childOption, Words::tr("Codice fiscale del bambino."), Words::tr("codice"));
    line.addValue(schoolOption, Words::tr("Scuola, come nelle iscrizioni."), Words::tr("nome"));
    line.addValue(classOption, Words::tr("Classe di quella scuola; senza, tutte."),
                  Words::tr("nome"));
}

void addMaking(CommandLine &line) {
    line.addValue(lettersOption, Words::tr("Dove scrivere le lettere, una per pagina (PDF)."),
                  Words::tr("file"));
    line.addValue(csvOption, Words::tr("Dove scrivere chi ha ricevuto una lettera (CSV)."),
                  Words::tr("file"));
    line.addValue(daysOption, Words::tr("Giorni in cui il codice vale, da 1 a %1.").arg(mostDays),
                  Words::tr("n"), QStringLiteral("30"));
    line.addValue(pepperOption,
                  Words::tr("File del segreto dei codici; senza, accanto all'archivio SQLite."),
                  Words::tr("file"));
}

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::FiscalCodeInvalid:
        return Words::tr("Il codice fiscale non è giusto: ricontrollalo.");
    case FailureCode::NotFound:
        return Words::tr(
            "Nell'archivio non c'è: controlla i codici fiscali, oppure scuola e classe.");
    case FailureCode::LettersFailed:
        return Words::tr("Le lettere non sono state scritte, e nessun codice è stato dato: "
                         "controlla --letters e che campanella-letters sia installato.");
    case FailureCode::ConfigurationInvalid:
        return Words::tr("Il segreto dei codici non si legge: controlla --pepper.");
    case FailureCode::FolderNotWritable:
        return Words::tr("L'elenco non è stato scritto: controlla --csv. Le lettere sono valide.");
    default:
        return startFailureText(failure.code);
    }
}

/// One child, or a school with or without a class.
Result<CodeSelection> selectionOf(const CommandLine &line) {
    CodeSelection selection{{}, line.value(schoolOption), line.value(classOption)};
    if (!line.isSet(childOption))
        return selection;
    const auto child = FiscalCode::parse(line.value(childOption));
    if (!child)
        return fail(child.error());
    selection.child = *child;
    return selection;
}

std::optional<int> selectionProblem(const CommandLine &line) {
    if (line.value(childOption).isEmpty() == line.value(schoolOption).isEmpty())
        return complainOfUsage(Words::tr("Serve --child, oppure --school."));
    return std::nullopt;
}

Result<> writeCsv(const QString &name, const IssuedCodes &issued) {
    if (name.isEmpty())
        return {};
    QSaveFile file(name);
    const QByteArray csv = recipientsCsv(issued);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        return {};
    return fail(FailureCode::FolderNotWritable, QStringLiteral("the CSV cannot be written"));
}

void tellIssued(const IssuedCodes &issued) {
    tell(Words::tr("Lettere scritte: %1.").arg(issued.written.size()));
    if (!issued.kept.isEmpty())
        tell(Words::tr("Hanno già un codice che vale: %1. Per rifare la lettera usa «codes "
                       "reprint».")
                 .arg(issued.kept.size()));
    if (!issued.unknown.isEmpty())
        tell(Words::tr("Senza codice fiscale, quindi senza lettera: %1.")
                 .arg(issued.unknown.size()));
}

Result<> make(const CommandLine &line, CodeIssue::Old old, int days) {
    const auto selection = selectionOf(line);
    if (!selection)
        return fail(selection.error());
    const auto store = openReady(line.value(storeOption));
    if (!store)
        return fail(store.error());
    const auto pepper =
        Pepper::load(line.isSet(pepperOption) ? line.value(pepperOption)
                                              : Pepper::fileBeside(line.value(storeOption)));
    if (!pepper)
        return fail(pepper.error());
    const auto issued = issueCodes(
        **store, *pepper, {*selection, old, days, line.value(lettersOption)}, printLetters);
    if (!issued)
        return fail(issued.error());
    tellIssued(*issued);
    return writeCsv(line.value(csvOption), *issued);
}

int runMaking(CommandLine &line, const QStringList &arguments, CodeIssue::Old old) {
    addSelection(line);
    addMaking(line);
    if (const auto said = line.read(arguments, {storeOption, lettersOption}))
        return *said;
    if (const auto problem = selectionProblem(line))
        return *problem;
    const auto days = line.number(daysOption, 1, mostDays);
    if (!days)
        return complainOfUsage(Words::tr("--days va da 1 a %1.").arg(mostDays));
    const auto made = make(line, old, *days);
    return made ? ExitDone : complain(sentenceFor(made.error()), made.error());
}

int runIssue(const QStringList &arguments) {
    CommandLine line(QStringLiteral("codes issue"),
                     Words::tr("Scrive le lettere con i codici, una per bambino."));
    return runMaking(line, arguments, CodeIssue::Old::Kept);
}

int runReprint(const QStringList &arguments) {
    CommandLine line(QStringLiteral("codes reprint"),
                     Words::tr("Rifà lettere e codici: quelli di prima non valgono più."));
    return runMaking(line, arguments, CodeIssue::Old::Replaced);
}

int runRevoke(const QStringList &arguments) {
    CommandLine line(QStringLiteral("codes revoke"),
                     Words::tr("Fa finire i codici che nessuno ha ancora usato."));
    addSelection(line);
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    if (const auto problem = selectionProblem(line))
        return *problem;
    const auto revoked = selectionOf(line).and_then([&](const CodeSelection &selection) {
        return openReady(line.value(storeOption)).and_then([&](const auto &store) {
            return revokeSelection(*store, selection);
        });
    });
    if (!revoked)
        return complain(sentenceFor(revoked.error()), revoked.error());
    tell(Words::tr("Codici finiti: %1.").arg(*revoked));
    return ExitDone;
}

Result<> unlink(const CommandLine &line) {
    const auto child = FiscalCode::parse(line.value(childOption));
    const auto adult = FiscalCode::parse(line.value(parentOption));
    if (!child || !adult)
        return fail(child ? adult.error() : child.error());
    return openReady(line.value(storeOption)).and_then([&](const auto &store) {
        return endLink(*store, *child, *adult);
    });
}

int runUnlink(const QStringList &arguments) {
    CommandLine line(QStringLiteral("codes unlink"),
                     Words::tr("Toglie subito l'abbinamento di un adulto a un bambino."));
    addStoreOption(line);
    line.addValue(childOption, Words::tr("Codice fiscale del bambino."), Words::tr("codice"));
    line.addValue(parentOption, Words::tr("Codice fiscale dell'adulto."), Words::tr("codice"));
    if (const auto said = line.read(arguments, {storeOption, childOption, parentOption}))
        return *said;
    const auto done = unlink(line);
    if (!done)
        return complain(sentenceFor(done.error()), done.error());
    tell(Words::tr("L'abbinamento è tolto."));
    return ExitDone;
}

Result<> bar(const CommandLine &line, bool barred) {
    const auto child = FiscalCode::parse(line.value(childOption));
    if (!child)
        return fail(child.error());
    return openReady(line.value(storeOption)).and_then([&](const auto &store) {
        return barInvitations(*store, *child, barred);
    });
}

int runBar(const QStringList &arguments, bool barred) {
    CommandLine line(barred ? QStringLiteral("codes bar") : QStringLiteral("codes unbar"),
                     barred ? Words::tr("Sospende gli inviti per un bambino.")
                            : Words::tr("Permette di nuovo gli inviti per un bambino."));
    addStoreOption(line);
    line.addValue(childOption, Words::tr("Codice fiscale del bambino."), Words::tr("codice"));
    if (const auto said = line.read(arguments, {storeOption, childOption}))
        return *said;
    const auto done = bar(line, barred);
    if (!done)
        return complain(sentenceFor(done.error()), done.error());
    tell(barred ? Words::tr("Gli inviti sono sospesi: quelli accettati restano, si tolgono con "
                            "«codes unlink».")
                : Words::tr("Gli inviti sono permessi."));
    return ExitDone;
}

} // namespace

int runCodes(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act.startsWith(u'-'))
        return runIssue(arguments); // help is answered without a word
    const QStringList rest = arguments.mid(1);
    if (act == QLatin1String("issue"))
        return runIssue(rest);
    if (act == QLatin1String("reprint"))
        return runReprint(rest);
    if (act == QLatin1String("revoke"))
        return runRevoke(rest);
    if (act == QLatin1String("unlink"))
        return runUnlink(rest);
    if (act == QLatin1String("bar") || act == QLatin1String("unbar"))
        return runBar(rest, act == QLatin1String("bar"));
    return complainOfUsage(
        Words::tr("Qui il comando è «issue», «reprint», «revoke», «unlink», «bar» o «unbar»."));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/applications/applicationverb.h"

#include "backend/cli/onstore.h"
#include "backend/cli/textfile.h"
#include "backend/services/applications/applicationoffice.h"
#include "backend/services/applications/attachmentstore.h"
#include "domain/attachment.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationVerb)
};

const QString numberOption = QStringLiteral("number");
const QString toOption = QStringLiteral("to");
const QString textOption = QStringLiteral("text");
const QString allOption = QStringLiteral("all");
const QString attachmentsOption = QStringLiteral("attachments");

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::NotFound:
        return Words::tr("Nessuna domanda ha questo numero: controlla --number.");
    case FailureCode::ApplicationMoved:
        return Words::tr("Da dove sta ora la domanda non può passare lì: guardala con «show».");
    case FailureCode::FieldInvalid:
        return Words::tr("Serve un testo da 1 a 2000 caratteri: controlla --text.");
    case FailureCode::FileUnreadable:
        return Words::tr("Il file del testo non si legge: controlla --text.");
    case FailureCode::FolderNotWritable:
        return Words::tr("Gli allegati non si scrivono: controlla --attachments; i file che ci "
                         "sono già non vengono sostituiti.");
    case FailureCode::EncodingUnknown:
        return Words::tr("Il testo non è in UTF-8: salvalo con codifica UTF-8.");
    default:
        return startFailureText(failure.code);
    }
}

/// Tab between columns: number, state, day of the decision, form, child, applicant.
QString headOf(const Application &one) {
    return QStringList{one.number,
                       toString(one.state),
                       one.decideBy ? one.decideBy->toString(Qt::ISODate) : QString(),
                       one.form.title,
                       one.childName,
                       one.applicantName}
        .join(u'\t');
}

/// A line of words and their value; nothing when there is none.
void addLine(QStringList &lines, const QString &words, const QString &value) {
    if (!value.isEmpty())
        lines.append(words + QStringLiteral(": ") + value);
}

QString answersOf(const Application &one) {
    QStringList lines;
    const ApplicationDraft &draft = one.draft;
    addLine(lines, Words::tr("Codice fiscale"), draft.child.fiscalCode);
    addLine(lines, Words::tr("Data di nascita"), draft.child.birthDate);
    addLine(lines, Words::tr("E-mail"), draft.email);
    addLine(lines, Words::tr("Cellulare"), draft.mobile);
    for (const FormQuestion &question : questionsOf(one.form))
        addLine(lines, question.label, answerLabel(question, draft.answers.value(question.name)));
    return lines.join(u'\n');
}

QString storyOf(const Application &one) {
    QStringList lines;
    for (const ApplicationEvent &event : one.events)
        lines.append(QStringList{event.at.toString(Qt::ISODate), toString(event.state), event.text,
                                 attachmentNameOf(event.file)}
                         .join(u'\t'));
    return lines.join(u'\n');
}

Result<QString> list(Store &store, WhichApplications which) {
    return listApplications(store, which).map([](const QList<Application> &applications) {
        QStringList lines;
        for (const Application &one : applications)
            lines.append(headOf(one));
        return lines.join(u'\n');
    });
}

Result<QString> show(Store &store, const QString &number) {
    return officeApplication(store, number).map([](const StoredApplication &stored) {
        const Application &one = stored.application;
        return QStringList{headOf(one), answersOf(one), storyOf(one)}.join(QStringLiteral("\n\n"));
    });
}

/// "domanda-2026-12-1-certificato.pdf": what the family called a file is safe, and may occur twice.
Result<QString> saveFiles(Store &store, const QString &number, const QString &folder) {
    const auto stored = officeApplication(store, number);
    if (!stored)
        return fail(stored.error());
    const auto files = attachedFiles(store, stored->key);
    if (!files)
        return fail(files.error());
    QStringList lines;
    for (const AttachedFile &one : *files) {
        QFile file(QDir(folder).filePath(
            QStringLiteral("domanda-%1-%2-%3").arg(number).arg(lines.size() + 1).arg(one.name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
            file.write(one.bytes) != one.bytes.size() || !file.flush())
            return fail(FailureCode::FolderNotWritable);
        lines.append(file.fileName());
    }
    return lines.join(u'\n');
}

Result<QString> showAndSave(Store &store, const CommandLine &line) {
    const QString number = line.value(numberOption);
    const auto shown = show(store, number);
    if (!shown || !line.isSet(attachmentsOption))
        return shown;
    return saveFiles(store, number, line.value(attachmentsOption)).map([&](const QString &files) {
        return *shown + QStringLiteral("\n\n") + files;
    });
}

Result<QString> move(Store &store, const CommandLine &line, ApplicationState to) {
    const auto text =
        line.isSet(textOption) ? readTextFile(line.value(textOption)) : Result<QString>(QString());
    if (!text)
        return fail(text.error());
    return moveApplication(store, line.value(numberOption), {to, *text}).map([] {
        return Words::tr("Fatto.");
    });
}

void addNumber(CommandLine &line) {
    line.addValue(numberOption, Words::tr("Numero della domanda, per esempio 2026-12."),
                  Words::tr("numero"));
}

int runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("application list"),
                     Words::tr("Elenca le domande da decidere, prima quelle che scadono."));
    addStoreOption(line);
    line.addSwitch(allOption, Words::tr("Anche quelle decise e ritirate."));
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    const auto which = line.isSet(allOption) ? WhichApplications::Sent : WhichApplications::Waiting;
    return onStore(
        line, [which](Store &store) { return list(store, which); }, sentenceFor);
}

int runShow(const QStringList &arguments) {
    CommandLine line(QStringLiteral("application show"), Words::tr("Mostra una domanda intera."));
    addStoreOption(line);
    addNumber(line);
    line.addValue(attachmentsOption, Words::tr("Cartella in cui salvare gli allegati."),
                  Words::tr("cartella"));
    if (const auto said = line.read(arguments, {storeOption, numberOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return showAndSave(store, line); }, sentenceFor);
}

int runMove(const QStringList &arguments) {
    CommandLine line(QStringLiteral("application move"), Words::tr("Fa avanzare una domanda."));
    addStoreOption(line);
    addNumber(line);
    line.addValue(toOption,
                  Words::tr("in_progress, to_supplement, accepted, refused, waiting_list o "
                            "place_offered."),
                  Words::tr("stato"));
    line.addValue(textOption,
                  Words::tr("File (UTF-8) con che cosa integrare o perché è rifiutata."),
                  Words::tr("file"));
    if (const auto said = line.read(arguments, {storeOption, numberOption, toOption}))
        return *said;
    const auto to = applicationStateFromString(line.value(toOption));
    if (!to)
        return complainOfUsage(Words::tr("Questo stato non esiste: vedi --help."));
    return onStore(
        line, [&line, to](Store &store) { return move(store, line, *to); }, sentenceFor);
}

} // namespace

int runApplication(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == QLatin1String("list"))
        return runList(arguments.mid(1));
    if (act == QLatin1String("show"))
        return runShow(arguments.mid(1));
    if (act == QLatin1String("move"))
        return runMove(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runList(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «list», «show» o «move»."));
}

} // namespace campanella::backend

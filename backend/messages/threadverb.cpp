// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/threadverb.h"

#include "backend/cli/onstore.h"
#include "backend/cli/textfile.h"
#include "backend/messages/threadoffice.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThreadVerb)
};

const QString numberOption = QStringLiteral("number");
const QString textOption = QStringLiteral("text");
const QString allOption = QStringLiteral("all");

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::NotFound:
        return Words::tr("Nessuna domanda ha questo numero: controlla --number.");
    case FailureCode::ThreadClosed:
        return Words::tr("Questa domanda è chiusa: la famiglia può farne una nuova.");
    case FailureCode::FieldInvalid:
        return Words::tr("La risposta va da 1 a 4000 caratteri: controlla --text.");
    case FailureCode::FileUnreadable:
        return Words::tr("Il file della risposta non si legge: controlla --text.");
    case FailureCode::EncodingUnknown:
        return Words::tr("La risposta non è in UTF-8: salvala con codifica UTF-8.");
    default:
        return startFailureText(failure.code);
    }
}

/// Tab between columns: number, state, day of the answer, topic, person.
QString headOf(const OfficeThread &one) {
    const MessageThread &thread = one.thread;
    return QStringList{thread.number, toString(thread.state),
                       thread.answerBy ? thread.answerBy->toString(Qt::ISODate) : QString(),
                       toString(thread.topic), one.person}
        .join(u'\t');
}

Result<QString> list(Store &store, WhichThreads which) {
    return listThreads(store, which).map([](const QList<OfficeThread> &threads) {
        QStringList lines;
        for (const OfficeThread &one : threads)
            lines.append(headOf(one));
        return lines.join(u'\n');
    });
}

Result<QString> show(Store &store, const QString &number) {
    return officeThread(store, number).map([](const OfficeThread &one) {
        QStringList parts{headOf(one)};
        if (one.thread.due)
            parts.append(Words::tr("Su: %1").arg(one.thread.due->subject));
        if (const auto &day = one.thread.day)
            parts.append(Words::tr("Contesta: %1, %2, %3")
                             .arg(day->day.toString(Qt::ISODate), day->child, day->service));
        for (const ThreadMessage &message : one.thread.messages)
            parts.append(QStringList{message.fromOffice ? Words::tr("L'ufficio") : one.person,
                                     message.sentAt.toString(Qt::ISODate), message.text}
                             .join(u'\n'));
        return parts.join(QStringLiteral("\n\n"));
    });
}

Result<QString> answer(Store &store, const CommandLine &line) {
    return readTextFile(line.value(textOption))
        .and_then([&](const QString &text) {
            return answerThread(store, line.value(numberOption), text);
        })
        .map([] { return Words::tr("Risposta inviata."); });
}

void addNumber(CommandLine &line) {
    line.addValue(numberOption, Words::tr("Numero della domanda, per esempio 2026-12."),
                  Words::tr("numero"));
}

int runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("thread list"),
                     Words::tr("Elenca le domande aperte, prima quelle che scadono."));
    addStoreOption(line);
    line.addSwitch(allOption, Words::tr("Anche quelle chiuse."));
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    const auto which = line.isSet(allOption) ? WhichThreads::All : WhichThreads::Open;
    return onStore(
        line, [which](Store &store) { return list(store, which); }, sentenceFor);
}

int runShow(const QStringList &arguments) {
    CommandLine line(QStringLiteral("thread show"), Words::tr("Mostra una domanda intera."));
    addStoreOption(line);
    addNumber(line);
    if (const auto said = line.read(arguments, {storeOption, numberOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return show(store, line.value(numberOption)); }, sentenceFor);
}

int runAnswer(const QStringList &arguments) {
    CommandLine line(QStringLiteral("thread answer"), Words::tr("Risponde a una domanda."));
    addStoreOption(line);
    addNumber(line);
    line.addValue(textOption, Words::tr("File con la risposta (UTF-8), fino a 4000 caratteri."),
                  Words::tr("file"));
    if (const auto said = line.read(arguments, {storeOption, numberOption, textOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return answer(store, line); }, sentenceFor);
}

int runClose(const QStringList &arguments) {
    CommandLine line(QStringLiteral("thread close"), Words::tr("Chiude una domanda."));
    addStoreOption(line);
    addNumber(line);
    if (const auto said = line.read(arguments, {storeOption, numberOption}))
        return *said;
    const auto close = [&line](Store &store) {
        return closeOfficeThread(store, line.value(numberOption)).map([] {
            return Words::tr("Chiusa.");
        });
    };
    return onStore(line, close, sentenceFor);
}

} // namespace

int runThread(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == QLatin1String("list"))
        return runList(arguments.mid(1));
    if (act == QLatin1String("show"))
        return runShow(arguments.mid(1));
    if (act == QLatin1String("answer"))
        return runAnswer(arguments.mid(1));
    if (act == QLatin1String("close"))
        return runClose(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runList(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «list», «show», «answer» o «close»."));
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/messages/noticeverb.h"

#include "backend/cli/onstore.h"
#include "backend/cli/textfile.h"
#include "backend/messages/noticefiles.h"
#include "backend/messages/townnoticeoffice.h"

#include <QCoreApplication>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeVerb)
};

const QString titleOption = QStringLiteral("title");
const QString textOption = QStringLiteral("text");
const QString officeOption = QStringLiteral("office");
const QString serviceOption = QStringLiteral("service");
const QString schoolOption = QStringLiteral("school");
const QString classOption = QStringLiteral("class");
const QString familyOption = QStringLiteral("family");
const QString fromOption = QStringLiteral("from");
const QString untilOption = QStringLiteral("until");
const QString attachOption = QStringLiteral("attach");
const QString idOption = QStringLiteral("id");

void addPublishOptions(CommandLine &line) {
    addStoreOption(line);
    line.addValue(titleOption, Words::tr("Titolo, fino a 140 caratteri."), Words::tr("titolo"));
    line.addValue(textOption,
                  Words::tr("File con il testo (UTF-8, anche Markdown), fino a 100 kB."),
                  Words::tr("file"));
    line.addValue(officeOption, Words::tr("Chi scrive; senza, l'ufficio del Comune."),
                  Words::tr("ufficio"));
    line.addValue(serviceOption, Words::tr("Solo a chi usa questo servizio (il suo codice)."),
                  Words::tr("codice"));
    line.addValue(schoolOption, Words::tr("Solo a questa scuola."), Words::tr("scuola"));
    line.addValue(classOption, Words::tr("Solo a questa classe della scuola."),
                  Words::tr("classe"));
    line.addValue(familyOption,
                  Words::tr("Solo a una famiglia: codice fiscale del figlio o di un adulto."),
                  Words::tr("codice"));
    line.addValue(fromOption, Words::tr("Primo giorno, per esempio 2026-12-01; senza, subito."),
                  Words::tr("giorno"));
    line.addValue(untilOption, Words::tr("Ultimo giorno; senza, finché non lo ritiri."),
                  Words::tr("giorno"));
    line.addValue(
        attachOption,
        Words::tr("File da allegare (PDF, JPEG, PNG, P7M, fino a 10 MB); si può ripetere."),
        Words::tr("file"));
}

QString refusedWords(const QString &pointer) {
    if (pointer == QLatin1String("/title"))
        return Words::tr("Il titolo va da 1 a 140 caratteri: controlla --title.");
    if (pointer == QLatin1String("/text"))
        return Words::tr("Il testo va da 1 byte a 100 kB: accorcialo, o controlla --text.");
    if (pointer == QLatin1String("/service"))
        return Words::tr("Nessun servizio ha questo codice: controlla --service.");
    if (pointer == QLatin1String("/school"))
        return Words::tr("Nessun iscritto di quest'anno ha questa scuola: controlla --school.");
    if (pointer == QLatin1String("/class"))
        return Words::tr("In quella scuola non c'è questa classe: controlla --class.");
    if (pointer == QLatin1String("/family"))
        return Words::tr("Nessuno ha questo codice fiscale, o ci sono altri destinatari: controlla "
                         "--family.");
    if (pointer == QLatin1String("/files"))
        return Words::tr("Si allegano fino a 10 file, ognuno PDF, JPEG, PNG o P7M, non vuoto, fino "
                         "a 10 MB, con il contenuto che dice il nome: controlla --attach.");
    return Words::tr("I giorni si scrivono così: 2026-12-01, e --until non viene prima di --from.");
}

QString sentenceFor(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::FieldInvalid:
        return refusedWords(failure.fields.value(0).pointer);
    case FailureCode::FileUnreadable:
        if (!failure.fields.isEmpty())
            return Words::tr("Il file da allegare non si legge: controlla --attach.");
        return Words::tr("Il file del testo non si legge: controlla --text.");
    case FailureCode::EncodingUnknown:
        return Words::tr("Il testo non è in UTF-8: salvalo con codifica UTF-8.");
    case FailureCode::NotFound:
    case FailureCode::PublicIdInvalid:
        return Words::tr("Nessun avviso pubblicato ha questo identificativo: controlla --id.");
    default:
        return startFailureText(failure.code);
    }
}

/// The day of an option; nothing when it is not given.
Result<std::optional<QDate>> dayOf(const CommandLine &line, const QString &option) {
    if (!line.isSet(option))
        return std::optional<QDate>();
    const QDate day = isoDay(line.value(option));
    if (!day.isValid())
        return fail({FailureCode::FieldInvalid,
                     QStringLiteral("not a day"),
                     {{u'/' + option, QStringLiteral("not a day")}},
                     {},
                     {}});
    return std::optional(day);
}

Result<QList<AttachedFile>> filesOf(const CommandLine &line) {
    QList<AttachedFile> files;
    for (const QString &path : line.values(attachOption)) {
        auto file = loadNoticeFile(path);
        if (!file)
            return fail(std::move(file).error());
        files.append(*std::move(file));
    }
    return files;
}

Result<NoticeDraft> draftOf(const CommandLine &line) {
    const auto from = dayOf(line, fromOption);
    const auto until = dayOf(line, untilOption);
    if (!from || !until)
        return fail(from ? until.error() : from.error());
    const auto files = filesOf(line);
    if (!files)
        return fail(files.error());
    return readTextFile(line.value(textOption), longestNotice).map([&](const QString &text) {
        return NoticeDraft{line.value(titleOption).trimmed(),
                           text,
                           line.value(officeOption).trimmed(),
                           {line.value(serviceOption), line.value(schoolOption),
                            line.value(classOption), line.value(familyOption)},
                           *from,
                           *until,
                           *files};
    });
}

Result<QString> publish(Store &store, const CommandLine &line) {
    return draftOf(line)
        .and_then([&store](const NoticeDraft &draft) { return publishTownNotice(store, draft); })
        .map([](const PublishedNotice &done) {
            return Words::tr("Pubblicato: %1. Possono leggerlo %2 persone.")
                .arg(done.id.toString())
                .arg(done.people);
        });
}

Result<QString> withdraw(Store &store, const CommandLine &line) {
    return PublicId::parse(line.value(idOption))
        .and_then([&store](const PublicId &id) { return withdrawTownNotice(store, id); })
        .map([] { return Words::tr("Ritirato: nessuno lo vede più."); });
}

/// Tab between columns: for people and for scripts.
Result<QString> list(Store &store) {
    return listTownNotices(store).map([](const QList<OfficeNotice> &notices) {
        QStringList lines;
        for (const OfficeNotice &notice : notices)
            lines.append(QStringList{notice.id.toString(), notice.publishedAt.toString(Qt::ISODate),
                                     notice.lastDay, notice.audience,
                                     notice.withdrawn ? Words::tr("ritirato") : QString(),
                                     Words::tr("letto da %1").arg(notice.readers), notice.title}
                             .join(u'\t'));
        return lines.join(u'\n');
    });
}

int runPublish(const QStringList &arguments) {
    CommandLine line(QStringLiteral("notice publish"),
                     Words::tr("Pubblica un avviso del Comune alle famiglie."));
    addPublishOptions(line);
    if (const auto said = line.read(arguments, {storeOption, titleOption, textOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return publish(store, line); }, sentenceFor);
}

int runList(const QStringList &arguments) {
    CommandLine line(QStringLiteral("notice list"),
                     Words::tr("Elenca gli avvisi pubblicati, dal più recente."));
    addStoreOption(line);
    if (const auto said = line.read(arguments, {storeOption}))
        return *said;
    return onStore(line, list, sentenceFor);
}

int runWithdraw(const QStringList &arguments) {
    CommandLine line(QStringLiteral("notice withdraw"), Words::tr("Ritira un avviso."));
    addStoreOption(line);
    line.addValue(idOption, Words::tr("Identificativo dell'avviso."), Words::tr("id"));
    if (const auto said = line.read(arguments, {storeOption, idOption}))
        return *said;
    return onStore(
        line, [&line](Store &store) { return withdraw(store, line); }, sentenceFor);
}

} // namespace

int runNotice(const QStringList &arguments) {
    const QString act = arguments.value(0);
    if (act == QLatin1String("publish"))
        return runPublish(arguments.mid(1));
    if (act == QLatin1String("list"))
        return runList(arguments.mid(1));
    if (act == QLatin1String("withdraw"))
        return runWithdraw(arguments.mid(1));
    if (act == QLatin1String("--help") || act == QLatin1String("-h"))
        return runPublish(arguments);
    return complainOfUsage(Words::tr("Qui il comando è «publish», «list» o «withdraw»."));
}

} // namespace campanella::backend

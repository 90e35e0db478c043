// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/verb/printoptions.h"

#include "app/settings/serverchoice.h"

#include <QCommandLineParser>

namespace campanella::app {

namespace {

/// The parser and its options; Qt's own help option says when help is wanted.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(campanella::app::PrintOptions)

public:
    QCommandLineOption server{QStringLiteral("server"), tr("Il servizio del Comune, https://…"),
                              QStringLiteral("URL")};
    QCommandLineOption ca{QStringLiteral("ca"), tr("Il certificato dell'autorità da riconoscere."),
                          QStringLiteral("FILE")};
    QCommandLineOption user{QStringLiteral("user"), tr("Con quale nome utente entrare."),
                            QStringLiteral("NOME")};
    QCommandLineOption passwordFile{QStringLiteral("password-file"),
                                    tr("Leggi la password dalla prima riga di questo file."),
                                    QStringLiteral("FILE")};
    QCommandLineOption all{QStringLiteral("all"), tr("Tutti gli avvisi ancora da pagare.")};
    QCommandLineOption due{QStringLiteral("due"), tr("L'avviso di questo dovuto; anche più volte."),
                           QStringLiteral("ID")};
    QCommandLineOption output{QStringLiteral("output"),
                              tr("Una cartella (un PDF per avviso) o un solo file .pdf."),
                              QStringLiteral("DOVE")};
    QCommandLineOption overwrite{QStringLiteral("overwrite"),
                                 tr("Sostituisci anche file non scritti da questo programma.")};
    QCommandLineOption help{QStringLiteral("help"), tr("Mostra questo aiuto.")};
    QCommandLineParser parser;

    Words() {
        parser.setApplicationDescription(
            tr("campanella print-notices: stampa gli avvisi di pagamento in PDF, senza finestre."));
        parser.addOptions({server, ca, user, passwordFile, all, due, output, overwrite, help});
    }
};

tl::unexpected<Failure> refused(const QString &sentence) {
    return fail(FailureCode::ConfigurationInvalid, sentence);
}

QString missing(const PrintOptions &options) {
    if (options.user.isEmpty())
        return PrintOptions::tr("Manca --user NOME.");
    if (options.output.isEmpty())
        return PrintOptions::tr("Manca --output, una cartella o un file .pdf.");
    if (options.all == !options.dues.isEmpty())
        return PrintOptions::tr("Indica --all, oppure uno o più --due ID.");
    return {};
}

PrintOptions read(const Words &words) {
    const QCommandLineParser &parser = words.parser;
    PrintOptions options;
    options.user = parser.value(words.user);
    options.passwordFile = parser.value(words.passwordFile);
    options.all = parser.isSet(words.all);
    options.dues = parser.values(words.due);
    options.output = parser.value(words.output);
    options.overwrite = parser.isSet(words.overwrite);
    options.showHelp = parser.isSet(words.help);
    options.help = parser.helpText();
    return options;
}

} // namespace

bool PrintOptions::isOneFile() const {
    return output.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
}

Result<PrintOptions> PrintOptions::parse(const QStringList &arguments) {
    Words words;
    if (!words.parser.parse(QStringList{QStringLiteral("campanella print-notices")} + arguments))
        return refused(words.parser.errorText());
    PrintOptions options = read(words);
    if (options.showHelp)
        return options;
    if (!words.parser.positionalArguments().isEmpty())
        return refused(
            PrintOptions::tr("Non capisco «%1».").arg(words.parser.positionalArguments().first()));
    if (const QString sentence = missing(options); !sentence.isEmpty())
        return refused(sentence);
    const auto server = serverAt(words.parser.value(words.server), words.parser.value(words.ca));
    if (!server)
        return refused(PrintOptions::tr("Il servizio va indicato con --server https://… (%1).")
                           .arg(server.error().detail));
    options.server = *server;
    return options;
}

} // namespace campanella::app

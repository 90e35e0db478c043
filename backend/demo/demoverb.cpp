// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/demoverb.h"

#include "backend/cli/commandline.h"
#include "backend/cli/serve.h"
#include "backend/demo/demofolder.h"
#include "backend/demo/demooptions.h"
#include "backend/demo/identity/demoways.h"
#include "backend/import/progressline.h"

#include <QCoreApplication>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)
};

/// Standard output is for the line that says where the server listens.
void tell(const QString &sentence) {
    QTextStream(stderr) << sentence << '\n';
}

QString failureText(const Failure &failure) {
    return failure.code == FailureCode::FolderNotWritable
               ? Words::tr("Nella cartella non si può scrivere: scegline un'altra.")
               : startFailureText(failure.code);
}

std::optional<int> make(const DemoFolder &folder, const DemoRecipe &recipe) {
    QTextStream err(stderr);
    ProgressLine progress(Words::tr("famiglie"), err);
    const auto made = folder.make(recipe, [&progress](int families) { progress.report(families); });
    progress.end();
    if (!made)
        return complain(failureText(made.error()), made.error());
    tell(Words::tr("Il Comune di Valmarina è pronto: %1 famiglie.").arg(recipe.families));
    return std::nullopt;
}

/// An exit code when the folder cannot be used.
std::optional<int> prepare(const DemoFolder &folder, const DemoOptions &options) {
    switch (folder.state(options.recipe)) {
    case DemoFolder::State::Foreign:
        return complainOfUsage(
            Words::tr("La cartella contiene un archivio vero: scegline un'altra."));
    case DemoFolder::State::OtherRecipe:
        if (!options.fresh)
            return complainOfUsage(Words::tr("La cartella contiene un'altra dimostrazione: "
                                             "aggiungi --fresh per rifarla, o scegline un'altra."));
        return make(folder, options.recipe);
    case DemoFolder::State::Outdated:
        tell(Words::tr("La dimostrazione è di una versione precedente: la rifacciamo."));
        return make(folder, options.recipe);
    case DemoFolder::State::Same:
        if (options.fresh)
            return make(folder, options.recipe);
        tell(Words::tr("Il Comune di Valmarina c'è già: si usa quello."));
        return std::nullopt;
    case DemoFolder::State::Empty:
        break;
    }
    return make(folder, options.recipe);
}

/// Nothing leaves the demo: its mail is collected, unless a file says otherwise.
Result<QString> mailSettings(const DemoFolder &folder, const DemoOptions &options) {
    if (!options.mail.isEmpty())
        return options.mail;
    tell(Words::tr("Le e-mail si leggono in %1").arg(folder.mailFolder()));
    return folder.writeMailSettings();
}

int serve(const DemoFolder &folder, const DemoOptions &options) {
    const auto mail = mailSettings(folder, options);
    if (!mail)
        return complain(failureText(mail.error()), mail.error());
    const DemoCertificates files = folder.certificates();
    QStringList arguments{QStringLiteral("--store"),       folder.storeUrl(),
                          QStringLiteral("--certificate"), files.certificate,
                          QStringLiteral("--key"),         files.key,
                          QStringLiteral("--ca"),          files.authority,
                          QStringLiteral("--port"),        QString::number(options.port),
                          QStringLiteral("--mail"),        *mail};
    if (options.untilStdinCloses)
        arguments.append(QStringLiteral("--until-stdin-closes"));
    if (!options.identity.isEmpty())
        arguments += {QStringLiteral("--identity"), options.identity};
    return runServeDemo(arguments, demoIdentity());
}

} // namespace

int runDemo(const QStringList &arguments) {
    const auto options = parseDemoOptions(arguments, italianDay(systemClock()));
    if (!options)
        return complainOfUsage(options.error().what + QLatin1Char(' ') + options.error().remedy);
    if (options->help) {
        QTextStream(stdout) << demoHelp();
        return ExitDone;
    }
    const DemoFolder folder(options->folder);
    if (const auto ended = prepare(folder, *options))
        return *ended;
    if (const auto secured = folder.ensureCertificates(systemClock()); !secured)
        return complain(failureText(secured.error()), secured.error());
    return options->serve ? serve(folder, *options) : ExitDone;
}

} // namespace campanella::backend

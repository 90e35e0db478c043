// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/importverb.h"

#include "backend/import/importplan.h"
#include "backend/import/progressline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)
};

enum ExitCode { Done = 0, Refused = 1, WrongCommand = 2 };

void declareOptions(QCommandLineParser &parser) {
    parser.setApplicationDescription(Words::tr("Prende i dati del Comune dai suoi file."));
    parser.addOption({QStringLiteral("store"), Words::tr("Archivio: sqlite:FILE o postgresql://…"),
                      QStringLiteral("url")});
    for (const QString &name : importOptionNames())
        parser.addOption({name, Words::tr("File da importare."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("segregation-code"),
                      Words::tr("Codice di segregazione pagoPA per i nuovi avvisi (00-99)."),
                      QStringLiteral("codice")});
    parser.addOption(
        {QStringLiteral("skip-bad-rows"), Words::tr("Importa le righe buone e lascia le altre.")});
    parser.addOption(
        {QStringLiteral("dry-run"), Words::tr("Controlla soltanto: non salva nulla.")});
    parser.addHelpOption();
}

Parsed<std::optional<int>> segregationCode(const QCommandLineParser &parser) {
    if (!parser.isSet(QStringLiteral("segregation-code")))
        return std::optional<int>();
    bool isNumber = false;
    const int code = parser.value(QStringLiteral("segregation-code")).toInt(&isNumber);
    if (!isNumber || code < 0 || code > 99)
        return complain(Words::tr("Il codice di segregazione non è di due cifre."),
                        Words::tr("Scrivi quello dato da pagoPA, per esempio 02."));
    return std::optional(code);
}

Parsed<ImportRequest> readRequest(const QCommandLineParser &parser) {
    const auto code = segregationCode(parser);
    if (!code)
        return tl::unexpected(code.error());
    ImportRequest request{parser.value(QStringLiteral("store")),
                          {},
                          *code,
                          parser.isSet(QStringLiteral("skip-bad-rows")),
                          parser.isSet(QStringLiteral("dry-run"))};
    for (const QString &name : importOptionNames())
        if (parser.isSet(name))
            request.files.insert(name, parser.value(name));
    if (request.storeUrl.isEmpty())
        return complain(Words::tr("Manca l'archivio."), Words::tr("Aggiungi --store sqlite:FILE."));
    if (request.files.isEmpty() || !parser.positionalArguments().isEmpty())
        return complain(Words::tr("Non è chiaro quali file importare."),
                        Words::tr("Scrivi per esempio --dues FILE.csv."));
    return request;
}

/// What a failing store means for the clerk.
QString failureText(const Failure &failure) {
    switch (failure.code) {
    case FailureCode::StoreReadOnly:
        return Words::tr("L'archivio è in sola lettura: chiedi il permesso di scrittura.");
    case FailureCode::StoreFull:
        return Words::tr("Il disco è pieno: libera spazio e riprova.");
    case FailureCode::ConfigurationInvalid:
        return Words::tr(
            "Per i nuovi avvisi serve il codice di segregazione: aggiungi --segregation-code.");
    default:
        return Words::tr("L'archivio non risponde: controlla --store e riprova.");
    }
}

/// Takes the files of one request and tells how it went.
class ImportRun {
public:
    ImportRun(ImportRequest request, QTextStream &out, QTextStream &err)
        : m_request(std::move(request))
        , m_out(out)
        , m_err(err) {}

    int run();

private:
    Result<> takeAll(Store &store);
    Result<bool> take(const ImportStep &step, Store &store);
    void tell(const ImportStep &step, const ImportSummary &summary);
    void tellProblems(const QString &path, const QList<Problem> &problems, qint64 count);
    int tellFailure(const Failure &failure);

    ImportRequest m_request;
    QTextStream &m_out;
    QTextStream &m_err;
    bool m_refused = false;
};

int ImportRun::run() {
    const auto store = Store::open(m_request.storeUrl);
    if (!store)
        return tellFailure(store.error());
    if (const auto migrated = (*store)->migrate(); !migrated)
        return tellFailure(migrated.error());
    bool dryRunDone = false;
    const auto rolledBack = [&]() -> Result<> {
        const auto taken = takeAll(**store);
        dryRunDone = taken.has_value();
        return taken ? fail(FailureCode::RequestCancelled, QStringLiteral("dry run")) : taken;
    };
    const auto done = m_request.dryRun ? (*store)->transaction(rolledBack) : takeAll(**store);
    if (!done && !dryRunDone)
        return tellFailure(done.error());
    if (m_request.dryRun)
        m_out << Words::tr("Prova: non è stato salvato nulla.") << '\n';
    return m_refused ? Refused : Done;
}

/// Stops at a refused file, since the later ones lean on it.
Result<> ImportRun::takeAll(Store &store) {
    for (const ImportStep &step : importSteps(m_request)) {
        const auto stored = take(step, store);
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return {};
    }
    return {};
}

Result<bool> ImportRun::take(const ImportStep &step, Store &store) {
    ProgressLine progress(step.label, m_err);
    const ImportOptions options{m_request.skipBadRows, [&](qint64 rows) { progress.report(rows); }};
    const auto summary = step.run(store, options);
    progress.end();
    if (!summary)
        return fail(summary.error());
    tell(step, *summary);
    m_refused = m_refused || summary->problemCount > 0;
    return summary->stored;
}

void ImportRun::tell(const ImportStep &step, const ImportSummary &summary) {
    tellProblems(step.path, summary.warnings, summary.warningCount);
    tellProblems(step.path, summary.problems, summary.problemCount);
    m_out << Words::tr("%1: %2 nuovi, %3 aggiornati, %4 invariati, %5 scartati.")
                 .arg(step.label)
                 .arg(summary.added)
                 .arg(summary.updated)
                 .arg(summary.unchanged)
                 .arg(summary.refused)
          << '\n';
    if (!summary.stored)
        m_out << Words::tr("%1: del file non è stato salvato nulla. Correggilo, o aggiungi "
                           "--skip-bad-rows.")
                     .arg(step.label)
              << '\n';
    m_out.flush();
}

void ImportRun::tellProblems(const QString &path, const QList<Problem> &problems, qint64 count) {
    for (const Problem &problem : problems)
        m_err << problem.toString(path) << '\n';
    if (count > problems.size())
        m_err << Words::tr("… e altre %1 segnalazioni.").arg(count - problems.size()) << '\n';
    m_err.flush();
}

int ImportRun::tellFailure(const Failure &failure) {
    m_err << failureText(failure) << " [" << failureName(failure.code) << "]\n";
    return Refused;
}

} // namespace

int runImport(const QStringList &arguments) {
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    declareOptions(parser);
    const bool understood =
        parser.parse(QStringList{QStringLiteral("campanella-backend import")} + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        out << parser.helpText();
        return Done;
    }
    const auto request =
        understood ? readRequest(parser) : complain(parser.errorText(), Words::tr("Vedi --help."));
    if (!request) {
        err << request.error().what << ' ' << request.error().remedy << '\n';
        return WrongCommand;
    }
    return ImportRun(*request, out, err).run();
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/csvimport.h"

#include "backend/import/csv/inputfile.h"

#include <QCoreApplication>
#include <QFile>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

constexpr qint64 rowsPerReport = 500;

void keep(QList<Problem> &list, qint64 &count, const QList<Problem> &more) {
    count += more.size();
    list.append(more.first(std::min(more.size(), ImportSummary::maxKept - list.size())));
}

/// Told to the transaction when bad rows forbid storing; never leaves this file.
constexpr auto refusal = FailureCode::RowInvalid;

/// One file on its way into the store.
class CsvRun {
public:
    CsvRun(RowImporter &importer, Store &store, const ImportOptions &options)
        : m_importer(importer)
        , m_store(store)
        , m_options(options) {}

    Parsed<bool> open(QIODevice &file);
    Result<ImportSummary> run(QIODevice &file);

private:
    Parsed<bool> readHeader(QIODevice &file);
    Result<> storeAll();
    Result<> storeRow(const CsvRow &row);
    void count(RowOutcome outcome);
    void warnOfUnused();
    Result<> record();

    RowImporter &m_importer;
    Store &m_store;
    const ImportOptions &m_options;
    std::optional<CsvReader> m_reader;
    Columns m_columns;
    QByteArray m_hash;
    qint64 m_startedAt = 0;
    ImportSummary m_summary;
};

Parsed<bool> CsvRun::open(QIODevice &file) {
    const auto hash = sha256Of(file);
    if (!hash)
        return tl::unexpected(hash.error());
    m_hash = *hash;
    return readHeader(file);
}

Parsed<bool> CsvRun::readHeader(QIODevice &file) {
    const auto encoding = detectEncoding(file);
    if (!encoding)
        return tl::unexpected(encoding.error());
    m_reader.emplace(file, *encoding);
    const auto header = m_reader->next();
    if (!header)
        return complain(Words::tr("Il file è vuoto."),
                        Words::tr("Serve almeno la riga con i nomi delle colonne."));
    if (header->fault)
        return tl::unexpected(*header->fault);
    auto columns = Columns::match(m_importer.columns(), header->fields);
    if (!columns)
        return tl::unexpected(columns.error());
    m_columns = *columns;
    warnOfUnused();
    return true;
}

void CsvRun::warnOfUnused() {
    if (!m_importer.ownsFormat() || m_columns.unused().isEmpty())
        return;
    const QString names = m_columns.unused().join(QStringLiteral(", "));
    m_summary.addWarnings({{1,
                            0,
                            {},
                            {Words::tr("Colonne non lette: %1.").arg(names),
                             Words::tr("Se ti servono, controlla i nomi nella guida.")}}});
}

Result<ImportSummary> CsvRun::run(QIODevice &file) {
    if (const auto opened = open(file); !opened) {
        m_summary.addProblems({{0, 0, {}, opened.error()}});
        return m_summary;
    }
    m_startedAt = m_store.nowSeconds();
    const auto done = m_store.transaction([this] { return storeAll(); });
    m_summary.stored = done.has_value();
    if (!done && !(done.error().code == refusal && m_summary.problemCount > 0))
        return fail(done.error());
    return m_summary;
}

Result<> CsvRun::storeAll() {
    if (const auto begun = m_importer.begin(m_store); !begun)
        return begun;
    while (const auto row = m_reader->next()) {
        if (const auto stored = storeRow(*row); !stored)
            return stored;
        if (m_options.progress && m_summary.rows() % rowsPerReport == 0)
            m_options.progress(m_summary.rows());
    }
    const QList<Problem> ofAll = m_importer.review();
    m_summary.addProblems(ofAll);
    if (!ofAll.isEmpty() || (m_summary.problemCount > 0 && !m_options.skipBadRows))
        return fail(refusal, QStringLiteral("the file has bad rows"));
    if (const auto finished = m_importer.finish(m_store); !finished)
        return finished;
    return record();
}

Result<> CsvRun::storeRow(const CsvRow &csvRow) {
    RowReader row(m_columns, csvRow);
    if (row.isGood()) {
        const auto outcome = m_importer.apply(row, m_store);
        if (!outcome)
            return fail(outcome.error());
        if (row.isGood())
            count(*outcome);
    }
    m_summary.refused += row.isGood() ? 0 : 1;
    m_summary.addProblems(row.problems());
    m_summary.addWarnings(row.warnings());
    return {};
}

void CsvRun::count(RowOutcome outcome) {
    switch (outcome) {
    case RowOutcome::Added:
        ++m_summary.added;
        break;
    case RowOutcome::Updated:
        ++m_summary.updated;
        break;
    case RowOutcome::Unchanged:
        ++m_summary.unchanged;
        break;
    }
}

Result<> CsvRun::record() {
    static const QString sql =
        QStringLiteral("INSERT INTO import_runs (kind, file_hash, started_at, finished_at, "
                       "rows_read, rows_stored, rows_unchanged, "
                       "rows_refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const auto done = m_store.execute(sql, {m_importer.kind(), QString::fromLatin1(m_hash),
                                            m_startedAt, m_store.nowSeconds(), m_summary.rows(),
                                            m_summary.added + m_summary.updated,
                                            m_summary.unchanged, m_summary.refused});
    return done ? Result<>() : fail(done.error());
}

} // namespace

void ImportSummary::addProblems(const QList<Problem> &more) {
    keep(problems, problemCount, more);
}

void ImportSummary::addWarnings(const QList<Problem> &more) {
    keep(warnings, warningCount, more);
}

Result<ImportSummary> importCsv(QIODevice &file, RowImporter &importer, Store &store,
                                const ImportOptions &options) {
    return CsvRun(importer, store, options).run(file);
}

Result<ImportSummary> importCsv(const QString &path, RowImporter &importer, Store &store,
                                const ImportOptions &options) {
    QFile file(path);
    if (const auto opened = openForReading(file); !opened) {
        ImportSummary summary;
        summary.addProblems({{0, 0, {}, opened.error()}});
        return summary;
    }
    return importCsv(file, importer, store, options);
}

} // namespace campanella::backend

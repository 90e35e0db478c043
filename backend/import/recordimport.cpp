// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/recordimport.h"

#include "backend/import/csv/inputfile.h"
#include "backend/services/applications/formstore.h"
#include "backend/store/records.h"
#include "domain/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <functional>

namespace campanella::backend {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordImport)
};

ImportSummary refused(Problem problem) {
    ImportSummary summary;
    summary.refused = 1;
    summary.addProblems({std::move(problem)});
    return summary;
}

QList<Problem> jsonProblems(const Failure &failure) {
    const QString remedy = Words::tr("Correggi il campo secondo la guida.");
    QList<Problem> problems;
    for (const FieldError &field : failure.fields)
        problems.append(
            {0, 0, field.pointer, {Words::tr("Il campo manca o non è corretto."), remedy}});
    if (problems.isEmpty())
        problems.append({0,
                         0,
                         {},
                         {Words::tr("Il file non è JSON."),
                          Words::tr("Controlla virgole, graffe e doppi apici.")}});
    return problems;
}

/// The stored text in that column of the one row, or nothing.
Result<std::optional<QString>> storedText(Store &store, const QString &sql,
                                          const QVariantList &values) {
    const auto rows = store.query(sql, values);
    if (!rows)
        return fail(rows.error());
    return (*rows)->next() ? std::optional((*rows)->value(0).toString()) : std::nullopt;
}

Result<ImportSummary> storeMunicipality(const Municipality &record, Store &store) {
    const auto before =
        storedText(store, QStringLiteral("SELECT record FROM municipality WHERE id = 1"), {});
    if (!before)
        return fail(before.error());
    ImportSummary summary;
    summary.stored = true;
    if (*before && (**before).toUtf8() == toJson(record)) {
        summary.unchanged = 1;
        return summary;
    }
    (*before ? summary.updated : summary.added) = 1;
    const auto saved = store.transaction([&] { return saveMunicipality(store, record); });
    return saved ? Result<ImportSummary>(summary) : fail(saved.error());
}

Result<> storePage(const ContentPage &page, Store &store, ImportSummary &summary) {
    static const QString sql =
        QStringLiteral("SELECT title || '|' || markdown FROM content_pages WHERE slug = ?");
    const auto before = storedText(store, sql, {page.slug});
    if (!before)
        return fail(before.error());
    if (*before && **before == page.title + QLatin1Char('|') + page.markdown) {
        ++summary.unchanged;
        return {};
    }
    ++(*before ? summary.updated : summary.added);
    return saveContentPage(store, page);
}

Result<> takePage(const QFileInfo &file, Store &store, ImportSummary &summary) {
    const auto text = readSmallFile(file.filePath());
    const auto page = text ? parsePage(file.completeBaseName(), *text)
                           : Parsed<ContentPage>(tl::unexpected(text.error()));
    if (page)
        return storePage(*page, store, summary);
    summary.addProblems({{0, 0, file.fileName(), page.error()}});
    return {};
}

Result<> storeForm(const ApplicationForm &form, Store &store, ImportSummary &summary) {
    const auto before = storedText(
        store, QStringLiteral("SELECT record FROM application_forms WHERE slug = ?"), {form.slug});
    if (!before)
        return fail(before.error());
    if (*before && (**before).toUtf8() == toJson(form)) {
        ++summary.unchanged;
        return {};
    }
    ++(*before ? summary.updated : summary.added);
    return saveForm(store, form);
}

Result<> takeForm(const QFileInfo &file, Store &store, ImportSummary &summary) {
    const auto text = readSmallFile(file.filePath());
    if (!text) {
        summary.addProblems({{0, 0, file.fileName(), text.error()}});
        return {};
    }
    const auto form = parseForm(file.completeBaseName(), *text);
    if (form)
        return storeForm(*form, store, summary);
    QList<Problem> problems = jsonProblems(form.error());
    for (Problem &problem : problems)
        problem.name = file.fileName() + problem.name;
    summary.addProblems(problems);
    return {};
}

/// The files of a folder, and what is said when there are none.
struct Folder {
    QString path;
    QString pattern;
    Problem none;
};

using TakeFile = std::function<Result<>(const QFileInfo &, Store &, ImportSummary &)>;

/// All files of a folder or, when one of them is wrong, none.
Result<ImportSummary> importFolder(const Folder &folder, Store &store, const TakeFile &take) {
    const auto files = QDir(folder.path).entryInfoList({folder.pattern}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return refused(folder.none);
    ImportSummary summary;
    const auto done = store.transaction([&]() -> Result<> {
        for (const QFileInfo &file : files)
            if (const auto taken = take(file, store, summary); !taken)
                return taken;
        return summary.problemCount > 0 ? fail(FailureCode::RowInvalid) : Result<>();
    });
    summary.stored = done.has_value();
    summary.refused = summary.problemCount;
    if (!done && summary.problemCount == 0)
        return fail(done.error());
    return summary;
}

} // namespace

Parsed<ContentPage> parsePage(const QString &slug, QByteArrayView markdown) {
    if (!markdown.isValidUtf8())
        return complain(Words::tr("Il testo non è in UTF-8."),
                        Words::tr("Salvalo con codifica UTF-8."));
    const QString text = QString::fromUtf8(markdown).trimmed();
    const QString first = text.section(QLatin1Char('\n'), 0, 0).trimmed();
    if (!first.startsWith(QStringLiteral("# ")))
        return complain(Words::tr("Manca il titolo."),
                        Words::tr("Comincia con una riga come «# Informativa sulla privacy»."));
    return ContentPage{slug, first.sliced(2).trimmed(),
                       text.section(QLatin1Char('\n'), 1).trimmed()};
}

Result<ImportSummary> importMunicipality(const QString &path, Store &store) {
    const auto text = readSmallFile(path);
    if (!text)
        return refused({0, 0, {}, text.error()});
    const auto record = fromJson<Municipality>(*text);
    if (record)
        return storeMunicipality(*record, store);
    ImportSummary summary;
    summary.refused = 1;
    summary.addProblems(jsonProblems(record.error()));
    return summary;
}

Result<ImportSummary> importPages(const QString &folder, Store &store) {
    const Problem none{0,
                       0,
                       {},
                       {Words::tr("Nella cartella non ci sono testi (.md)."),
                        Words::tr("Metti qui i file, per esempio privacy.md.")}};
    return importFolder({folder, QStringLiteral("*.md"), none}, store, takePage);
}

Result<ImportSummary> importForms(const QString &folder, Store &store) {
    const Problem none{0,
                       0,
                       {},
                       {Words::tr("Nella cartella non ci sono moduli (.json)."),
                        Words::tr("Metti qui i file, per esempio mensa.json.")}};
    return importFolder({folder, QStringLiteral("*.json"), none}, store, takeForm);
}

} // namespace campanella::backend

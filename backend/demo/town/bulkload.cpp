// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/town/bulkload.h"

#include <QList>

namespace campanella::backend {

namespace {

struct Index {
    QString name;
    QString sql;
};

/// Those made by CREATE INDEX; the ones behind UNIQUE and keys have no text of their own.
Result<QList<Index>> plainIndexes(Store &store) {
    const auto rows = store.query(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = "
                                                 "'index' AND sql IS NOT NULL ORDER BY name"));
    if (!rows)
        return fail(rows.error());
    QList<Index> indexes;
    while ((*rows)->next())
        indexes.append({(*rows)->value(0).toString(), (*rows)->value(1).toString()});
    return indexes;
}

Result<> runAll(Store &store, const QStringList &statements) {
    for (const QString &sql : statements)
        if (const auto rows = store.query(sql); !rows)
            return fail(rows.error());
    return {};
}

} // namespace

Result<> loadInBulk(Store &store, const std::function<Result<>()> &work) {
    const auto indexes = plainIndexes(store);
    if (!indexes)
        return fail(indexes.error());
    QStringList before{
        QStringLiteral("PRAGMA journal_mode = OFF"), QStringLiteral("PRAGMA synchronous = OFF"),
        QStringLiteral("PRAGMA cache_size = -98304"), QStringLiteral("PRAGMA mmap_size = 0")};
    QStringList after;
    for (const Index &index : *indexes) {
        before.append(QStringLiteral("DROP INDEX ") + index.name);
        after.append(index.sql);
    }
    after.append(
        {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA journal_mode = WAL")});
    if (const auto begun = runAll(store, before); !begun)
        return begun;
    if (const auto done = work(); !done)
        return done;
    return runAll(store, after);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/clock.h"
#include "domain/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

namespace campanella::backend {

class Store;

/// Ends a statement and hands it back to its store for the next use.
struct GiveBack {
    Store *store = nullptr;
    QString sql;
    void operator()(QSqlQuery *statement) const;
};

/// A running statement; read it with `rows->next()`. Must not outlive its store. While it lives,
/// SQLite keeps a snapshot open, so keep it in a short scope.
using Rows = std::unique_ptr<QSqlQuery, GiveBack>;

/// One connection to the municipality's database, SQLite or PostgreSQL, used by one thread.
/// The SQL text is the same for both. Section folders hold their own statements.
class Store {
public:
    /// `url`: "sqlite:/path/file.db" (with "?mode=ro" it is only read) or
    /// "postgresql://user@host:port/name?host=/socket/folder". Fails with StoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &url,
                                                             Clock clock = systemClock);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Runs a statement with positional values; prepared once per connection and text. An invalid
    /// QVariant is NULL, a null QString is the empty text.
    /// SQL errors become StoreReadOnly, StoreFull, StoreUnavailable, ServerBusy or ServerError.
    [[nodiscard]] Result<Rows> query(const QString &sql, const QVariantList &values = {});
    /// Like query(), and answers how many rows changed.
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Runs a statement that defines something (CREATE, ALTER, DROP): PostgreSQL does not prepare
    /// those.
    [[nodiscard]] Result<> define(const QString &sql);
    /// Runs `work` in one write transaction (BEGIN IMMEDIATE on SQLite); rolls back when it fails.
    /// Inside another transaction it simply takes part in it.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &work);
    /// Brings the schema up to date by the numbered migrations; safe to run twice, also at once.
    /// Fails with MigrationFailed when the database is newer than this program.
    [[nodiscard]] Result<> migrate();
    /// Whether the schema is the one this program expects.
    [[nodiscard]] Result<bool> isCurrent();
    /// The present moment, UTC.
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    /// The same in seconds since 1970, as the *_at columns hold it.
    [[nodiscard]] qint64 nowSeconds() const { return m_clock().toSecsSinceEpoch(); }
    [[nodiscard]] bool isPostgres() const;

private:
    friend struct GiveBack;
    explicit Store(Clock clock);
    class Private;
    std::unique_ptr<Private> d;
    Clock m_clock;
};

} // namespace campanella::backend

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

/// One connection to the municipality's database, SQLite or PostgreSQL, used by one thread.
/// The SQL text is the same for both. Section folders hold their own statements.
class Store
{
public:
    /// `url`: "sqlite:/path/file.db" or "postgresql://user@host:port/name?host=/socket/folder".
    /// Fails with StoreUnavailable.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &url, Clock clock = systemClock);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    /// Runs a statement with positional values; prepared once per connection and text.
    /// SQL errors become StoreReadOnly, StoreFull, StoreUnavailable or ServerError.
    [[nodiscard]] Result<QSqlQuery *> query(const QString &sql, const QVariantList &values = {});
    /// Like query(), and answers how many rows changed.
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values = {});
    /// Runs `work` in one write transaction (BEGIN IMMEDIATE on SQLite); rolls back when it fails.
    [[nodiscard]] Result<> transaction(const std::function<Result<>()> &work);
    /// Brings the schema up to date by the numbered migrations; safe to run twice.
    [[nodiscard]] Result<> migrate();
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] bool isPostgres() const;

private:
    explicit Store(Clock clock);
    class Private;
    std::unique_ptr<Private> d;
    Clock m_clock;
};

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QSqlError>
#include <QSqlResult>
#include <QVariantList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace campanella::backend {

class SqliteDriver;

/// What SQLite says of its last error; the native code is the extended result code.
[[nodiscard]] QSqlError sqliteError(sqlite3 *connection, QSqlError::ErrorType type);

/// A statement of SQLite and the row it stands on; values are made when they are asked for.
class SqliteResult final : public QSqlResult {
public:
    SqliteResult(const SqliteDriver &driver, sqlite3 *connection);
    ~SqliteResult() override;

protected:
    bool prepare(const QString &sql) override;
    bool reset(const QString &sql) override;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    /// Makes the first step, so that whatever fails does it here.
    bool exec() override;
    void detachFromResultSet() override;

    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;

    [[nodiscard]] QVariant data(int column) override;
    [[nodiscard]] bool isNull(int column) override;
    [[nodiscard]] int size() override;
    [[nodiscard]] int numRowsAffected() override;
    [[nodiscard]] QSqlRecord record() const override;

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    [[nodiscard]] int bind(int position, const QVariant &value);
    [[nodiscard]] bool step();
    bool refuse(QSqlError::ErrorType type);

    sqlite3 *m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    QVariantList m_values;
    bool m_hasRow = false; ///< the statement stands on one
};

} // namespace campanella::backend

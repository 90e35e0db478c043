// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/sqliteresult.h"

#include "backend/store/sqlitedriver.h"

#include <QSqlField>
#include <QSqlRecord>

#include <sqlite3.h>

namespace campanella::backend {

QSqlError sqliteError(sqlite3 *connection, QSqlError::ErrorType type) {
    return QSqlError(QStringLiteral("SQLite"), QString::fromUtf8(sqlite3_errmsg(connection)), type,
                     QString::number(sqlite3_extended_errcode(connection)));
}

void SqliteResult::Finalize::operator()(sqlite3_stmt *statement) const {
    sqlite3_finalize(statement);
}

SqliteResult::SqliteResult(const SqliteDriver &driver, sqlite3 *connection)
    : QSqlResult(&driver)
    , m_connection(connection) {}

SqliteResult::~SqliteResult() = default;

bool SqliteResult::refuse(QSqlError::ErrorType type) {
    setLastError(sqliteError(m_connection, type));
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_hasRow = false;
    return false;
}

bool SqliteResult::prepare(const QString &sql) {
    m_hasRow = false;
    m_values.clear();
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int done = sqlite3_prepare_v2(m_connection, utf8.constData(),
                                        static_cast<int>(utf8.size()), &statement, &rest);
    m_statement.reset(statement);
    if (done != SQLITE_OK || statement == nullptr)
        return refuse(QSqlError::StatementError);
    if (QByteArray(rest).trimmed().isEmpty())
        return true;
    m_statement.reset();
    setLastError(QSqlError(QStringLiteral("more than one statement"), {}, QSqlError::StatementError,
                           QString::number(SQLITE_MISUSE)));
    return false;
}

bool SqliteResult::reset(const QString &sql) {
    return prepare(sql) && exec();
}

void SqliteResult::bindValue(int position, const QVariant &value, QSql::ParamType) {
    if (m_values.size() <= position)
        m_values.resize(position + 1);
    m_values[position] = value;
}

int SqliteResult::bind(int position, const QVariant &value) {
    sqlite3_stmt *statement = m_statement.get();
    if (!value.isValid() || value.isNull())
        return sqlite3_bind_null(statement, position);
    switch (value.metaType().id()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, position, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, position, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, position, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, position, text.constData(),
                                   static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    }
}

bool SqliteResult::step() {
    const int stepped = sqlite3_step(m_statement.get());
    m_hasRow = stepped == SQLITE_ROW;
    return m_hasRow || stepped == SQLITE_DONE || refuse(QSqlError::StatementError);
}

bool SqliteResult::exec() {
    if (!m_statement)
        return false;
    sqlite3_reset(m_statement.get());
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    for (qsizetype i = 0; i < m_values.size(); ++i)
        if (bind(static_cast<int>(i) + 1, m_values.at(i)) != SQLITE_OK)
            return refuse(QSqlError::StatementError);
    if (!step())
        return false;
    setSelect(sqlite3_column_count(m_statement.get()) > 0);
    setActive(true);
    return true;
}

void SqliteResult::detachFromResultSet() {
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_hasRow = false;
}

bool SqliteResult::fetchFirst() {
    setAt(m_hasRow ? 0 : static_cast<int>(QSql::AfterLastRow));
    return m_hasRow;
}

bool SqliteResult::fetchNext() {
    const bool another = m_hasRow && step() && m_hasRow;
    setAt(another ? at() + 1 : static_cast<int>(QSql::AfterLastRow));
    return another;
}

bool SqliteResult::fetch(int row) {
    return row == at() + 1 && (row == 0 ? fetchFirst() : fetchNext());
}

bool SqliteResult::fetchLast() {
    return false;
}

QVariant SqliteResult::data(int column) {
    sqlite3_stmt *statement = m_statement.get();
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return QVariant(QMetaType::fromType<QString>());
    }
}

bool SqliteResult::isNull(int column) {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

int SqliteResult::size() {
    return -1;
}

int SqliteResult::numRowsAffected() {
    return sqlite3_changes(m_connection);
}

QSqlRecord SqliteResult::record() const {
    QSqlRecord record;
    for (int i = 0; i < sqlite3_column_count(m_statement.get()); ++i)
        record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement.get(), i))));
    return record;
}

} // namespace campanella::backend

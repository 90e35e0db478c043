// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/sqlitedriver.h"

#include "backend/store/sqliteresult.h"

#include <QSqlError>

#include <sqlite3.h>

namespace campanella::backend {

namespace {

constexpr int patience = 5000; // milliseconds

} // namespace

SqliteDriver::SqliteDriver(Access access)
    : m_access(access) {}

SqliteDriver::~SqliteDriver() {
    SqliteDriver::close();
}

bool SqliteDriver::open(const QString &file, const QString &, const QString &, const QString &, int,
                        const QString &) {
    close();
    // A connection serves one thread (see Store), so SQLite need not guard it.
    const int mode = SQLITE_OPEN_NOMUTEX |
                     (m_access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                                   : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int opened = sqlite3_open_v2(file.toUtf8().constData(), &m_connection, mode, nullptr);
    setOpenError(opened != SQLITE_OK);
    if (opened != SQLITE_OK) {
        setLastError(sqliteError(m_connection, QSqlError::ConnectionError));
        close();
        return false;
    }
    sqlite3_busy_timeout(m_connection, patience);
    sqlite3_extended_result_codes(m_connection, 1);
    setOpen(true);
    return true;
}

/// Statements that are still alive keep what they need until they end.
void SqliteDriver::close() {
    sqlite3_close_v2(std::exchange(m_connection, nullptr));
    setOpen(false);
}

bool SqliteDriver::hasFeature(DriverFeature feature) const {
    return feature == Transactions || feature == Unicode || feature == BLOB ||
           feature == PreparedQueries || feature == PositionalPlaceholders;
}

QSqlResult *SqliteDriver::createResult() const {
    return new SqliteResult(*this, m_connection); // QSqlQuery owns it
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/connection.h"

#include "backend/store/sqlitedriver.h"

#include <QFile>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <atomic>
#include <sqlite3.h>

namespace campanella::backend {

namespace {

QString newConnectionName() {
    static std::atomic<quint64> count{0};
    return QStringLiteral("campanella-%1").arg(++count);
}

bool isReadOnly(const QUrl &url) {
    return QUrlQuery(url).queryItemValue(QStringLiteral("mode")) == QLatin1String("ro");
}

QSqlDatabase sqliteDatabase(const QUrl &url, const QString &name) {
    using Access = SqliteDriver::Access;
    const Access access = isReadOnly(url) ? Access::ReadOnly : Access::ReadWrite;
    // The database owns its driver.
    QSqlDatabase database = QSqlDatabase::addDatabase(new SqliteDriver(access), name);
    database.setDatabaseName(url.path(QUrl::FullyDecoded));
    return database;
}

/// A value as libpq reads it (PostgreSQL 15, 34.1.1.1 Keyword/Value Connection Strings).
QString quoted(QString value) {
    value.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return u'\'' + value + u'\'';
}

/// What the URL says beyond the place, for example sslmode, as libpq takes it.
QString postgresOptions(QUrlQuery query) {
    query.removeAllQueryItems(QStringLiteral("host"));
    QStringList options;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
        options.append(name + u'=' + quoted(value));
    return options.join(QLatin1Char(';'));
}

QSqlDatabase postgresDatabase(const QUrl &url, const QString &name) {
    const QUrlQuery query(url);
    const QString socketFolder = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    database.setHostName(socketFolder.isEmpty() ? url.host() : socketFolder);
    database.setPort(url.port(-1));
    database.setUserName(url.userName());
    database.setPassword(url.password());
    database.setDatabaseName(url.path().mid(1));
    database.setConnectOptions(postgresOptions(query));
    return database;
}

/// WAL is kept in the file. The switch itself does not wait for others that open the new file at
/// the same moment, but an empty transaction does: after it the next try meets them done.
Result<> switchToWal(const QSqlDatabase &database) {
    constexpr int mostTries = 50;
    QSqlQuery statement(database);
    for (int tries = 1; !statement.exec(QStringLiteral("PRAGMA journal_mode = WAL")); ++tries) {
        const Failure failure = failureOf(statement.lastError(), database);
        if (failure.code != FailureCode::ServerBusy || tries == mostTries)
            return fail(failure);
        if (statement.exec(QStringLiteral("BEGIN IMMEDIATE")))
            statement.exec(QStringLiteral("COMMIT"));
    }
    return {};
}

/// A store that is only read takes the journal as it is.
Result<> setUpSqlite(const QSqlDatabase &database, bool readOnly) {
    const QStringList pragmas = {
        QStringLiteral("PRAGMA foreign_keys = ON"), QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA temp_store = MEMORY"), QStringLiteral("PRAGMA cache_size = -16384"),
        QStringLiteral("PRAGMA mmap_size = 268435456")};
    if (auto ready = readOnly ? Result<>() : switchToWal(database); !ready)
        return ready;
    QSqlQuery statement(database);
    for (const QString &pragma : pragmas)
        if (!statement.exec(pragma))
            return fail(failureOf(statement.lastError(), database));
    return {};
}

/// SQLite counts its memory under one lock of the whole process: workers that read side by side
/// would spend their time waiting there for figures that nobody reads. Works only before the first
/// use of SQLite, and does no harm later.
void stopCountingMemory() {
    static const int stopped = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(stopped)
}

Result<QSqlDatabase> openSqlite(const QUrl &url, const QString &name) {
    stopCountingMemory();
    QSqlDatabase database = sqliteDatabase(url, name);
    const bool isNew = !QFile::exists(database.databaseName());
    if (!database.open())
        return fail(FailureCode::StoreUnavailable,
                    QStringLiteral("the database file cannot be opened"));
    // Personal data: nobody but the service's own user reads the file.
    if (isNew && !isReadOnly(url))
        QFile::setPermissions(database.databaseName(), QFile::ReadOwner | QFile::WriteOwner);
    if (auto ready = setUpSqlite(database, isReadOnly(url)); !ready)
        return fail(std::move(ready).error());
    return database;
}

Result<QSqlDatabase> openPostgres(const QUrl &url, const QString &name) {
    QSqlDatabase database = postgresDatabase(url, name);
    if (!database.open())
        return fail(FailureCode::StoreUnavailable, QStringLiteral("PostgreSQL does not answer"));
    return database;
}

struct KnownError {
    const char *code;
    FailureCode failure;
};

/// PostgreSQL SQLSTATE prefixes (PostgreSQL 15, appendix A).
constexpr std::array postgresErrors{
    KnownError{"25006", FailureCode::StoreReadOnly},
    KnownError{"53100", FailureCode::StoreFull},
    KnownError{"40001", FailureCode::ServerBusy},
    KnownError{"40P01", FailureCode::ServerBusy},
    KnownError{"55P03", FailureCode::ServerBusy},
    KnownError{"53", FailureCode::StoreUnavailable},
    KnownError{"08", FailureCode::StoreUnavailable},
    KnownError{"57P", FailureCode::StoreUnavailable},
};

FailureCode postgresFailure(const QString &state) {
    for (const KnownError &known : postgresErrors)
        if (state.startsWith(QLatin1String(known.code)))
            return known.failure;
    return FailureCode::ServerError;
}

/// SQLite primary result codes (sqlite.org/rescode.html); the upper bits refine them.
FailureCode sqliteFailure(int code) {
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return FailureCode::ServerBusy;
    case 8: // SQLITE_READONLY
        return FailureCode::StoreReadOnly;
    case 13: // SQLITE_FULL
        return FailureCode::StoreFull;
    case 10: // SQLITE_IOERR
    case 11: // SQLITE_CORRUPT
    case 14: // SQLITE_CANTOPEN
    case 26: // SQLITE_NOTADB
        return FailureCode::StoreUnavailable;
    default:
        return FailureCode::ServerError;
    }
}

} // namespace

Result<QSqlDatabase> openConnection(const QString &url) {
    const QUrl parsed(url);
    const bool isSqlite = parsed.scheme() == QLatin1String("sqlite");
    if (!isSqlite && parsed.scheme() != QLatin1String("postgresql"))
        return fail(FailureCode::StoreUnavailable,
                    QStringLiteral("a store URL begins with sqlite: or postgresql://"));
    const QString name = newConnectionName();
    auto opened = isSqlite ? openSqlite(parsed, name) : openPostgres(parsed, name);
    if (!opened)
        QSqlDatabase::removeDatabase(name);
    return opened;
}

Failure failureOf(const QSqlError &error, const QSqlDatabase &database) {
    const QString native = error.nativeErrorCode();
    const bool isPostgres = database.driverName() == QLatin1String("QPSQL");
    FailureCode code = isPostgres ? postgresFailure(native) : sqliteFailure(native.toInt());
    if (!database.isOpen())
        code = FailureCode::StoreUnavailable;
    return {code, QStringLiteral("database error %1").arg(native), {}, {}, {}};
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/store.h"

#include "backend/store/connection.h"
#include "backend/store/migrations.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>

#include <unordered_map>

namespace campanella::backend {

namespace {

/// Statements differ in their ends; to hash a long one whole takes longer than to bind its values.
struct HashEnd {
    size_t operator()(const QString &sql) const { return qHash(QStringView(sql).right(end)); }
    static constexpr qsizetype end = 48;
};

} // namespace

class Store::Private {
public:
    ~Private();
    /// The statement of that text, from the idle ones or newly prepared.
    Result<std::unique_ptr<QSqlQuery>> prepared(const QString &sql);
    /// A lost PostgreSQL connection is opened anew, unless a transaction went down with it.
    Result<> ensureOpen();
    Result<> run(const QString &sql);

    QSqlDatabase database;
    bool postgres = false;
    bool inTransaction = false;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, HashEnd> idle;
};

namespace {

/// QtSql writes NULL for a null QString; to us it is the empty text.
bool isNullText(const QVariant &value) {
    return value.metaType().id() == QMetaType::QString && value.toString().isNull();
}

void bind(QSqlQuery &statement, const QVariantList &values) {
    static const QVariant emptyText(QStringLiteral(""));
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(static_cast<int>(i),
                            isNullText(values.at(i)) ? emptyText : values.at(i));
}

} // namespace

void GiveBack::operator()(QSqlQuery *statement) const {
    statement->finish();
    store->d->idle.insert_or_assign(sql, std::unique_ptr<QSqlQuery>(statement));
}

Store::Private::~Private() {
    idle.clear();
    const QString name = database.connectionName();
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<QSqlQuery>> Store::Private::prepared(const QString &sql) {
    if (auto found = idle.extract(sql))
        return std::move(found.mapped());
    auto statement = std::make_unique<QSqlQuery>(database);
    // QPSQL reads a forward-only result row by row and loses the rest when another statement runs
    // in between (libpq's single-row mode).
    statement->setForwardOnly(!postgres);
    if (!statement->prepare(sql))
        return fail(failureOf(statement->lastError(), database));
    return statement;
}

Result<> Store::Private::ensureOpen() {
    if (database.isOpen())
        return {};
    idle.clear();
    if (inTransaction || !database.open())
        return fail(FailureCode::StoreUnavailable, QStringLiteral("the connection is lost"));
    return {};
}

Result<> Store::Private::run(const QString &sql) {
    QSqlQuery statement(database);
    if (!statement.exec(sql))
        return fail(failureOf(statement.lastError(), database));
    return {};
}

Store::Store(Clock clock)
    : d(std::make_unique<Private>())
    , m_clock(std::move(clock)) {}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &url, Clock clock) {
    auto database = openConnection(url);
    if (!database)
        return fail(std::move(database).error());
    std::unique_ptr<Store> store(new Store(std::move(clock)));
    store->d->database = *database;
    store->d->postgres = database->driverName() == QLatin1String("QPSQL");
    return store;
}

bool Store::isPostgres() const {
    return d->postgres;
}

Result<Rows> Store::query(const QString &sql, const QVariantList &values) {
    if (auto open = d->ensureOpen(); !open)
        return fail(std::move(open).error());
    auto statement = d->prepared(sql);
    if (!statement)
        return fail(std::move(statement).error());
    bind(**statement, values);
    // A statement that failed is not kept: it may belong to a connection that is gone.
    if (!(*statement)->exec())
        return fail(failureOf((*statement)->lastError(), d->database));
    return Rows(statement->release(), GiveBack{this, sql});
}

Result<int> Store::execute(const QString &sql, const QVariantList &values) {
    return query(sql, values).map([](const Rows &rows) { return rows->numRowsAffected(); });
}

Result<> Store::define(const QString &sql) {
    if (auto open = d->ensureOpen(); !open)
        return open;
    return d->run(sql);
}

Result<> Store::transaction(const std::function<Result<>()> &work) {
    if (d->inTransaction)
        return work();
    if (auto open = d->ensureOpen(); !open)
        return open;
    if (auto begun =
            d->run(d->postgres ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
        !begun)
        return begun;
    d->inTransaction = true;
    Result<> done = work();
    if (done)
        done = d->run(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(d->run(QStringLiteral("ROLLBACK")));
    d->inTransaction = false;
    return done;
}

Result<> Store::migrate() {
    return migrateStore(*this);
}

Result<bool> Store::isCurrent() {
    return schemaVersion(*this).map([](int version) { return version == newestSchema(); });
}

} // namespace campanella::backend

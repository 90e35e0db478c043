// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// What the store says when the database does not do what it is asked.
class TestStoreFailures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noSuchPlace_data();
    void noSuchPlace();
    void readOnly();
    void full();
    void busy();
    void lostConnection();
    void wrongSql();
};

void TestStoreFailures::noSuchPlace_data() {
    QTest::addColumn<QString>("url");
    QTest::newRow("folder missing") << QStringLiteral("sqlite:/nowhere/at/all/town.db");
    QTest::newRow("a folder") << QStringLiteral("sqlite:/");
    QTest::newRow("no server") << QStringLiteral("postgresql://x@127.0.0.1:1/town");
    QTest::newRow("unknown kind") << QStringLiteral("mysql://localhost/town");
    QTest::newRow("empty") << QString();
}

void TestStoreFailures::noSuchPlace() {
    QFETCH(QString, url);
    const auto store = Store::open(url);
    QVERIFY(!store);
    QCOMPARE(store.error().code, FailureCode::StoreUnavailable);
}

void TestStoreFailures::readOnly() {
    TestTown town;
    town.addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    const QByteArray token = town.tokenOf(QStringLiteral("ada"));
    town.store = town.database.open(town.database.readOnlyUrl());
    QCOMPARE(nextNumber(*town.store, QStringLiteral("x")).error().code, FailureCode::StoreReadOnly);
    const Response refused = town.signIn(QStringLiteral("ada"));
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.headers.contains({"Retry-After", "30"}));
    // Whoever is in can still read.
    town.database.turnClock(120);
    QCOMPARE(town.get(QStringLiteral("/v1/payments/dues"), token).status, 200);
}

void TestStoreFailures::full() {
    if (TestDatabase::isPostgres())
        return; // PostgreSQL has no limit to set from here
    TestTown town;
    QVERIFY(town.store->query(QStringLiteral("PRAGMA max_page_count = 1")));
    const ContentPage page{QStringLiteral("long"), QStringLiteral("Long"), QString(100000, u'x')};
    QCOMPARE(saveContentPage(*town.store, page).error().code, FailureCode::StoreFull);
    QVERIFY(town.store->query(QStringLiteral("PRAGMA max_page_count = 100000")));
    QVERIFY(saveContentPage(*town.store, page));
}

void TestStoreFailures::busy() {
    if (TestDatabase::isPostgres())
        return; // writers wait there for each other's rows, not for the database
    TestTown town;
    const auto other = town.database.open();
    QVERIFY(other->query(QStringLiteral("PRAGMA busy_timeout = 0")));
    const auto done = town.store->transaction(
        [&]() -> Result<> { return nextNumber(*other, QStringLiteral("x")).map([](qint64) {}); });
    QCOMPARE(done.error().code, FailureCode::ServerBusy);
}

void TestStoreFailures::lostConnection() {
    if (!TestDatabase::isPostgres())
        return; // a file does not hang up
    TestTown town;
    const auto rows = town.store->query(QStringLiteral("SELECT pg_backend_pid()"));
    QVERIFY((*rows)->next());
    const auto other = town.database.open();
    const auto killed =
        other->query(QStringLiteral("SELECT pg_terminate_backend(?)"), {(*rows)->value(0)});
    QVERIFY(killed);
    QCOMPARE(nextNumber(*town.store, QStringLiteral("x")).error().code,
             FailureCode::StoreUnavailable);
    QCOMPARE(*nextNumber(*town.store, QStringLiteral("x")), 1);
}

void TestStoreFailures::wrongSql() {
    TestTown town;
    const auto rows = town.store->query(QStringLiteral("SELECT secret FROM nowhere"));
    QCOMPARE(rows.error().code, FailureCode::ServerError);
    QVERIFY(!rows.error().detail.contains(QStringLiteral("secret")));
}

QTEST_GUILESS_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/migrations.h"
#include "tests/backend/helper/town.h"

#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migratesOnceAndForAll();
    void migratesTwiceAtOnce();
    void refusesADatabaseFromTheFuture();
    void accountsSurviveTheirSplit();
    void keepsTextAsItIs_data();
    void keepsTextAsItIs();
    void nullAndEmptyTextDiffer();
    void rollsBackWhatFails();
    void nestedTransactionsAreOne();
    void seesWhatOthersWrote();
    void sameStatementTwiceAtOnce();
    void refusesUnknownPeople();
    void countersNeverRepeat();
};

void TestStore::migratesOnceAndForAll() {
    TestDatabase database;
    const auto store = database.open();
    QCOMPARE(*store->isCurrent(), false);
    QVERIFY(store->migrate());
    QCOMPARE(*store->isCurrent(), true);
    QVERIFY(store->migrate());
    QCOMPARE(*schemaVersion(*store), newestSchema());
}

void TestStore::migratesTwiceAtOnce() {
    TestDatabase database;
    std::array<bool, 4> done{};
    std::vector<std::thread> threads;
    for (bool &result : done)
        threads.emplace_back([&] { result = database.open()->migrate().has_value(); });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(done, (std::array{true, true, true, true}));
    QCOMPARE(*database.open()->isCurrent(), true);
}

void TestStore::refusesADatabaseFromTheFuture() {
    TestDatabase database;
    const auto store = database.open();
    QVERIFY(store->migrate());
    const QString insert = QStringLiteral("INSERT INTO schema_version VALUES (?, 0)");
    QVERIFY(store->execute(insert, {newestSchema() + 1}));
    QCOMPARE(store->migrate().error().code, FailureCode::MigrationFailed);
    QCOMPARE(*store->isCurrent(), false);
}

// Migration 0002: who had two usernames has one account with both; people sign in again.
void TestStore::accountsSurviveTheirSplit() {
    TestDatabase database;
    const auto store = database.open();
    QVERIFY(migrateStore(*store, 1));
    const auto run = [&store](const char *sql) { return store->define(QString::fromLatin1(sql)); };
    QVERIFY(run("INSERT INTO people (person_key, public_id, given_name, family_name) "
                "VALUES (1, 'a', 'Ada', 'Prova'), (2, 'b', 'Carla', 'Prova')"));
    QVERIFY(run("INSERT INTO accounts (account_key, person_key, username, username_folded, "
                "password_hash, role) VALUES (7, 1, 'Ada', 'ada', 'h1', 'parent'), "
                "(8, 1, 'ada.prova', 'ada.prova', 'h2', 'parent'), "
                "(9, 2, 'carla', 'carla', 'h3', 'operator')"));
    QVERIFY(run("INSERT INTO sessions (token_hash, account_key, person_key, role, created_at, "
                "expires_at, last_used_at) VALUES ('t', 7, 1, 'parent', 0, 0, 0)"));
    QVERIFY(store->migrate());
    const auto rows = store->query(QStringLiteral(
        "SELECT c.username || ' ' || c.password_hash || ' ' || a.role || ' ' || a.person_key, "
        "(SELECT COUNT(*) FROM accounts), (SELECT COUNT(*) FROM sessions) FROM credentials c "
        "JOIN accounts a ON a.account_key = c.account_key ORDER BY c.username_folded"));
    QStringList found;
    for (; (*rows)->next(); found.append((*rows)->value(0).toString())) {
        QCOMPARE((*rows)->value(1).toInt(), 2);
        QCOMPARE((*rows)->value(2).toInt(), 0);
    }
    QCOMPARE(found, (QStringList{QStringLiteral("Ada h1 parent 1"),
                                 QStringLiteral("ada.prova h2 parent 1"),
                                 QStringLiteral("carla h3 operator 2")}));
}

void TestStore::keepsTextAsItIs_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("accents") << QStringLiteral("Niccolò dell’Àncora");
    QTest::newRow("injection") << QStringLiteral("'; DROP TABLE people; --");
    QTest::newRow("quotes") << QStringLiteral("\\'\"$1?");
    QTest::newRow("beyond the basic plane") << QString::fromUtf8("\xf0\x9f\x94\x94");
}

void TestStore::keepsTextAsItIs() {
    QFETCH(QString, text);
    TestTown town;
    const TestFamily family = town.addFamily(QStringLiteral("ada"), text);
    const auto rows = town.store->query(
        QStringLiteral("SELECT person_key FROM people WHERE family_name = ?"), {text});
    QVERIFY(rows && (*rows)->next());
    QCOMPARE((*rows)->value(0).toLongLong(), family.parentKey);
}

void TestStore::nullAndEmptyTextDiffer() {
    TestTown town;
    const auto rows = town.store->query(QStringLiteral("SELECT CAST(? AS TEXT), CAST(? AS TEXT)"),
                                        {QString(), QVariant()});
    QVERIFY(rows && (*rows)->next());
    QVERIFY(!(*rows)->isNull(0));
    QVERIFY((*rows)->isNull(1));
}

void TestStore::rollsBackWhatFails() {
    TestTown town;
    const auto done = town.store->transaction([&]() -> Result<> {
        const auto number = nextNumber(*town.store, QStringLiteral("test"));
        return fail(number ? FailureCode::NotAllowed : number.error().code);
    });
    QCOMPARE(done.error().code, FailureCode::NotAllowed);
    QCOMPARE(*nextNumber(*town.store, QStringLiteral("test")), 1);
}

void TestStore::nestedTransactionsAreOne() {
    TestTown town;
    const auto inner = [&] {
        return nextNumber(*town.store, QStringLiteral("test")).map([](qint64) {});
    };
    const auto done = town.store->transaction([&]() -> Result<> {
        return town.store->transaction(inner).and_then(
            []() -> Result<> { return fail(FailureCode::NotAllowed); });
    });
    QVERIFY(!done);
    QCOMPARE(*nextNumber(*town.store, QStringLiteral("test")), 1);
}

// A statement left half read would keep this connection at the state of then.
void TestStore::seesWhatOthersWrote() {
    TestTown town;
    const QString name = QStringLiteral("test");
    const auto read = [&] {
        return town.store->query(QStringLiteral("SELECT value FROM counters WHERE name = ?"),
                                 {name});
    };
    QCOMPARE(*nextNumber(*town.store, name), 1);
    QVERIFY((*read())->next());
    QCOMPARE(*nextNumber(*town.database.open(), name), 2);
    const auto rows = read();
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toInt(), 2);
}

void TestStore::sameStatementTwiceAtOnce() {
    TestTown town;
    const QString sql = QStringLiteral("SELECT name FROM services ORDER BY name");
    const auto outer = town.store->query(sql);
    QVERIFY((*outer)->next());
    const auto inner = town.store->query(sql);
    QVERIFY((*inner)->next());
    QVERIFY((*outer)->next());
    QCOMPARE((*inner)->value(0).toString(), QStringLiteral("Refezione"));
    QCOMPARE((*outer)->value(0).toString(), QStringLiteral("Scuolabus"));
}

void TestStore::refusesUnknownPeople() {
    TestTown town;
    QVERIFY(!addGuardian(*town.store, 4711, 4712));
}

void TestStore::countersNeverRepeat() {
    TestTown town;
    std::array<qint64, 4> numbers{};
    std::vector<std::thread> threads;
    for (qint64 &number : numbers)
        threads.emplace_back(
            [&] { number = *nextNumber(*town.database.open(), QStringLiteral("test")); });
    for (std::thread &thread : threads)
        thread.join();
    std::sort(numbers.begin(), numbers.end());
    QCOMPARE(numbers, (std::array<qint64, 4>{1, 2, 3, 4}));
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"

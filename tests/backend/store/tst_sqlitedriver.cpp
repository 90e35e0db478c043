// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/store/sqlitedriver.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella::backend;
using Access = SqliteDriver::Access;

class TestSqliteDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void readsAgainAfterTheEnd();
    void tellsNamesAndChanges();
    void writesBeforeItsAnswerIsRead();
    void refusesTwoStatementsAtOnce();
    void tellsTheExtendedCode();
    void onlyReadsWhatIsReadOnly();
    void doesNotMakeWhatIsReadOnly();

private:
    [[nodiscard]] QSqlDatabase open(Access access, const QString &name);
    void run(const QString &sql);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file = QStringLiteral("store.db");
};

QSqlDatabase TestSqliteDriver::open(Access access, const QString &name) {
    QSqlDatabase database = QSqlDatabase::addDatabase(new SqliteDriver(access), name);
    database.setDatabaseName(m_folder->filePath(m_file));
    database.open();
    return database;
}

void TestSqliteDriver::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(open(Access::ReadWrite, QStringLiteral("main")).isOpen());
    run(QStringLiteral("CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"));
}

void TestSqliteDriver::cleanup() {
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names)
        QSqlDatabase::removeDatabase(name);
}

void TestSqliteDriver::run(const QString &sql) {
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
}

void TestSqliteDriver::valuesComeBackAsTheyWere_data() {
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QVariant>("read");
    QTest::newRow("int") << QVariant(-7) << QVariant(qlonglong(-7));
    QTest::newRow("bool") << QVariant(true) << QVariant(qlonglong(1));
    const QVariant largest(std::numeric_limits<qlonglong>::max());
    QTest::newRow("largest") << largest << largest;
    QTest::newRow("double") << QVariant(2.5) << QVariant(2.5);
    const QVariant text(QStringLiteral("perché 北京") + QChar(0) + QStringLiteral("x"));
    QTest::newRow("text") << text << text;
    QTest::newRow("empty text") << QVariant(QStringLiteral("")) << QVariant(QString());
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff", 2))
                           << QVariant(QByteArray("\0\xff", 2));
    QTest::newRow("day") << QVariant(QDate(2026, 11, 22)) << QVariant(QStringLiteral("2026-11-22"));
    QTest::newRow("nothing") << QVariant() << QVariant(QMetaType::fromType<QString>());
}

void TestSqliteDriver::valuesComeBackAsTheyWere() {
    QFETCH(QVariant, value);
    QFETCH(QVariant, read);
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY(query.prepare(QStringLiteral("SELECT ?")));
    query.bindValue(0, value);
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0), read);
    QCOMPARE(query.isNull(0), !value.isValid());
    QVERIFY(!query.next());
}

void TestSqliteDriver::readsAgainAfterTheEnd() {
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY(query.prepare(QStringLiteral("VALUES (?), (2)")));
    for (const int first : {1, 5}) {
        query.bindValue(0, first);
        QVERIFY(query.exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), first);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 2);
        QVERIFY(!query.next());
        QVERIFY(!query.next());
        query.finish();
    }
}

void TestSqliteDriver::tellsNamesAndChanges() {
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY(query.exec(QStringLiteral("INSERT INTO things (name) VALUES ('a'), ('b')")));
    QCOMPARE(query.numRowsAffected(), 2);
    QVERIFY(!query.isSelect());
    QVERIFY(query.exec(QStringLiteral("SELECT id, name FROM things WHERE id = 0")));
    QCOMPARE(query.record().fieldName(1), QStringLiteral("name"));
    QVERIFY(!query.next());
}

void TestSqliteDriver::writesBeforeItsAnswerIsRead() {
    {
        QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
        QVERIFY(query.exec(
            QStringLiteral("INSERT INTO things (name) VALUES ('a'), ('b') RETURNING id")));
    }
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM things")) && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void TestSqliteDriver::refusesTwoStatementsAtOnce() {
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY(!query.exec(QStringLiteral("DELETE FROM things; DROP TABLE things")));
    QVERIFY(query.lastError().isValid());
    run(QStringLiteral("SELECT 1 FROM things"));
}

void TestSqliteDriver::tellsTheExtendedCode() {
    run(QStringLiteral("INSERT INTO things (name) VALUES ('a')"));
    QSqlQuery query(QSqlDatabase::database(QStringLiteral("main")));
    QVERIFY(!query.exec(QStringLiteral("INSERT INTO things (name) VALUES ('a')")));
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("2067")); // CONSTRAINT_UNIQUE
    QVERIFY(!query.exec(QStringLiteral("SELECT nothing")));
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("1")); // ERROR
}

void TestSqliteDriver::onlyReadsWhatIsReadOnly() {
    const QSqlDatabase database = open(Access::ReadOnly, QStringLiteral("reader"));
    QSqlQuery query(database);
    QVERIFY(query.exec(QStringLiteral("SELECT id FROM things")));
    QVERIFY(!query.exec(QStringLiteral("DELETE FROM things")));
    QCOMPARE(query.lastError().nativeErrorCode().toInt() & 0xff, 8); // READONLY
}

void TestSqliteDriver::doesNotMakeWhatIsReadOnly() {
    m_file = QStringLiteral("none.db");
    const QSqlDatabase database = open(Access::ReadOnly, QStringLiteral("reader"));
    m_file = QStringLiteral("store.db");
    QVERIFY(!database.isOpen());
    QVERIFY(database.isOpenError());
}

QTEST_GUILESS_MAIN(TestSqliteDriver)
#include "tst_sqlitedriver.moc"

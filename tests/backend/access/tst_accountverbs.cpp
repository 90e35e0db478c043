// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accountverbs.h"
#include "tests/backend/helper/town.h"

#include <QFile>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

class TestAccountVerbs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsAClerk();
    void addsSomebodyOfASchool();
    void refusesRolesAndSchools_data();
    void refusesRolesAndSchools();
    void addsASignInForAParent();
    void nobodyWithThatCode();
    void changesNothingWhenRefused_data();
    void changesNothingWhenRefused();
    void needsADatabaseThatIsReady();
    void calledWrongly_data();
    void calledWrongly();
    void helps();

private:
    [[nodiscard]] QStringList clerk(const QString &username, const QString &passwordFile) const;
    [[nodiscard]] qint64 people() const;
    std::unique_ptr<TestTown> m_town;
    QTemporaryDir m_folder;
    QString m_passwordFile;
};

void TestAccountVerbs::init() {
    m_town = std::make_unique<TestTown>();
    m_passwordFile = m_folder.filePath(QStringLiteral("password"));
    QFile file(m_passwordFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(testPassword.toUtf8() + "\n") > 0);
}

QStringList TestAccountVerbs::clerk(const QString &username, const QString &passwordFile) const {
    return {QStringLiteral("add"),
            QStringLiteral("--store"),
            m_town->database.url(),
            QStringLiteral("--username"),
            username,
            QStringLiteral("--given-name"),
            QStringLiteral("Carla"),
            QStringLiteral("--family-name"),
            QStringLiteral("Sportelli"),
            QStringLiteral("--password-file"),
            passwordFile};
}

qint64 TestAccountVerbs::people() const {
    const auto rows = m_town->store->query(QStringLiteral("SELECT COUNT(*) FROM people"));
    return (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

void TestAccountVerbs::addsAClerk() {
    QCOMPARE(runOperator(clerk(QStringLiteral("carla"), m_passwordFile)), 0);
    const QByteArray token = m_town->tokenOf(QStringLiteral("carla"));
    QCOMPARE(m_town->get(QStringLiteral("/v1/counter/dues"), token).status, 200);
}

void TestAccountVerbs::addsSomebodyOfASchool() {
    m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    QStringList arguments = clerk(QStringLiteral("dirigente"), m_passwordFile);
    arguments += {QStringLiteral("--role"), QStringLiteral("school"), QStringLiteral("--school"),
                  QStringLiteral("Primaria Verdi")};
    QCOMPARE(runOperator(arguments), 0);
    const auto rows = m_town->store->query(
        QStringLiteral("SELECT a.role, s.school FROM accounts a JOIN account_schools s "
                       "ON s.account_key = a.account_key"));
    QVERIFY((*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), QStringLiteral("school"));
    QCOMPARE((*rows)->value(1).toString(), QStringLiteral("Primaria Verdi"));
}

void TestAccountVerbs::refusesRolesAndSchools_data() {
    QTest::addColumn<QStringList>("more");
    const auto row = [](const char *name, const QString &text) {
        QTest::newRow(name) << text.split(u' ', Qt::SkipEmptyParts);
    };
    row("no such role", QStringLiteral("--role sindaco"));
    row("parent", QStringLiteral("--role parent"));
    row("school without one", QStringLiteral("--role school"));
    row("unknown school", QStringLiteral("--role school --school Altrove"));
    row("office of a school", QStringLiteral("--school Altrove"));
}

void TestAccountVerbs::refusesRolesAndSchools() {
    QFETCH(QStringList, more);
    const qint64 before = people();
    QCOMPARE(runOperator(clerk(QStringLiteral("carla"), m_passwordFile) + more), 1);
    QCOMPARE(people(), before);
    QCOMPARE(m_town->signIn(QStringLiteral("carla")).status, 401);
}

void TestAccountVerbs::addsASignInForAParent() {
    const auto code = FiscalCode::parse(u"RSSMRA80A01H501U");
    QVERIFY(addPerson(
        *m_town->store,
        {PublicId::random(), QStringLiteral("Mario"), QStringLiteral("Prova"), *code, {}, {}, {}}));
    const QStringList arguments{QStringLiteral("add"),
                                QStringLiteral("--store"),
                                m_town->database.url(),
                                QStringLiteral("--username"),
                                QStringLiteral("mario"),
                                QStringLiteral("--fiscal-code"),
                                QStringLiteral("rssmra80a01h501u"),
                                QStringLiteral("--password-file"),
                                m_passwordFile};
    QCOMPARE(runAccount(arguments), 0);
    const QByteArray token = m_town->tokenOf(QStringLiteral("mario"));
    QCOMPARE(m_town->get(QStringLiteral("/v1/counter/dues"), token).status, 403);
}

void TestAccountVerbs::nobodyWithThatCode() {
    QCOMPARE(runAccount({QStringLiteral("add"), QStringLiteral("--store"), m_town->database.url(),
                         QStringLiteral("--username"), QStringLiteral("mario"),
                         QStringLiteral("--fiscal-code"), QStringLiteral("RSSMRA80A01H501U"),
                         QStringLiteral("--password-file"), m_passwordFile}),
             1);
}

void TestAccountVerbs::changesNothingWhenRefused_data() {
    QTest::addColumn<QString>("username");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("name taken") << QStringLiteral("ADA") << QByteArray("lunga-abbastanza");
    QTest::newRow("short password") << QStringLiteral("carla") << QByteArray("corta");
    QTest::newRow("empty password") << QStringLiteral("carla") << QByteArray("\n");
}

void TestAccountVerbs::changesNothingWhenRefused() {
    QFETCH(QString, username);
    QFETCH(QByteArray, password);
    m_town->addFamily(QStringLiteral("ada"), QStringLiteral("Prova"));
    QFile file(m_passwordFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(password);
    file.close();
    QCOMPARE(runOperator(clerk(username, m_passwordFile)), 1);
    QCOMPARE(people(), 1);
}

void TestAccountVerbs::needsADatabaseThatIsReady() {
    TestDatabase empty;
    QStringList arguments = clerk(QStringLiteral("carla"), m_passwordFile);
    arguments[2] = empty.url();
    QCOMPARE(runOperator(arguments), 1);
    arguments[2] = QStringLiteral("sqlite:/nowhere/town.db");
    QCOMPARE(runOperator(arguments), 1);
}

void TestAccountVerbs::calledWrongly_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("other verb") << QStringList{QStringLiteral("remove")};
    QTest::newRow("no options") << QStringList{QStringLiteral("add")};
    QTest::newRow("no add") << QStringList{QStringLiteral("--store"), QStringLiteral("x")};
    QTest::newRow("password on the command line")
        << QStringList{QStringLiteral("add"), QStringLiteral("--password"), QStringLiteral("x")};
}

void TestAccountVerbs::calledWrongly() {
    QFETCH(QStringList, arguments);
    QCOMPARE(runOperator(arguments), 2);
    QCOMPARE(runAccount(arguments), 2);
}

void TestAccountVerbs::helps() {
    QCOMPARE(runOperator({QStringLiteral("--help")}), 0);
    QCOMPARE(runAccount({QStringLiteral("add"), QStringLiteral("--help")}), 0);
}

QTEST_GUILESS_MAIN(TestAccountVerbs)
#include "tst_accountverbs.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accounts.h"
#include "backend/access/attempts.h"
#include "backend/access/passwords.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

#include <sodium.h>

using namespace campanella;
using namespace campanella::backend;

namespace {

FailureCode failureOf(const Response &response) {
    return response.failure ? response.failure->code : FailureCode::ServerError;
}

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void grantsASession();
    void nameInAnyCase_data();
    void nameInAnyCase();
    void refuses_data();
    void refuses();
    void malformedBody_data();
    void malformedBody();
    void unknownNameCostsTheSame();
    void delaysGrow();
    void delaysForUnknownNamesToo();
    void othersAreUnaffected();
    void tenThousandGuesses();
    void guessesOverManyNames();
    void rightPasswordClearsTheCount();
    void delaysGrowToAQuarterHour_data();
    void delaysGrowToAQuarterHour();
    void weakHashIsRenewed();
    void takenNamesAreRefused();

private:
    [[nodiscard]] Result<Account> attempt(const QString &name, const QString &password) {
        return authenticate(*m_town->store, {name, password});
    }
    /// Wrong attempts, each after waiting as long as one must.
    void fillUp(const QString &name, int count);
    /// The status of a sign-in from that address.
    [[nodiscard]] int guess(const QString &name, const QString &peer, const QString &password);
    std::unique_ptr<TestTown> m_town;
    const QString m_name = QStringLiteral("ada");
    const QString m_wrong = QStringLiteral("sbagliata");
};

void TestSignIn::init() {
    m_town = std::make_unique<TestTown>();
    m_town->addFamily(m_name, QStringLiteral("Prova"));
}

void TestSignIn::fillUp(const QString &name, int count) {
    for (int i = 0; i < count; ++i)
        QCOMPARE(attempt(name, m_wrong).error().code, FailureCode::CredentialsWrong);
}

int TestSignIn::guess(const QString &name, const QString &peer, const QString &password) {
    Request request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/access/sessions");
    request.headers.insert("content-type", "application/json");
    request.peer = peer;
    request.body = toJson(Credentials{name, password});
    return m_town->send(request).status;
}

void TestSignIn::grantsASession() {
    const Response response = m_town->signIn(m_name);
    QCOMPARE(response.status, 201);
    const auto grant = fromJson<SessionGrant>(response.body);
    QCOMPARE(grant->token.size(), 43); // 256 bits in base64url
    QCOMPARE(grant->expiresAt, m_town->store->now().addSecs(12 * 60 * 60));
    QCOMPARE(grant->idleSeconds, 30 * 60);
    QVERIFY(grant->role == Role::Parent);
}

void TestSignIn::nameInAnyCase_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("upper") << QStringLiteral("ADA");
    QTest::newRow("spaces around") << QStringLiteral(" ada ");
    QTest::newRow("full width") << QString::fromUtf8("ａｄａ");
}

void TestSignIn::nameInAnyCase() {
    QFETCH(QString, name);
    QCOMPARE(m_town->signIn(name).status, 201);
}

void TestSignIn::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::newRow("wrong password") << QStringLiteral("ada") << QStringLiteral("sbagliata");
    QTest::newRow("unknown name") << QStringLiteral("bea") << testPassword;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("injection") << QStringLiteral("' OR 1=1 --") << testPassword;
    QTest::newRow("injected password") << QStringLiteral("ada") << QStringLiteral("' OR ''='");
    QTest::newRow("very long") << QString(100000, u'a') << QString(100000, u'b');
    QTest::newRow("password in capitals") << QStringLiteral("ada") << testPassword.toUpper();
}

void TestSignIn::refuses() {
    QFETCH(QString, name);
    QFETCH(QString, password);
    const Response known = m_town->signIn(QStringLiteral("nessuno"), m_wrong);
    const Response response = m_town->signIn(name, password);
    QCOMPARE(response.status, 401);
    QCOMPARE(response.body, known.body);
}

void TestSignIn::malformedBody_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("not JSON") << QByteArray("{\"username\":") << 400;
    QTest::newRow("an array") << QByteArray("[]") << 422;
    QTest::newRow("no password") << QByteArray("{\"username\":\"ada\"}") << 422;
    QTest::newRow("a number") << QByteArray("{\"username\":1,\"password\":\"x\"}") << 422;
}

void TestSignIn::malformedBody() {
    QFETCH(QByteArray, body);
    const Response response = m_town->send("POST", QStringLiteral("/v1/access/sessions"), {}, body);
    QTEST(response.status, "status");
    QCOMPARE(response.contentType, "application/problem+json");
}

void TestSignIn::unknownNameCostsTheSame() {
    QVERIFY(decoyHash());
    const quint64 before = computedHashes();
    fillUp(m_name, 1);
    const quint64 forKnown = computedHashes() - before;
    fillUp(QStringLiteral("nessuno"), 1);
    QCOMPARE(forKnown, 1);
    QCOMPARE(computedHashes() - before, 2 * forKnown);
}

void TestSignIn::delaysGrow() {
    fillUp(m_name, 5);
    for (const qint64 seconds : {30, 60, 120}) {
        const auto locked = attempt(m_name, testPassword);
        QCOMPARE(locked.error().code, FailureCode::AccountLocked);
        QCOMPARE(*locked.error().retryAfter, std::chrono::seconds(seconds));
        m_town->database.turnClock(seconds - 1);
        QCOMPARE(attempt(m_name, testPassword).error().code, FailureCode::AccountLocked);
        m_town->database.turnClock(1);
        fillUp(m_name, 1);
    }
    const Response response = m_town->signIn(m_name);
    QCOMPARE(failureOf(response), FailureCode::AccountLocked);
    QCOMPARE(response.status, 429);
    QVERIFY(response.headers.contains({"Retry-After", "240"}));
    m_town->database.turnClock(240);
    QCOMPARE(m_town->signIn(m_name).status, 201);
}

void TestSignIn::delaysForUnknownNamesToo() {
    const QString nobody = QStringLiteral("nessuno");
    fillUp(nobody, 5);
    const auto locked = attempt(nobody, m_wrong);
    QCOMPARE(locked.error().code, FailureCode::AccountLocked);
    QCOMPARE(*locked.error().retryAfter, std::chrono::seconds(30));
}

void TestSignIn::othersAreUnaffected() {
    m_town->addFamily(QStringLiteral("bea"), QStringLiteral("Altra"));
    fillUp(m_name, 5);
    QVERIFY(!attempt(m_name, testPassword));
    QVERIFY(attempt(QStringLiteral("bea"), testPassword));
}

// A guesser at one address, who takes every quarter of an hour that is asked for, and people at
// another who sign in meanwhile.
void TestSignIn::tenThousandGuesses() {
    m_town->addFamily(QStringLiteral("bea"), QStringLiteral("Altra"));
    const QString guesser = QStringLiteral("192.0.2.66");
    const quint64 before = computedHashes();
    int locked = 0;
    for (int i = 0; i < 10'000; ++i)
        locked += guess(m_name, guesser, QString::number(i)) == 429 ? 1 : 0;
    QCOMPARE(locked, 10'000 - 5);
    QVERIFY(computedHashes() - before <= 5 + 1);
    QCOMPARE(guess(m_name, guesser, testPassword), 429);
    QCOMPARE(guess(QStringLiteral("bea"), QStringLiteral("192.0.2.7"), testPassword), 201);
}

// The same guesser over many names: the address has to wait, others do not.
void TestSignIn::guessesOverManyNames() {
    const QString guesser = QStringLiteral("192.0.2.66");
    for (int i = 0; i < 60; ++i)
        QCOMPARE(guess(QStringLiteral("nome%1").arg(i), guesser, testPassword), 401);
    QCOMPARE(guess(m_name, guesser, testPassword), 429);
    QCOMPARE(guess(m_name, QStringLiteral("192.0.2.7"), testPassword), 201);
}

void TestSignIn::rightPasswordClearsTheCount() {
    fillUp(m_name, 4);
    QVERIFY(attempt(m_name, testPassword));
    fillUp(m_name, 4);
    QVERIFY(attempt(m_name, testPassword));
}

void TestSignIn::delaysGrowToAQuarterHour_data() {
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("first") << 1 << qint64(0);
    QTest::newRow("fourth") << 4 << qint64(0);
    QTest::newRow("fifth") << 5 << qint64(30);
    QTest::newRow("ninth") << 9 << qint64(480);
    QTest::newRow("tenth") << 10 << qint64(900);
    QTest::newRow("millionth") << 1000000 << qint64(900);
}

void TestSignIn::delaysGrowToAQuarterHour() {
    QFETCH(int, attempts);
    QTEST(delayAfter(attempts), "seconds");
}

void TestSignIn::weakHashIsRenewed() {
    std::array<char, crypto_pwhash_STRBYTES> weak{};
    const QByteArray password = testPassword.toUtf8();
    QCOMPARE(crypto_pwhash_str(weak.data(), password.constData(),
                               static_cast<unsigned long long>(password.size()), 1, 8192),
             0);
    QVERIFY(m_town->store->execute(QStringLiteral("UPDATE credentials SET password_hash = ?"),
                                   {QString::fromLatin1(weak.data())}));
    QVERIFY(attempt(m_name, testPassword));
    const auto rows = m_town->store->query(QStringLiteral("SELECT password_hash FROM credentials"));
    QVERIFY((*rows)->next());
    QVERIFY(!needsNewHash((*rows)->value(0).toString()));
    QVERIFY(attempt(m_name, testPassword));
}

void TestSignIn::takenNamesAreRefused() {
    const auto again = addCredentials(*m_town->store, {1, QStringLiteral("Ada"), {}, Role::Parent});
    QCOMPARE(again.error().code, FailureCode::FieldInvalid);
    QCOMPARE(again.error().fields.value(0).pointer, QStringLiteral("/username"));
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"

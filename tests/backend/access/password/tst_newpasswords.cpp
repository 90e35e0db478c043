// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/newpasswords.h"
#include "backend/access/passwords.h"
#include "domain/json.h"
#include "tests/backend/access/password/postbox.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"ada@example.it"_s;
const QString newPassword = u"tavolo verde pioggia"_s;
const QString resets = u"/v1/access/password-resets"_s;
const QString confirmation = u"/v1/access/password-resets/confirm"_s;

FailureCode failureOf(const Response &response) {
    return response.failure ? response.failure->code : FailureCode::ServerError;
}

} // namespace

/// "Hai dimenticato la password?" and Gestione → Password.
class TestNewPasswords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byUsernameOrAddress_data();
    void byUsernameOrAddress();
    void endsAllSessions();
    void opensALockedAccount();
    void whoGetsMail_data();
    void whoGetsMail();
    void sharedMailbox();
    void clerksAreNotMailed();
    void sameForAll();
    void wrongCodes();
    void othersCodesAreSpent();
    void weakPasswordCostsNoTry();
    void accountSummary();
    void changes();
    void refusesAChange_data();
    void refusesAChange();
    void locksAfterWrongOnes();
    void changesWithoutMail();

private:
    [[nodiscard]] Post ask(const QString &account) {
        m_answer = m_town->post(resets, toJson(PasswordResetRequest{account}));
        return collectPost(*m_town->store);
    }
    [[nodiscard]] QString codeFor(const QString &account) {
        const Post post = ask(account);
        return post.mails.size() == 1 ? codeIn(post.mails.first()) : QString();
    }
    [[nodiscard]] Response reset(const QString &account, const QString &code,
                                 const QString &password = newPassword) {
        return m_town->post(confirmation, toJson(PasswordReset{account, code, password}));
    }
    [[nodiscard]] Response change(const QByteArray &token, const QString &current,
                                  const QString &wanted) {
        return m_town->send("PUT", u"/v1/access/password"_s, token,
                            toJson(PasswordChange{current, wanted}));
    }
    [[nodiscard]] int status(const QByteArray &token) {
        return m_town->get(u"/v1/access/account"_s, token).status;
    }
    std::unique_ptr<MailTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    const QString m_name = u"ada"_s;
    Response m_answer;
};

void TestNewPasswords::init() {
    m_town = std::make_unique<MailTown>();
    m_family = m_town->addFamily(m_name, u"Prova"_s);
    m_town->setEmail(m_family.parentKey, address);
}

void TestNewPasswords::byUsernameOrAddress_data() {
    QTest::addColumn<QString>("account");
    QTest::newRow("username") << m_name;
    QTest::newRow("in capitals") << u" ADA "_s;
    QTest::newRow("address") << address;
    QTest::newRow("address in capitals") << u" Ada@Example.IT "_s;
}

void TestNewPasswords::byUsernameOrAddress() {
    QFETCH(QString, account);
    const Post post = ask(account);
    QCOMPARE(m_answer.status, 202);
    QVERIFY(m_answer.body.isEmpty());
    QCOMPARE(post.mails.size(), 1);
    QCOMPARE(post.mails.first().recipient, address);
    QVERIFY(post.mails.first().body.contains(u"nome utente è: ada"));
    QCOMPARE(reset(account, codeIn(post.mails.first())).status, 204);
    QCOMPARE(m_town->signIn(m_name).status, 401);
    QCOMPARE(m_town->signIn(m_name, newPassword).status, 201);
    const Post notice = collectPost(*m_town->store);
    QCOMPARE(notice.mails.size(), 1);
    QCOMPARE(notice.mails.first().recipient, address);
    QVERIFY(notice.mails.first().subject.startsWith(u"La tua password è cambiata"));
    QVERIFY(!notice.mails.first().body.contains(newPassword));
}

void TestNewPasswords::endsAllSessions() {
    const QByteArray first = m_town->tokenOf(m_name);
    const QByteArray second = m_town->tokenOf(m_name);
    QCOMPARE(reset(m_name, codeFor(m_name)).status, 204);
    QCOMPARE(status(first), 401);
    QCOMPARE(status(second), 401);
}

void TestNewPasswords::opensALockedAccount() {
    for (int i = 0; i < 5; ++i)
        QCOMPARE(m_town->signIn(m_name, u"sbagliata"_s).status, 401);
    QCOMPARE(m_town->signIn(m_name).status, 429);
    QCOMPARE(reset(m_name, codeFor(m_name)).status, 204);
    QCOMPARE(m_town->signIn(m_name, newPassword).status, 201);
}

void TestNewPasswords::whoGetsMail_data() {
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("withUsername");
    QTest::addColumn<QString>("onFile");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("says");
    QTest::newRow("nobody's name") << u"bea"_s << true << address << QString() << QString();
    QTest::newRow("nobody's address")
        << u"bea@example.it"_s << true << address << QString() << QString();
    QTest::newRow("nothing") << QString() << true << QString() << QString() << QString();
    QTest::newRow("no address on file") << m_name << true << QString() << QString() << QString();
    QTest::newRow("rubbish on file") << m_name << true << u"ada"_s << QString() << QString();
    QTest::newRow("comes by SPID") << address << false << address << address << u"gestore"_s;
}

void TestNewPasswords::whoGetsMail() {
    QFETCH(QString, asked);
    QFETCH(bool, withUsername);
    QFETCH(QString, onFile);
    QFETCH(QString, recipient);
    QFETCH(QString, says);
    m_town->setEmail(m_family.parentKey, onFile);
    if (!withUsername)
        QVERIFY(m_town->store->execute(u"DELETE FROM credentials"_s));
    const Post post = ask(asked);
    QCOMPARE(m_answer.status, 202);
    QCOMPARE(post.mails.size(), recipient.isEmpty() ? 0 : 1);
    if (recipient.isEmpty())
        return;
    QCOMPARE(post.mails.first().recipient, recipient);
    QVERIFY(post.mails.first().body.contains(says));
    QVERIFY(codeIn(post.mails.first()).isEmpty());
}

void TestNewPasswords::sharedMailbox() {
    const TestFamily second = m_town->addFamily(u"bruno"_s, u"Prova"_s);
    m_town->setEmail(second.parentKey, address);
    const Post which = ask(address);
    QCOMPARE(which.mails.size(), 1);
    QVERIFY(codeIn(which.mails.first()).isEmpty());
    QVERIFY(which.mails.first().body.contains(u"    ada\n    bruno\n"));
    QCOMPARE(reset(u"bruno"_s, codeFor(u"bruno"_s)).status, 204);
    QCOMPARE(m_town->signIn(u"bruno"_s, newPassword).status, 201);
    QCOMPARE(m_town->signIn(m_name).status, 201);
}

void TestNewPasswords::clerksAreNotMailed() {
    m_town->addOperator(u"carla"_s);
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'carla@example.it'"_s));
    QCOMPARE(ask(u"carla"_s).mails.size(), 0);
}

/// The answer, the rows that are written and the words of a refusal tell nothing.
void TestNewPasswords::sameForAll() {
    const auto trace = [this](const QString &asked) {
        const Post post = ask(asked);
        const Response refused = reset(asked, u"BCDFG-HJKLM"_s);
        const QList<QVariant> seen{
            m_answer.status,
            m_answer.body,
            m_answer.headers.size(),
            post.rows,
            m_town->number(u"SELECT COUNT(*) FROM email_codes"_s),
            m_town->number(u"SELECT SUM(tries) FROM email_codes"_s),
            m_town->number(u"SELECT COUNT(*) FROM email_codes WHERE LENGTH(code_hash) = 64"_s),
            refused.status,
            refused.body};
        static_cast<void>(m_town->store->execute(u"DELETE FROM email_codes"_s));
        return seen;
    };
    const auto known = trace(m_name);
    QCOMPARE(trace(address), known);
    QCOMPARE(trace(u"nessuno"_s), known);
    QCOMPARE(trace(u"nessuno@example.it"_s), known);
    QCOMPARE(trace(QString(100'000, u'x')), known);
    m_town->setEmail(m_family.parentKey, {});
    QCOMPARE(trace(m_name), known);
}

void TestNewPasswords::wrongCodes() {
    const QString code = codeFor(m_name);
    const Response wrong = reset(m_name, u"BCDFG-HJKLM"_s);
    QCOMPARE(wrong.status, 422);
    QCOMPARE(failureOf(wrong), FailureCode::EmailCodeWrong);
    QCOMPARE(reset(address, code).body, wrong.body);
    QCOMPARE(reset(m_name, code).status, 204);
    QCOMPARE(reset(m_name, code).body, wrong.body);
    const QString old = codeFor(m_name);
    m_town->database.turnClock(30 * 60);
    QCOMPARE(reset(m_name, old).body, wrong.body);
}

/// A new password makes the codes useless that are still in mails.
void TestNewPasswords::othersCodesAreSpent() {
    const QString first = codeFor(m_name);
    const QString second = codeFor(address);
    QCOMPARE(reset(m_name, first).status, 204);
    QCOMPARE(failureOf(reset(address, second)), FailureCode::EmailCodeWrong);
}

void TestNewPasswords::weakPasswordCostsNoTry() {
    m_town->setFiscalCode(m_family.parentKey, u"CNTNNA84L52G479P"_s);
    const QString code = codeFor(m_name);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(failureOf(reset(m_name, code, u"Valmarina2026"_s)), FailureCode::PasswordWeak);
        QCOMPARE(failureOf(reset(m_name, code, u"CNTNNA84L52G479P"_s)), FailureCode::PasswordWeak);
    }
    QCOMPARE(reset(m_name, code).status, 204);
}

void TestNewPasswords::accountSummary() {
    const QByteArray token = m_town->tokenOf(m_name);
    const Response known = m_town->get(u"/v1/access/account"_s, token);
    QCOMPARE(fromJson<AccountSummary>(known.body)->username, m_name);
    QVERIFY(m_town->store->execute(u"DELETE FROM credentials"_s));
    const Response none = m_town->get(u"/v1/access/account"_s, token);
    QCOMPARE(none.status, 200);
    QVERIFY(fromJson<AccountSummary>(none.body)->username.isEmpty());
    QCOMPARE(status({}), 401);
}

void TestNewPasswords::changes() {
    const QByteArray other = m_town->tokenOf(m_name);
    const QByteArray token = m_town->tokenOf(m_name);
    const QString code = codeFor(m_name);
    QCOMPARE(change(token, testPassword, newPassword).status, 204);
    QCOMPARE(status(token), 200);
    QCOMPARE(status(other), 401);
    QCOMPARE(m_town->signIn(m_name, newPassword).status, 201);
    QCOMPARE(failureOf(reset(m_name, code)), FailureCode::EmailCodeWrong);
    const Post post = collectPost(*m_town->store);
    QCOMPARE(post.mails.size(), 1);
    QVERIFY(post.mails.first().subject.startsWith(u"La tua password è cambiata"));
}

void TestNewPasswords::refusesAChange_data() {
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("withUsername");
    QTest::addColumn<FailureCode>("failure");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("wrong") << u"sbagliata"_s << newPassword << true << FailureCode::CredentialsWrong
                           << QString();
    QTest::newRow("weak") << testPassword << u"corta"_s << true << FailureCode::PasswordWeak
                          << u"/new_password"_s;
    QTest::newRow("long") << testPassword << QString(129, u'x') << true << FailureCode::FieldInvalid
                          << u"/new_password"_s;
    QTest::newRow("comes by SPID")
        << testPassword << newPassword << false << FailureCode::NoPasswordHere << QString();
}

void TestNewPasswords::refusesAChange() {
    QFETCH(QString, current);
    QFETCH(QString, wanted);
    QFETCH(bool, withUsername);
    const QByteArray other = m_town->tokenOf(m_name);
    const QByteArray token = m_town->tokenOf(m_name);
    if (!withUsername)
        QVERIFY(m_town->store->execute(u"DELETE FROM credentials"_s));
    const Response refused = change(token, current, wanted);
    QTEST(failureOf(refused), "failure");
    QTEST(refused.failure->fields.value(0).pointer, "pointer");
    QCOMPARE(status(token), 200);
    QCOMPARE(status(other), 200);
    QCOMPARE(collectPost(*m_town->store).rows, 0);
}

void TestNewPasswords::locksAfterWrongOnes() {
    const QByteArray token = m_town->tokenOf(m_name);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(change(token, u"sbagliata"_s, newPassword).status, 401);
    QCOMPARE(change(token, testPassword, newPassword).status, 429);
}

void TestNewPasswords::changesWithoutMail() {
    m_town->serve({});
    const QByteArray token = m_town->tokenOf(m_name);
    QCOMPARE(change(token, testPassword, newPassword).status, 204);
    QCOMPARE(collectPost(*m_town->store).rows, 0);
}

QTEST_GUILESS_MAIN(TestNewPasswords)
#include "tst_newpasswords.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/password/registrations.h"
#include "backend/access/passwords.h"
#include "domain/json.h"
#include "tests/backend/access/password/postbox.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString address = u"anna@example.it"_s;
const QString annasCode = u"CNTNNA84L52G479P"_s;
const QString goodPassword = u"tavolo verde pioggia"_s;
const QString registrations = u"/v1/access/registrations"_s;
const QString confirmation = u"/v1/access/registrations/confirm"_s;

} // namespace

/// "Registrati al servizio", from the form to the first session.
class TestRegistrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newPerson();
    void personOnFile();
    void sharedMailbox();
    void whoGetsMail_data();
    void whoGetsMail();
    void sameForAll();
    void strangersWordsAreNotMailed();
    void fiveMailsADay();
    void readsTheForm_data();
    void readsTheForm();
    void privacyMustBeCurrent();
    void weakPasswordCostsNoTry();
    void wrongCodes();
    void twiceMakesOneAccount();
    void hashesOnlyForARightCode();
    void claimOpensNoDoor();
    void claimIsAdopted_data();
    void claimIsAdopted();
    void provenLinksGoAlong();
    void importedMeanwhile();
    void notWithoutMail();

private:
    [[nodiscard]] Registration form(const QString &email = address) const {
        return {u"Anna"_s, u"Conti"_s, FiscalCode::parse(annasCode).value(), email, m_privacy};
    }
    [[nodiscard]] Post ask(const Registration &wanted) {
        m_answer = m_town->post(registrations, toJson(wanted));
        return collectPost(*m_town->store);
    }
    /// The code that is sent for a registration.
    [[nodiscard]] QString codeFor(const Registration &wanted) {
        const Post post = ask(wanted);
        return post.mails.size() == 1 ? codeIn(post.mails.first()) : QString();
    }
    [[nodiscard]] Response confirm(const QString &code, const QString &password = goodPassword,
                                   const QString &email = address) {
        return m_town->post(confirmation, toJson(EmailProof{email, code, password}));
    }
    [[nodiscard]] QByteArray tokenOf(const Response &response) {
        const auto grant = fromJson<SessionGrant>(response.body);
        return grant ? grant->token.toLatin1() : QByteArray();
    }
    [[nodiscard]] static FailureCode failureOf(const Response &response) {
        return response.failure ? response.failure->code : FailureCode::ServerError;
    }
    std::unique_ptr<MailTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QString m_privacy;
    Response m_answer;
};

void TestRegistrations::init() {
    m_town = std::make_unique<MailTown>();
    m_family = m_town->addFamily(u"bruno"_s, u"Prova"_s);
    const auto page = fromJson<ContentPage>(m_town->get(u"/v1/municipality/pages/privacy"_s).body);
    m_privacy = textVersion(*page);
}

void TestRegistrations::newPerson() {
    const Post post = ask(form());
    QCOMPARE(m_answer.status, 202);
    QVERIFY(m_answer.body.isEmpty());
    QCOMPARE(post.mails.size(), 1);
    QCOMPARE(post.mails.first().recipient, address);
    QVERIFY(post.mails.first().body.contains(u"Comune di Valmarina"));
    QVERIFY(post.mails.first().body.contains(address));
    const Response done = confirm(codeIn(post.mails.first()));
    QCOMPARE(done.status, 201);
    const QByteArray token = tokenOf(done);
    const auto person = fromJson<Person>(m_town->get(u"/v1/household/person"_s, token).body);
    QCOMPARE(person->givenName, u"Anna"_s);
    QVERIFY(!person->fiscalCode);
    QCOMPARE(m_town->get(u"/v1/household/children"_s, token).body, R"({"items":[]})");
    QCOMPARE(m_town->signIn(u"Anna@Example.it"_s, goodPassword).status, 201);
    QCOMPARE(
        m_town->number(u"SELECT COUNT(*) FROM accounts WHERE privacy_version = ?"_s, {m_privacy}),
        1);
}

/// The municipality knows the family: mail goes to the address on file, whatever was typed.
void TestRegistrations::personOnFile() {
    QVERIFY(m_town->store->execute(u"DELETE FROM credentials"_s));
    QVERIFY(m_town->store->execute(u"DELETE FROM accounts"_s));
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    m_town->setEmail(m_family.parentKey, u" OnFile@example.it"_s);
    const Post post = ask(form());
    QCOMPARE(post.mails.size(), 1);
    QCOMPARE(post.mails.first().recipient, u"OnFile@example.it"_s);
    const Response done = confirm(codeIn(post.mails.first()));
    QCOMPARE(done.status, 201);
    const auto children =
        fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, tokenOf(done)).body);
    QCOMPARE(children->size(), 1);
    QCOMPARE(m_town->signIn(u"onfile@example.it"_s, goodPassword).status, 201);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM people"_s), 1);
}

/// Both parents are on file with the family's one address.
void TestRegistrations::sharedMailbox() {
    QVERIFY(m_town->store->execute(u"UPDATE credentials SET username = ?, username_folded = ?"_s,
                                   {address, address}));
    const auto second = addPerson(*m_town->store, {PublicId::random(),
                                                   u"Anna"_s,
                                                   u"Conti"_s,
                                                   FiscalCode::parse(annasCode).value(),
                                                   address,
                                                   {},
                                                   {}});
    QVERIFY(second);
    const Post post = ask(form());
    QCOMPARE(post.mails.size(), 1);
    QVERIFY(post.mails.first().body.contains(annasCode));
    QCOMPARE(confirm(codeIn(post.mails.first())).status, 201);
    QCOMPARE(m_town->signIn(annasCode.toLower(), goodPassword).status, 201);
    QCOMPARE(m_town->signIn(address).status, 201);
}

void TestRegistrations::whoGetsMail_data() {
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("withUsername");
    QTest::addColumn<QString>("onFile");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<QString>("says");
    const QString here = u"qui@example.it"_s;
    QTest::newRow("has a username, other address typed")
        << true << true << here << address << here << u"nome utente è: bruno"_s;
    QTest::newRow("has a username, no address on file")
        << true << true << QString() << address << QString() << QString();
    QTest::newRow("has a username, rubbish on file")
        << true << true << u"nessuna"_s << address << QString() << QString();
    QTest::newRow("comes by SPID") << true << false << here << address << here << u"SPID"_s;
    QTest::newRow("comes by SPID, no address on file")
        << true << false << QString() << address << QString() << QString();
    QTest::newRow("address of another account")
        << false << true << QString() << u"bruno@example.it"_s << u"bruno@example.it"_s
        << u"nome utente è: bruno@example.it"_s;
}

void TestRegistrations::whoGetsMail() {
    QFETCH(bool, known);
    QFETCH(bool, withUsername);
    QFETCH(QString, onFile);
    QFETCH(QString, typed);
    QFETCH(QString, recipient);
    QFETCH(QString, says);
    m_town->setEmail(m_family.parentKey, onFile);
    if (known)
        m_town->setFiscalCode(m_family.parentKey, annasCode);
    else
        QVERIFY(m_town->store->execute(
            u"UPDATE credentials SET username = ?, username_folded = ?"_s, {typed, typed}));
    if (!withUsername)
        QVERIFY(m_town->store->execute(u"DELETE FROM credentials"_s));
    const Post post = ask(form(typed));
    QCOMPARE(m_answer.status, 202);
    QCOMPARE(post.mails.size(), recipient.isEmpty() ? 0 : 1);
    if (recipient.isEmpty())
        return;
    const Mail &mail = post.mails.first();
    QCOMPARE(mail.recipient, recipient);
    QVERIFY2(mail.body.contains(says), qPrintable(mail.body));
    QVERIFY(mail.subject.startsWith(u"Hai già un accesso"));
    QVERIFY(codeIn(mail).isEmpty());
}

/// The answer, the rows that are written and the words of a refusal tell nothing.
void TestRegistrations::sameForAll() {
    const auto trace = [this] {
        const Post post = ask(form());
        const Response refused = confirm(u"BCDFG-HJKLM"_s);
        return QList<QVariant>{
            m_answer.status,
            m_answer.body,
            m_answer.headers.size(),
            post.rows,
            m_town->number(u"SELECT COUNT(*) FROM email_codes"_s),
            m_town->number(u"SELECT SUM(tries) FROM email_codes"_s),
            m_town->number(u"SELECT COUNT(*) FROM email_codes WHERE LENGTH(code_hash) = 64"_s),
            refused.status,
            refused.body};
    };
    const auto stranger = trace();
    init();
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    QCOMPARE(trace(), stranger); // known, nothing is sent
    init();
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    m_town->setEmail(m_family.parentKey, address);
    QCOMPARE(trace(), stranger); // has an access
}

void TestRegistrations::strangersWordsAreNotMailed() {
    Registration wanted = form();
    wanted.givenName = u"Vinci www.premio.example"_s;
    wanted.familyName = u"Clicca"_s;
    const Post post = ask(wanted);
    QCOMPARE(post.mails.size(), 1);
    QVERIFY(!post.mails.first().body.contains(u"premio"));
    QVERIFY(!post.mails.first().body.contains(u"Clicca"));
    QVERIFY(!post.mails.first().body.contains(u"http"));
}

void TestRegistrations::fiveMailsADay() {
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(form()).mails.size(), 1);
    QCOMPARE(ask(form()).mails.size(), 0);
    QCOMPARE(m_answer.status, 202);
    m_town->database.turnClock(24 * 60 * 60);
    QCOMPARE(ask(form()).mails.size(), 1);
}

void TestRegistrations::readsTheForm_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("pointer");
    const auto body = [](const char *given, const char *family, const char *code,
                         const char *email) {
        return QByteArray(R"({"given_name":")") + given + R"(","family_name":")" + family +
               R"(","fiscal_code":")" + code + R"(","email":")" + email +
               R"(","privacy_version":"PRIVACY"})";
    };
    const char *code = "CNTNNA84L52G479P";
    QTest::newRow("good") << body("Anna", "Conti", code, "a@example.it") << 202 << QString();
    QTest::newRow("no name") << body(" ", "Conti", code, "a@example.it") << 422 << u"/given_name"_s;
    QTest::newRow("long name") << body("Anna", QByteArray(101, 'x').constData(), code,
                                       "a@example.it")
                               << 422 << u"/family_name"_s;
    QTest::newRow("code of a body")
        << body("Anna", "Conti", "80000000002", "a@example.it") << 422 << u"/fiscal_code"_s;
    QTest::newRow("wrong code") << body("Anna", "Conti", "CNTNNA84L52G479X", "a@example.it") << 422
                                << u"/fiscal_code"_s;
    QTest::newRow("no address") << body("Anna", "Conti", code, "anna") << 422 << u"/email"_s;
    QTest::newRow("header in it") << body("Anna", "Conti", code, "a@example.it\\r\\nBcc: b@c.it")
                                  << 422 << u"/email"_s;
    QTest::newRow("long address") << body("Anna", "Conti", code,
                                          ("a@" + QByteArray(97, 'x') + ".it").constData())
                                  << 422 << u"/email"_s;
    QTest::newRow("not JSON") << QByteArray("{") << 400 << QString();
    QTest::newRow("nothing") << QByteArray("{}") << 422 << u"/given_name"_s;
}

void TestRegistrations::readsTheForm() {
    QFETCH(QByteArray, body);
    const Response response =
        m_town->post(registrations, body.replace("PRIVACY", m_privacy.toLatin1()));
    QTEST(response.status, "status");
    if (response.failure && response.status == 422)
        QTEST(response.failure->fields.value(0).pointer, "pointer");
}

void TestRegistrations::privacyMustBeCurrent() {
    Registration wanted = form();
    wanted.privacyVersion = u"old"_s;
    QCOMPARE(ask(wanted).rows, 0);
    QCOMPARE(m_answer.status, 422);
    QCOMPARE(m_answer.failure->fields.value(0).pointer, u"/privacy_version"_s);
}

void TestRegistrations::weakPasswordCostsNoTry() {
    const QString code = codeFor(form());
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(failureOf(confirm(code, u"corta"_s)), FailureCode::PasswordWeak);
        QCOMPARE(failureOf(confirm(code, annasCode.toLower())), FailureCode::PasswordWeak);
        QCOMPARE(failureOf(confirm(code, QString(129, u'x'))), FailureCode::FieldInvalid);
    }
    QCOMPARE(confirm(code).status, 201);
}

void TestRegistrations::wrongCodes() {
    const QString code = codeFor(form());
    const Response wrong = confirm(u"BCDFG-HJKLM"_s);
    QCOMPARE(wrong.status, 422);
    QCOMPARE(failureOf(wrong), FailureCode::EmailCodeWrong);
    QCOMPARE(confirm(code, goodPassword, u"bea@example.it"_s).body, wrong.body);
    QCOMPARE(confirm(code).status, 201);
    QCOMPARE(confirm(code).body, wrong.body);
    m_town->database.turnClock(25 * 60 * 60);
    QCOMPARE(confirm(code).body, wrong.body);
}

void TestRegistrations::twiceMakesOneAccount() {
    const QString first = codeFor(form());
    const QString second = codeFor(form());
    QCOMPARE(confirm(second).status, 201);
    QCOMPARE(failureOf(confirm(first)), FailureCode::EmailCodeWrong);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM credentials WHERE username = ?"_s, {address}),
             1);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM claimed_codes"_s), 1);
}

void TestRegistrations::hashesOnlyForARightCode() {
    const QString code = codeFor(form());
    const quint64 before = computedHashes();
    QCOMPARE(failureOf(confirm(u"BCDFG-HJKLM"_s)), FailureCode::EmailCodeWrong);
    QCOMPARE(computedHashes(), before);
    QCOMPARE(confirm(code).status, 201);
    QCOMPARE(computedHashes(), before + 1);
}

/// Typing somebody's codice fiscale does not make anybody that person.
void TestRegistrations::claimOpensNoDoor() {
    const QByteArray token = tokenOf(confirm(codeFor(form())));
    const auto code = FiscalCode::parse(annasCode).value();
    QVERIFY(!findParentAccount(*m_town->store, code)->has_value());
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    m_town->setEmail(m_family.parentKey, u"vera@example.it"_s);
    QCOMPARE(m_town->get(u"/v1/household/children"_s, token).body, R"({"items":[]})");
    const QByteArray again = tokenOf(m_town->signIn(address, goodPassword));
    QCOMPARE(m_town->get(u"/v1/household/children"_s, again).body, R"({"items":[]})");
}

void TestRegistrations::claimIsAdopted_data() {
    QTest::addColumn<bool>("hasAccount");
    QTest::newRow("person without account") << false;
    QTest::newRow("person who came by SPID") << true;
}

/// The office's own data came later and say the same: codice fiscale and address.
void TestRegistrations::claimIsAdopted() {
    QFETCH(bool, hasAccount);
    QCOMPARE(confirm(codeFor(form())).status, 201);
    QVERIFY(m_town->store->execute(u"DELETE FROM credentials WHERE username = 'bruno'"_s));
    if (!hasAccount)
        QVERIFY(m_town->store->execute(u"DELETE FROM accounts WHERE person_key = ?"_s,
                                       {m_family.parentKey}));
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    m_town->setEmail(m_family.parentKey, u"Anna@example.it"_s);
    for (int i = 0; i < 2; ++i) {
        const QByteArray token = tokenOf(m_town->signIn(address, goodPassword));
        const auto children =
            fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, token).body);
        QCOMPARE(children->size(), 1);
    }
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM accounts"_s), 1);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM claimed_codes"_s), 0);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM people WHERE given_name = 'Anna'"_s), 0);
}

/// A child linked by its code while nobody vouched for the parent yet.
void TestRegistrations::provenLinksGoAlong() {
    QCOMPARE(confirm(codeFor(form())).status, 201);
    const TestFamily other = m_town->addFamily(u"carla"_s, u"Terza"_s);
    QVERIFY(m_town->store->execute(
        u"INSERT INTO guardianships (person_key, child_key, way, linked_at) "
        "SELECT person_key, CAST(? AS BIGINT), 'code', 1 FROM claimed_codes"_s,
        {other.childKey}));
    Due due = m_town->newDue();
    due.state = DueState::Paid;
    due.payment = Payment{PublicId::random(), due.amount, QDate(2026, 11, 2), u"Banca"_s, u"R1"_s};
    m_town->addDue(due, {other.parentKey, other.childKey, m_town->canteenKey, {}});
    QVERIFY(m_town->store->execute(
        u"INSERT INTO payment_notes (account_key, payment_key, note) SELECT a.account_key, "
        "p.payment_key, 'nonna' FROM payments p, accounts a JOIN claimed_codes k "
        "ON k.person_key = a.person_key"_s));
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    m_town->setEmail(m_family.parentKey, u"anna@example.it"_s);
    const QByteArray token = tokenOf(m_town->signIn(address, goodPassword));
    const auto children =
        fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, token).body);
    QCOMPARE(children->size(), 2);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM guardianships WHERE way = 'code' AND "
                            "person_key = ?"_s,
                            {m_family.parentKey}),
             1);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM guardianships WHERE way = 'code'"_s), 1);
    QCOMPARE(m_town->number(u"SELECT COUNT(*) FROM payment_notes n JOIN accounts a "
                            "ON a.account_key = n.account_key WHERE a.person_key = ?"_s,
                            {m_family.parentKey}),
             1);
}

/// Between mail and code the office imports the person: with the proven address it is theirs.
void TestRegistrations::importedMeanwhile() {
    const QString code = codeFor(form());
    m_town->setFiscalCode(m_family.parentKey, annasCode);
    m_town->setEmail(m_family.parentKey, address);
    const QByteArray token = tokenOf(confirm(code));
    const auto children =
        fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, token).body);
    QCOMPARE(children->size(), 1);
}

void TestRegistrations::notWithoutMail() {
    m_town->serve({});
    for (const QString &path : {registrations, confirmation, u"/v1/access/password-resets"_s,
                                u"/v1/access/password-resets/confirm"_s})
        QCOMPARE(m_town->post(path, "{}").status, 404);
    const auto offer = fromJson<AccessOffer>(m_town->get(u"/v1/access/ways"_s).body);
    QVERIFY(!offer->registration);
}

QTEST_GUILESS_MAIN(TestRegistrations)
#include "tst_registrations.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/contactstore.h"
#include "backend/notify/outbox.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QRegularExpression>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/household/profile/email"_s;
const QString before = u"ada@posta.example"_s;
const QString after = u"Ada.Nuova@posta.example"_s;

} // namespace

/// A new address counts once a code that was sent there comes back, and not before.
class TestNewAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeProvesTheAddress();
    void oldAddressHears();
    void sameAddressIsOnlyProved();
    void refusesOtherText_data();
    void refusesOtherText();
    void oneAnswerForAllWrongCodes_data();
    void oneAnswerForAllWrongCodes();
    void anotherPersonsCodeDoesNotFit();
    void sixthMailOfADayIsNotSent();
    void withoutMailThereIsNone();
    void provenAddressOutlivesAnImport();
    void codeProvesTheMobile();
    void noSmsNoCode();

private:
    [[nodiscard]] Response ask(const QString &email);
    [[nodiscard]] Response prove(const QString &email, const QString &code);
    [[nodiscard]] QString lastCode();
    [[nodiscard]] QString lastMailTo(const QString &recipient);
    [[nodiscard]] Contacts contacts();
    void serve(const std::shared_ptr<Outbox> &outbox);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestNewAddress::serve(const std::shared_ptr<Outbox> &outbox) {
    Services services;
    services.outbox = outbox;
    m_town->serve(services);
}

void TestNewAddress::init() {
    m_town = std::make_unique<TestTown>();
    serve(std::make_shared<Outbox>());
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = ? WHERE person_key = ?"_s,
                                   {before, m_family.parentKey}));
    m_token = m_town->tokenOf(u"ada"_s);
}

Response TestNewAddress::ask(const QString &email) {
    return m_town->send("POST", path, m_token, toJson(EmailChange{email}));
}

Response TestNewAddress::prove(const QString &email, const QString &code) {
    return m_town->send("PUT", path, m_token, toJson(EmailChangeProof{email, code}));
}

QString TestNewAddress::lastMailTo(const QString &recipient) {
    const auto rows = m_town->store->query(
        u"SELECT body FROM outbox WHERE recipient = ? ORDER BY mail_key DESC"_s, {recipient});
    return rows && (*rows)->next() ? (*rows)->value(0).toString() : QString();
}

QString TestNewAddress::lastCode() {
    static const QRegularExpression code(u"[A-Z]{5}-[A-Z]{5}"_s);
    return code.match(lastMailTo(after)).captured();
}

Contacts TestNewAddress::contacts() {
    return fromJson<Contacts>(m_town->get(u"/v1/household/profile/contacts"_s, m_token).body)
        .value();
}

void TestNewAddress::codeProvesTheAddress() {
    const Contacts old = contacts();
    QVERIFY(!old.emailProved);
    QCOMPARE(ask(u" "_s + after + u" "_s).status, 202);
    QCOMPARE(contacts(), old);
    const Response response = prove(after, lastCode().toLower());
    QCOMPARE(response.status, 200);
    const Contacts now = contacts();
    QCOMPARE(now.email, after);
    QVERIFY(now.emailProved);
    QVERIFY(now.version != old.version);
    QCOMPARE(fromJson<Contacts>(response.body).value(), now);
}

void TestNewAddress::oldAddressHears() {
    QCOMPARE(ask(after).status, 202);
    QVERIFY(lastMailTo(before).isEmpty());
    QCOMPARE(prove(after, lastCode()).status, 200);
    const QString letter = lastMailTo(before);
    QVERIFY(letter.contains(u"altro indirizzo"_s));
    QVERIFY(!letter.contains(after));
}

void TestNewAddress::sameAddressIsOnlyProved() {
    static const QRegularExpression code(u"[A-Z]{5}-[A-Z]{5}"_s);
    QCOMPARE(ask(before).status, 202);
    QCOMPARE(prove(before, code.match(lastMailTo(before)).captured()).status, 200);
    QVERIFY(contacts().emailProved);
    QVERIFY(!lastMailTo(before).contains(u"altro indirizzo"_s));
}

void TestNewAddress::refusesOtherText_data() {
    QTest::addColumn<QString>("email");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("words") << u"non ce l'ho"_s;
    QTest::newRow("emoji") << u"📮@posta.example"_s;
    QTest::newRow("two") << u"a@b.it, c@d.it"_s;
    QTest::newRow("header") << u"a@b.it\r\nBcc: c@d.it"_s;
    QTest::newRow("too long") << QString(50, u'a') + u'@' + QString(50, u'b') + u".it"_s;
}

void TestNewAddress::refusesOtherText() {
    QFETCH(QString, email);
    const Response response = ask(email);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->fields.first().pointer, u"/email"_s);
}

void TestNewAddress::oneAnswerForAllWrongCodes_data() {
    QTest::addColumn<QString>("what");
    for (const char *what : {"wrong", "used", "old", "tried", "other address"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestNewAddress::oneAnswerForAllWrongCodes() {
    QFETCH(QString, what);
    QCOMPARE(ask(after).status, 202);
    QString code = lastCode();
    if (what == u"wrong")
        code = u"BBBBB-BBBBB"_s;
    if (what == u"used")
        QCOMPARE(prove(after, code).status, 200);
    if (what == u"old") {
        m_town->database.turnClock(31 * 60);
        m_token = m_town->tokenOf(u"ada"_s);
    }
    for (int i = 0; what == u"tried" && i < 5; ++i)
        QCOMPARE(prove(after, u"CCCCC-CCCCC"_s).status, 422);
    const Contacts held = contacts();
    const Response response = prove(what == u"other address" ? before : after, code);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->code, FailureCode::EmailCodeWrong);
    QCOMPARE(contacts(), held);
}

void TestNewAddress::anotherPersonsCodeDoesNotFit() {
    QCOMPARE(ask(after).status, 202);
    const QString code = lastCode();
    m_town->addFamily(u"bea"_s, u"Altra"_s);
    m_token = m_town->tokenOf(u"bea"_s);
    QCOMPARE(prove(after, code).failure->code, FailureCode::EmailCodeWrong);
}

void TestNewAddress::sixthMailOfADayIsNotSent() {
    const auto letters = [this] {
        const auto rows =
            m_town->store->query(u"SELECT COUNT(*) FROM outbox WHERE recipient = ?"_s, {after});
        return (*rows)->next() ? (*rows)->value(0).toInt() : -1;
    };
    for (int i = 0; i < 6; ++i)
        QCOMPARE(ask(after).status, 202);
    QCOMPARE(letters(), 5);
}

void TestNewAddress::withoutMailThereIsNone() {
    serve(nullptr);
    QCOMPARE(ask(after).status, 404);
}

void TestNewAddress::provenAddressOutlivesAnImport() {
    const FiscalCode code = FiscalCode::parse(u"RSSMRA80A01H501U"_s).value();
    QVERIFY(m_town->store->execute(u"UPDATE people SET fiscal_code = ? WHERE person_key = ?"_s,
                                   {code.toString(), m_family.parentKey}));
    QVERIFY(ownContacts(*m_town->store, code)->email.isEmpty());
    QCOMPARE(ask(after).status, 202);
    QCOMPARE(prove(after, lastCode()).status, 200);
    QCOMPARE(ownContacts(*m_town->store, code)->email, after);
}

void TestNewAddress::codeProvesTheMobile() {
    const QString number = u"+393335550101"_s;
    const QString mobilePath = u"/v1/household/profile/mobile"_s;
    serve(std::make_shared<Outbox>(Outbox::Offer{true, false}));
    QVERIFY(contacts().smsOffered && !contacts().appIoOffered);
    QCOMPARE(
        m_town->send("POST", mobilePath, m_token, toJson(MobileChange{u"0721 555010"_s})).status,
        422);
    QCOMPARE(
        m_town->send("POST", mobilePath, m_token, toJson(MobileChange{u"333 555 0101"_s})).status,
        202);
    const auto sms = Outbox::take(*m_town->store);
    QVERIFY((*sms)->mail.way == Way::Sms);
    QCOMPARE((*sms)->mail.recipient, number);
    QVERIFY(!(*sms)->mail.canWait);
    static const QRegularExpression pattern(u"[A-Z]{5}-[A-Z]{5}"_s);
    const QString code = pattern.match((*sms)->mail.body).captured();
    const auto proveMobile = [&](const QString &typed) {
        return m_town->send("PUT", mobilePath, m_token, toJson(MobileChangeProof{number, typed}));
    };
    QCOMPARE(proveMobile(u"BBBBB-BBBBB"_s).failure->code, FailureCode::EmailCodeWrong);
    QVERIFY(!contacts().mobileProved);
    QCOMPARE(proveMobile(code).status, 200);
    QVERIFY(contacts().mobileProved);
    QCOMPARE(contacts().choices.mobile, number);
    QCOMPARE(proveMobile(code).status, 422);
    QVERIFY(m_town->store->execute(u"UPDATE people SET mobile = '+393335550202'"_s));
    QVERIFY(!contacts().mobileProved);
}

void TestNewAddress::noSmsNoCode() {
    QCOMPARE(m_town
                 ->send("POST", u"/v1/household/profile/mobile"_s, m_token,
                        toJson(MobileChange{u"333 555 0101"_s}))
                 .status,
             404);
}

QTEST_GUILESS_MAIN(TestNewAddress)
#include "tst_newaddress.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/accounts.h"
#include "domain/json.h"
#include "tests/backend/helper/traveller.h"

#include <QTest>

#include <thread>

using namespace campanella;
using namespace campanella::backend;

/// The button "Crea": who is unknown gets one account, who is known goes straight in.
class TestFirstAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_town = std::make_unique<GatewayTown>(); }
    void asksAnUnknownPerson();
    void createsOneAccount();
    void goesStraightInAfterwards();
    void linksTheRecordOfTheMunicipality();
    void keepsTheMobileOnRecord();
    void credentialsAndGatewayShareTheAccount();
    void clerksDoNotComeInThisWay();
    void ticketWorksOnce();
    void twoAtOnceMakeOneAccount();
    void ticketLastsAQuarterHour();
    void refusesABadProfile_data();
    void refusesABadProfile();
    void whatIsRefusedDoesNotSpendTheTicket();
    void aCodeIsNoTicket();
    void withoutANoticeNothingIsAccepted();
    void leavesNothingBehind();

private:
    [[nodiscard]] QString ticket() { return Traveller(*m_town).arrive()->firstAccess->ticket; }
    [[nodiscard]] static NewProfile profile(const QString &ticket) {
        return {ticket, QStringLiteral("mario@casa.example"), QStringLiteral("333 1112223"),
                textVersion({QStringLiteral("privacy"), QStringLiteral("Privacy"),
                             QStringLiteral("# Privacy")})};
    }
    [[nodiscard]] Response create(const NewProfile &wanted) {
        return m_town->send("POST", QStringLiteral("/v1/access/profiles"), {}, toJson(wanted));
    }
    [[nodiscard]] Person person(const Response &granted) {
        const QByteArray token = fromJson<SessionGrant>(granted.body)->token.toLatin1();
        return *fromJson<Person>(m_town->get(QStringLiteral("/v1/household/person"), token).body);
    }
    [[nodiscard]] int rows(const QString &table) const {
        const auto counted = m_town->store->query(QStringLiteral("SELECT COUNT(*) FROM ") + table);
        return counted && (*counted)->next() ? (*counted)->value(0).toInt() : -1;
    }
    std::unique_ptr<GatewayTown> m_town;
};

void TestFirstAccess::asksAnUnknownPerson() {
    const auto outcome = Traveller(*m_town).arrive();
    QVERIFY(!outcome->session);
    const Identity expected = marioProva().identity;
    QCOMPARE(outcome->firstAccess->givenName, expected.givenName);
    QCOMPARE(outcome->firstAccess->familyName, expected.familyName);
    QCOMPARE(outcome->firstAccess->fiscalCode.toString(), expected.fiscalCode.toString());
    QCOMPARE(outcome->firstAccess->birthDate, expected.birthDate);
    QCOMPARE(outcome->firstAccess->email, expected.email);
    QCOMPARE(outcome->firstAccess->mobile, expected.mobile);
    QCOMPARE(rows(QStringLiteral("accounts")), 0);
    QCOMPARE(rows(QStringLiteral("people")), 0);
}

void TestFirstAccess::createsOneAccount() {
    const Response created = create(profile(ticket()));
    QCOMPARE(created.status, 201);
    const Person made = person(created);
    QCOMPARE(made.givenName, QStringLiteral("Mario"));
    QCOMPARE(made.fiscalCode->toString(), QStringLiteral("RSSMRA80A01H501U"));
    QCOMPARE(made.email, QStringLiteral("mario@casa.example"));
    QCOMPARE(made.mobile, QStringLiteral("333 1112223"));
    QCOMPARE(rows(QStringLiteral("accounts")), 1);
    const auto noted = m_town->store->query(QStringLiteral("SELECT privacy_version FROM accounts"));
    QVERIFY((*noted)->next());
    QCOMPARE((*noted)->value(0).toString(), profile({}).privacyVersion);
}

void TestFirstAccess::goesStraightInAfterwards() {
    QCOMPARE(create(profile(ticket())).status, 201);
    m_town->gateway->answer->identity.givenName = QStringLiteral("Mario Luigi");
    QVERIFY(Traveller(*m_town).arrive()->session);
    QCOMPARE(rows(QStringLiteral("people")), 1);
}

void TestFirstAccess::linksTheRecordOfTheMunicipality() {
    m_town->addMario(GatewayTown::Mario::WithoutAccount);
    const Person linked = person(create(profile(ticket())));
    QCOMPARE(linked.familyName, QStringLiteral("Del Municipio")); // not the gateway's
    QCOMPARE(linked.email, QStringLiteral("mario@casa.example"));
    QCOMPARE(rows(QStringLiteral("people")), 1);
}

void TestFirstAccess::keepsTheMobileOnRecord() {
    m_town->addMario(GatewayTown::Mario::WithoutAccount);
    NewProfile wanted = profile(ticket());
    wanted.mobile.clear();
    QCOMPARE(person(create(wanted)).mobile, QStringLiteral("0721 555 111"));
}

void TestFirstAccess::credentialsAndGatewayShareTheAccount() {
    const qint64 key = m_town->addMario();
    QVERIFY(addCredentials(*m_town->store,
                           {key, QStringLiteral("mario"), testPasswordHash(), Role::Parent}));
    QVERIFY(Traveller(*m_town).arrive()->session);
    const QByteArray token = m_town->tokenOf(QStringLiteral("mario"));
    const auto sessions = fromJson<QList<OpenSession>>(
        m_town->get(QStringLiteral("/v1/access/sessions"), token).body);
    QCOMPARE(sessions->size(), 2);
    QCOMPARE(rows(QStringLiteral("accounts")), 1);
}

void TestFirstAccess::clerksDoNotComeInThisWay() {
    const qint64 key = m_town->addMario(GatewayTown::Mario::WithoutAccount);
    QVERIFY(ensureAccount(*m_town->store, key, Role::Operator));
    const auto granted = fromJson<SessionGrant>(create(profile(ticket())).body);
    QVERIFY(granted->role == Role::Parent);
    QVERIFY(Traveller(*m_town).arrive()->session->role == Role::Parent);
}

void TestFirstAccess::ticketWorksOnce() {
    const NewProfile wanted = profile(ticket());
    QCOMPARE(create(wanted).status, 201);
    const Response again = create(wanted);
    QCOMPARE(again.status, 401);
    QCOMPARE(again.failure->code, FailureCode::SignInTicketSpent);
    QCOMPARE(rows(QStringLiteral("accounts")), 1);
}

void TestFirstAccess::twoAtOnceMakeOneAccount() {
    const QStringList tickets{ticket(), ticket(), ticket()};
    std::array<int, 6> statuses{};
    std::vector<std::thread> threads;
    for (size_t i = 0; i < statuses.size(); ++i) // each ticket by a double click
        threads.emplace_back([&, i] {
            const auto store = m_town->database.open();
            Request request;
            request.method = "POST";
            request.path = QStringLiteral("/v1/access/profiles");
            request.headers.insert("content-type", "application/json");
            request.body = toJson(profile(tickets.at(static_cast<int>(i) / 2)));
            statuses[i] = m_town->router.dispatch(request, *store).status;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::count(statuses.begin(), statuses.end(), 201), 3);
    QCOMPARE(std::count(statuses.begin(), statuses.end(), 401), 3);
    QCOMPARE(rows(QStringLiteral("accounts")), 1);
    QCOMPARE(rows(QStringLiteral("people")), 1);
}

void TestFirstAccess::ticketLastsAQuarterHour() {
    const QString inTime = ticket();
    const QString late = ticket();
    m_town->database.turnClock(15 * 60 - 1);
    QCOMPARE(create(profile(inTime)).status, 201);
    m_town->database.turnClock(1);
    QCOMPARE(create(profile(late)).status, 401);
}

void TestFirstAccess::refusesABadProfile_data() {
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("mobile");
    QTest::addColumn<bool>("noticeRead");
    QTest::addColumn<QStringList>("pointers");
    const QString email = QStringLiteral("mario@casa.example");
    const QStringList badEmail{QStringLiteral("/email")};
    QTest::newRow("no e-mail") << QString() << QString() << true << badEmail;
    QTest::newRow("half an e-mail")
        << QStringLiteral("mario@casa") << QString() << true << badEmail;
    QTest::newRow("two recipients")
        << email + QStringLiteral(",x@y.it") << QString() << true << badEmail;
    QTest::newRow("head injection")
        << email + QStringLiteral("\r\nBcc: x@y.it") << QString() << true << badEmail;
    QTest::newRow("no number") << email << QStringLiteral("casa") << true
                               << QStringList{QStringLiteral("/mobile")};
    QTest::newRow("both") << QStringLiteral("x") << QStringLiteral("y") << true
                          << QStringList{QStringLiteral("/email"), QStringLiteral("/mobile")};
    QTest::newRow("another notice")
        << email << QString() << false << QStringList{QStringLiteral("/privacy_version")};
}

void TestFirstAccess::refusesABadProfile() {
    QFETCH(QString, email);
    QFETCH(QString, mobile);
    QFETCH(bool, noticeRead);
    NewProfile wanted = profile(ticket());
    wanted.email = email;
    wanted.mobile = mobile;
    if (!noticeRead)
        wanted.privacyVersion = QString(64, u'0');
    const Response response = create(wanted);
    QCOMPARE(response.status, 422);
    QStringList pointers;
    for (const FieldError &field : response.failure->fields)
        pointers.append(field.pointer);
    QTEST(pointers, "pointers");
    QCOMPARE(rows(QStringLiteral("accounts")), 0);
}

void TestFirstAccess::whatIsRefusedDoesNotSpendTheTicket() {
    NewProfile wanted = profile(ticket());
    wanted.email = QStringLiteral("mario");
    QCOMPARE(create(wanted).status, 422);
    QCOMPARE(create(profile(wanted.ticket)).status, 201);
}

void TestFirstAccess::aCodeIsNoTicket() {
    Traveller traveller(*m_town);
    static_cast<void>(traveller.start());
    static_cast<void>(traveller.comeBack());
    QCOMPARE(create(profile(traveller.code)).status, 401);
    QCOMPARE(traveller.redeem().status, 201);
}

void TestFirstAccess::withoutANoticeNothingIsAccepted() {
    QVERIFY(m_town->store->execute(QStringLiteral("DELETE FROM content_pages")));
    NewProfile wanted = profile(ticket());
    QCOMPARE(create(wanted).status, 422);
    wanted.privacyVersion.clear();
    QCOMPARE(create(wanted).status, 201);
}

void TestFirstAccess::leavesNothingBehind() {
    const QString unused = ticket();
    QCOMPARE(rows(QStringLiteral("tickets")), 1); // the code is gone, the ticket waits
    m_town->database.turnClock(15 * 60);
    QCOMPARE(create(profile(ticket())).status, 201);
    QCOMPARE(rows(QStringLiteral("tickets")), 0);
    QCOMPARE(rows(QStringLiteral("sign_ins")), 0);
}

QTEST_GUILESS_MAIN(TestFirstAccess)
#include "tst_firstaccess.moc"

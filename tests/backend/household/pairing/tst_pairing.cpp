// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/access/audit.h"
#include "backend/household/pairing/codestore.h"
#include "backend/household/pairing/pairingtries.h"
#include "backend/notify/outbox.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString pairings = u"/v1/household/pairings"_s;
const QDate birthday(1991, 1, 25);
constexpr qint64 hour = 60 * 60;

} // namespace

/// A code, a date of birth, and a child who is linked: or one answer for everything else.
class TestPairing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void codeLinksTheChild();
    void codeWorksOnce();
    void lostAnswerIsRepeated();
    void ownChildCostsNoCode();
    void oneAnswerForAllRefusals_data();
    void oneAnswerForAllRefusals();
    void slipCountsNothing();
    void waitsGrow();
    void rightCodeIsNoWrongTry();
    void dayOfRestStartsAnew();
    void otherAdultsHearOfIt();
    void everyTryIsRecorded();
    void clerksAreNotFamilies();
    void strangersSeeNothing();
    void withoutPepperNothingIsRecognised();

private:
    [[nodiscard]] PairingCode issue(std::chrono::seconds lifetime = std::chrono::hours(24));
    [[nodiscard]] Response pair(const PairingCode &code, QDate day = birthday);
    [[nodiscard]] FailureCode failureOf(const Response &response);
    [[nodiscard]] qint64 number(const QString &sql);
    [[nodiscard]] Pairings mine();

    QTemporaryDir m_folder;
    std::unique_ptr<TestTown> m_town;
    std::shared_ptr<const Pepper> m_pepper;
    std::shared_ptr<Outbox> m_outbox;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestFamily m_other{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestPairing::init() {
    m_town = std::make_unique<TestTown>();
    m_pepper = std::make_shared<const Pepper>(Pepper::load(m_folder.filePath(u"pepper"_s)).value());
    m_outbox = std::make_shared<Outbox>();
    Services services;
    services.pepper = m_pepper;
    services.outbox = m_outbox;
    m_town->serve(services);
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_other = m_town->addFamily(u"bea"_s, u"Altra"_s);
    // Born on 25 January 1991.
    QVERIFY(m_town->store->execute(
        u"UPDATE children SET fiscal_code = 'MAILCU91A25F839D' WHERE child_key = ?"_s,
        {m_other.childKey}));
    m_token = m_town->tokenOf(u"ada"_s);
}

PairingCode TestPairing::issue(std::chrono::seconds lifetime) {
    const PairingCode code = PairingCode::random();
    if (!addCode(*m_town->store, *m_pepper, m_other.childKey, code, lifetime))
        qFatal("no code");
    return code;
}

Response TestPairing::pair(const PairingCode &code, QDate day) {
    return m_town->send("POST", pairings, m_token, toJson(PairingRequest{code, day}));
}

FailureCode TestPairing::failureOf(const Response &response) {
    return fromJson<Failure>(response.body).value().code;
}

qint64 TestPairing::number(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

Pairings TestPairing::mine() {
    return fromJson<Pairings>(m_town->get(pairings, m_token).body).value();
}

void TestPairing::codeLinksTheChild() {
    QCOMPARE(mine().children.size(), 1);
    const Response response = pair(issue());
    QCOMPARE(response.status, 201);
    const auto child = fromJson<LinkedChild>(response.body).value();
    QCOMPARE(child.id, m_other.childId);
    QCOMPARE(child.givenName, u"Bruno"_s);
    QCOMPARE(child.school, u"Primaria Verdi"_s);
    QCOMPARE(child.schoolClass, u"3B"_s);
    QVERIFY(child.way == LinkWay::Code);
    QCOMPARE(child.since, m_town->store->now());
    QCOMPARE(child.others, QStringList{u"Ada Altra"_s});
    QVERIFY(mine().children.contains(child));
    const auto children =
        fromJson<QList<Child>>(m_town->get(u"/v1/household/children"_s, m_token).body);
    QCOMPARE(children->size(), 2);
}

void TestPairing::codeWorksOnce() {
    const PairingCode code = issue();
    QCOMPARE(pair(code).status, 201);
    m_town->addFamily(u"carla"_s, u"Terza"_s);
    m_token = m_town->tokenOf(u"carla"_s);
    QCOMPARE(failureOf(pair(code)), FailureCode::PairingRefused);
    QCOMPARE(mine().children.size(), 1);
}

void TestPairing::lostAnswerIsRepeated() {
    const PairingCode code = issue();
    const QByteArray first = pair(code).body;
    const Response again = pair(code);
    QCOMPARE(again.status, 201);
    QCOMPARE(again.body, first);
    // But a link that the office took away does not come back by a spent code.
    QVERIFY(m_town->store->execute(u"DELETE FROM guardianships WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    QCOMPARE(failureOf(pair(code)), FailureCode::PairingRefused);
    QCOMPARE(number(u"SELECT COUNT(*) FROM audit_log WHERE action = 'pairing.refused'"_s), 1);
    QCOMPARE(number(u"SELECT failed_count FROM pairing_attempts"_s), 1);
}

void TestPairing::ownChildCostsNoCode() {
    const PairingCode code = issue();
    m_token = m_town->tokenOf(u"bea"_s);
    QCOMPARE(pair(code).status, 201);
    QVERIFY(mine().children.first().way == LinkWay::Registry);
    m_token = m_town->tokenOf(u"ada"_s);
    QCOMPARE(pair(code).status, 201);
}

void TestPairing::oneAnswerForAllRefusals_data() {
    QTest::addColumn<QString>("why");
    for (const char *why : {"unknown", "birth date", "expired", "revoked", "used", "no birthday"})
        QTest::newRow(why) << QString::fromLatin1(why);
}

void TestPairing::oneAnswerForAllRefusals() {
    QFETCH(QString, why);
    const PairingCode code = why == u"unknown" ? PairingCode::random() : issue();
    if (why == u"expired")
        m_town->database.turnClock(24 * hour);
    if (why == u"revoked")
        QCOMPARE(revokeCodes(*m_town->store, m_other.childKey).value(), 1);
    if (why == u"used")
        QVERIFY(m_town->store->execute(u"UPDATE pairing_codes SET used_at = 1, used_by_key = ?"_s,
                                       {m_other.parentKey}));
    if (why == u"no birthday")
        QVERIFY(m_town->store->execute(u"UPDATE children SET fiscal_code = NULL"_s));
    m_token = m_town->tokenOf(u"ada"_s);
    const Response response = pair(code, why == u"birth date" ? birthday.addDays(1) : birthday);
    QCOMPARE(response.status, 422);
    const auto failure = fromJson<Failure>(response.body).value();
    QCOMPARE(failure.code, FailureCode::PairingRefused);
    QCOMPARE(failure.detail, u"no such code for that birth date"_s);
    QVERIFY(failure.fields.isEmpty());
    QCOMPARE(mine().children.size(), 1);
}

void TestPairing::slipCountsNothing() {
    for (int i = 0; i < 7; ++i) {
        const Response slip = m_town->send("POST", pairings, m_token,
                                           R"({"code":"3333333334","birth_date":"1991-01-25"})");
        QCOMPARE(failureOf(slip), FailureCode::FieldInvalid);
    }
    QCOMPARE(pair(issue()).status, 201);
}

void TestPairing::waitsGrow() {
    for (int i = 0; i < 5; ++i)
        QCOMPARE(failureOf(pair(PairingCode::random())), FailureCode::PairingRefused);
    // Locked: not even a right code is looked at.
    const Response locked = pair(issue());
    QCOMPARE(locked.status, 429);
    const auto failure = fromJson<Failure>(locked.body).value();
    QCOMPARE(failure.code, FailureCode::PairingLocked);
    QCOMPARE(failure.retryAfter, std::chrono::seconds(hour));
    for (const qint64 wait : {1, 2, 4, 8, 16, 24, 24}) {
        m_town->database.turnClock(wait * hour - 1);
        m_token = m_town->tokenOf(u"ada"_s);
        QCOMPARE(pair(PairingCode::random()).status, 429);
        m_town->database.turnClock(1);
        QCOMPARE(pair(PairingCode::random()).status, 422);
    }
}

void TestPairing::rightCodeIsNoWrongTry() {
    for (int i = 0; i < 4; ++i)
        QCOMPARE(pair(PairingCode::random()).status, 422);
    QCOMPARE(pair(issue()).status, 201);
    QCOMPARE(pair(PairingCode::random()).status, 422);
    QCOMPARE(pair(PairingCode::random()).status, 429);
}

void TestPairing::dayOfRestStartsAnew() {
    for (int i = 0; i < 4; ++i)
        QCOMPARE(pair(PairingCode::random()).status, 422);
    m_town->database.turnClock(24 * hour);
    m_token = m_town->tokenOf(u"ada"_s);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(pair(PairingCode::random()).status, 422);
    QCOMPARE(pair(PairingCode::random()).status, 429);
}

void TestPairing::otherAdultsHearOfIt() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'bea@posta.example' WHERE "
                                   "person_key = ?"_s,
                                   {m_other.parentKey}));
    QVERIFY(pair(PairingCode::random()).status == 422);
    QVERIFY(!Outbox::take(*m_town->store).value());
    QCOMPARE(pair(issue()).status, 201);
    const auto mail = Outbox::take(*m_town->store).value();
    QVERIFY(mail.has_value());
    QCOMPARE(mail->mail.recipient, u"bea@posta.example"_s);
    QCOMPARE(mail->mail.personKey, m_other.parentKey);
    QVERIFY(mail->mail.body.contains(u"anche Ada Prova vede"_s));
    QVERIFY(mail->mail.body.contains(u"Bruno"_s));
    QVERIFY(!Outbox::take(*m_town->store).value());
}

void TestPairing::everyTryIsRecorded() {
    const PairingCode code = issue();
    QCOMPARE(pair(PairingCode::random()).status, 422);
    QCOMPARE(pair(code, birthday.addYears(1)).status, 422);
    QCOMPARE(pair(code).status, 201);
    const QString count = u"SELECT COUNT(*) FROM audit_log WHERE actor = '%1' AND action = '%2'"_s;
    const QString actor = m_family.parentId.toString();
    QCOMPARE(number(count.arg(actor, u"pairing.refused"_s)), 2);
    QCOMPARE(number(count.arg(actor, u"pairing.added"_s)), 1);
    QVERIFY(!firstBrokenAuditLine(*m_town->store).value());
    QCOMPARE(number(u"SELECT COUNT(*) FROM audit_log WHERE reason <> ''"_s), 0);
}

void TestPairing::clerksAreNotFamilies() {
    m_town->addOperator(u"sportello"_s);
    m_token = m_town->tokenOf(u"sportello"_s);
    QCOMPARE(pair(issue()).status, 403);
}

void TestPairing::strangersSeeNothing() {
    QCOMPARE(m_town->get(pairings).status, 401);
    m_token.clear();
    QCOMPARE(pair(issue()).status, 401);
}

void TestPairing::withoutPepperNothingIsRecognised() {
    m_town->serve({});
    QCOMPARE(pair(issue()).status, 500);
    QCOMPARE(number(u"SELECT COUNT(*) FROM pairing_attempts"_s), 0);
}

QTEST_GUILESS_MAIN(TestPairing)
#include "tst_pairing.moc"

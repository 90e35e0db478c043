// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/profile/contactstore.h"
#include "backend/household/profile/courtesy.h"
#include "backend/notify/deliveries.h"
#include "backend/notify/outboxworker.h"
#include "domain/delivery.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/household/profile"_s;
const QString contactsPath = path + u"/contacts"_s;

/// Takes all it is given.
class CountingChannel : public Channel {
public:
    Result<> send(const Mail &) override {
        ++sent;
        return {};
    }
    int sent = 0;
};

} // namespace

/// Who a person is and how to reach them; a change says which version it changes.
class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsPersonContactsAndChildren();
    void nothingKnownIsEmpty();
    void savesAsItIsWritten();
    void refusesWrongFields_data();
    void refusesWrongFields();
    void registryMobileStaysAsItIs();
    void staleVersionChangesNothing();
    void needsOneVersion_data();
    void needsOneVersion();
    void sameAgainIsNoChange();
    void everyChangeIsRecorded();
    void ownMobileOutlivesAnImport();
    void courtesyMailWaits_data();
    void courtesyMailWaits();
    void newsTakesTheChosenWays_data();
    void newsTakesTheChosenWays();
    void deliveriesAreTheirOwn();
    void lateSmsKeepsTheQuiet_data();
    void lateSmsKeepsTheQuiet();

private:
    [[nodiscard]] Contacts contacts();
    [[nodiscard]] Response put(const ContactChoices &choices, const QByteArray &tag);
    [[nodiscard]] Response put(const ContactChoices &choices) {
        return put(choices, '"' + contacts().version.toLatin1() + '"');
    }
    [[nodiscard]] qint64 number(const QString &sql);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestProfile::init() {
    m_town = std::make_unique<TestTown>();
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_token = m_town->tokenOf(u"ada"_s);
}

Contacts TestProfile::contacts() {
    return fromJson<Contacts>(m_town->get(contactsPath, m_token).body).value();
}

Response TestProfile::put(const ContactChoices &choices, const QByteArray &tag) {
    Request request;
    request.method = "PUT";
    request.path = contactsPath;
    request.headers = {{"authorization", "Bearer " + m_token},
                       {"content-type", "application/json"}};
    if (!tag.isNull())
        request.headers.insert("if-match", tag);
    request.body = toJson(choices);
    return m_town->send(request);
}

qint64 TestProfile::number(const QString &sql) {
    const auto rows = m_town->store->query(sql);
    return rows && (*rows)->next() ? (*rows)->value(0).toLongLong() : -1;
}

void TestProfile::showsPersonContactsAndChildren() {
    m_town->addDue(m_family, DueState::ToPay, QDate(2026, 12, 1));
    const auto profile = fromJson<PersonProfile>(m_town->get(path, m_token).body);
    QVERIFY(profile.has_value());
    QCOMPARE(profile->person.id, m_family.parentId);
    QCOMPARE(profile->contacts, contacts());
    QCOMPARE(profile->children.size(), 1);
    QCOMPARE(profile->children.first().link.id, m_family.childId);
    QCOMPARE(profile->children.first().referenceParents, QStringList{u"Ada Prova"_s});
    QCOMPARE(m_town->get(path).status, 401);
}

void TestProfile::nothingKnownIsEmpty() {
    const auto profile = fromJson<PersonProfile>(m_town->get(path, m_token).body).value();
    QVERIFY(!profile.contacts.emailProved);
    QVERIFY(profile.contacts.choices.courtesyMail);
    QVERIFY(!profile.contacts.choices.quietHours);
    QVERIFY(profile.children.first().referenceParents.isEmpty());
}

void TestProfile::savesAsItIsWritten() {
    const Response response = put({u" 333 555-0199 "_s, u" Nonna   Rosa "_s, u"0721 555010"_s,
                                   false, QuietHours{QTime(21, 0), QTime(7, 30)}});
    QCOMPARE(response.status, 200);
    const auto saved = fromJson<Contacts>(response.body).value();
    QCOMPARE(saved.choices, (ContactChoices{u"+393335550199"_s, u"Nonna Rosa"_s, u"+390721555010"_s,
                                            false, QuietHours{QTime(21, 0), QTime(7, 30)}}));
    QCOMPARE(saved, contacts());
    QVERIFY(response.headers.contains({"ETag", '"' + saved.version.toLatin1() + '"'}));
    QCOMPARE(put({}).status, 200);
    QCOMPARE(contacts().choices, ContactChoices());
}

void TestProfile::refusesWrongFields_data() {
    QTest::addColumn<ContactChoices>("choices");
    QTest::addColumn<QString>("pointer");
    const QString good = u"+393335550101"_s;
    const auto row = [](const char *name, const ContactChoices &choices, const QString &pointer) {
        QTest::newRow(name) << choices << pointer;
    };
    row("landline", {u"0721 555010"_s, {}, {}, true, {}}, u"/mobile"_s);
    row("letters", {u"333 abc"_s, {}, {}, true, {}}, u"/mobile"_s);
    row("emoji", {u"📱📱📱📱📱📱📱"_s, {}, {}, true, {}}, u"/mobile"_s);
    row("too long", {QString(100'000, u'3'), {}, {}, true, {}}, u"/mobile"_s);
    row("nobody", {{}, {}, good, true, {}}, u"/second_name"_s);
    row("emoji name", {{}, u"👵"_s, good, true, {}}, u"/second_name"_s);
    row("long name", {{}, QString(71, u'a'), good, true, {}}, u"/second_name"_s);
    row("no number", {{}, u"Nonna"_s, {}, true, {}}, u"/second_telephone"_s);
    row("bad number", {{}, u"Nonna"_s, u"12"_s, true, {}}, u"/second_telephone"_s);
    row("no time at all", {{}, {}, {}, true, QuietHours{QTime(21, 0), QTime(21, 0)}},
        u"/quiet_from"_s);
}

void TestProfile::refusesWrongFields() {
    QFETCH(ContactChoices, choices);
    QFETCH(QString, pointer);
    const Contacts before = contacts();
    const Response response = put(choices);
    QCOMPARE(response.status, 422);
    const auto failure = fromJson<Failure>(response.body).value();
    QCOMPARE(failure.code, FailureCode::FieldInvalid);
    QCOMPARE(failure.fields.first().pointer, pointer);
    QCOMPARE(contacts(), before);
}

void TestProfile::registryMobileStaysAsItIs() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET mobile = 'casa 12' WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    QCOMPARE(put({u"casa 12"_s, {}, {}, false, {}}).status, 200);
    QCOMPARE(contacts().choices.mobile, u"casa 12"_s);
    QCOMPARE(number(u"SELECT own_mobile FROM contact_details"_s), 0);
}

void TestProfile::staleVersionChangesNothing() {
    const QByteArray tag = '"' + contacts().version.toLatin1() + '"';
    QCOMPARE(put({u"333 555 0101"_s, {}, {}, true, {}}, tag).status, 200);
    const Response late = put({u"333 555 0202"_s, {}, {}, true, {}}, tag);
    QCOMPARE(late.status, 412);
    QCOMPARE(late.failure->code, FailureCode::EditStale);
    QCOMPARE(contacts().choices.mobile, u"+393335550101"_s);
}

void TestProfile::needsOneVersion_data() {
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("any") << QByteArray("*");
    QTest::newRow("bare") << QByteArray("abc");
    QTest::newRow("quote") << QByteArray("\"");
}

void TestProfile::needsOneVersion() {
    QFETCH(QByteArray, tag);
    QCOMPARE(put({}, tag).status, 400);
}

void TestProfile::sameAgainIsNoChange() {
    const ContactChoices choices{u"+393335550101"_s, {}, {}, true, {}};
    QCOMPARE(put(choices).status, 200);
    const Contacts first = contacts();
    QCOMPARE(put(choices).status, 200);
    QCOMPARE(contacts(), first);
    QCOMPARE(number(u"SELECT COUNT(*) FROM audit_log WHERE action = 'profile.contacts.changed'"_s),
             1);
}

void TestProfile::everyChangeIsRecorded() {
    QCOMPARE(put({u"333 555 0101"_s, {}, {}, true, {}}).status, 200);
    const auto rows = m_town->store->query(
        u"SELECT actor, subject, reason FROM audit_log WHERE action = 'profile.contacts.changed'"_s);
    QVERIFY(rows && (*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), m_family.parentId.toString());
    QCOMPARE((*rows)->value(1).toString(), m_family.parentId.toString());
    QVERIFY((*rows)->value(2).toString().isEmpty());
}

void TestProfile::ownMobileOutlivesAnImport() {
    const FiscalCode code = FiscalCode::parse(u"RSSMRA80A01H501U"_s).value();
    QVERIFY(m_town->store->execute(u"UPDATE people SET fiscal_code = ? WHERE person_key = ?"_s,
                                   {code.toString(), m_family.parentKey}));
    QVERIFY(!ownContacts(*m_town->store, code)->mobile);
    QCOMPARE(put({u"333 555 0101"_s, {}, {}, true, {}}).status, 200);
    QCOMPARE(ownContacts(*m_town->store, code)->mobile, u"+393335550101"_s);
    QVERIFY(ownContacts(*m_town->store, code)->email.isEmpty());
}

void TestProfile::courtesyMailWaits_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("from");
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    QTest::newRow("day") << at(u"2026-11-22T12:00:00Z"_s) << u"2026-11-22T12:00:00Z"_s;
    QTest::newRow("evening") << at(u"2026-11-22T20:30:00Z"_s) << u"2026-11-23T06:00:00Z"_s;
    QTest::newRow("night") << at(u"2026-11-23T02:30:00Z"_s) << u"2026-11-23T06:00:00Z"_s;
    QTest::newRow("end") << at(u"2026-11-23T06:00:00Z"_s) << u"2026-11-23T06:00:00Z"_s;
}

void TestProfile::courtesyMailWaits() {
    QFETCH(QDateTime, now);
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'a@b.it' WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    QCOMPARE(put({{}, {}, {}, true, QuietHours{QTime(21, 0), QTime(7, 0)}}).status, 200);
    m_town->database.setNow(now);
    QVERIFY(tellPerson(*m_town->store, m_family.parentKey, u"Novità"_s, u"c'è."_s));
    const qint64 due = number(u"SELECT due_at FROM outbox"_s);
    QTEST(QDateTime::fromSecsSinceEpoch(due, Qt::UTC).toString(Qt::ISODate), "from");
    m_token = m_town->tokenOf(u"ada"_s);
    QCOMPARE(put({{}, {}, {}, false, {}}).status, 200);
    QVERIFY(tellPerson(*m_town->store, m_family.parentKey, u"Novità"_s, u"c'è."_s));
    QCOMPARE(number(u"SELECT COUNT(*) FROM outbox"_s), 1);
}

void TestProfile::newsTakesTheChosenWays_data() {
    QTest::addColumn<bool>("mail");
    QTest::addColumn<bool>("sms");
    QTest::addColumn<bool>("appIo");
    QTest::addColumn<bool>("proved");
    QTest::addColumn<QString>("ways");
    QTest::newRow("mail") << true << false << false << true << u"mail"_s;
    QTest::newRow("all") << true << true << true << true << u"mail sms app_io"_s;
    QTest::newRow("sms only") << false << true << false << true << u"sms"_s;
    QTest::newRow("not proved") << false << true << true << false << u"app_io"_s;
    QTest::newRow("none") << false << false << false << true << u""_s;
}

void TestProfile::newsTakesTheChosenWays() {
    QFETCH(bool, mail);
    QFETCH(bool, sms);
    QFETCH(bool, appIo);
    QFETCH(bool, proved);
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'a@b.it', fiscal_code = "
                                   "'RSSMRA80A01H501U' WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    if (proved)
        QVERIFY(saveProvenMobile(*m_town->store, m_family.parentKey, u"+393335550101"_s));
    QCOMPARE(put({u"+393335550101"_s, {}, {}, mail, {}, sms, appIo}).status, 200);
    QVERIFY(tellPerson(*m_town->store, m_family.parentKey, u"Novità"_s, u"c'è."_s));
    const auto rows =
        m_town->store->query(u"SELECT way, otherwise FROM outbox ORDER BY mail_key"_s);
    QStringList ways;
    while ((*rows)->next()) {
        ways.append((*rows)->value(0).toString());
        QCOMPARE((*rows)->value(1).toString(), mail ? QString() : u"a@b.it"_s);
    }
    QTEST(ways.join(u' '), "ways");
}

void TestProfile::deliveriesAreTheirOwn() {
    const QString deliveries = u"/v1/messages/deliveries"_s;
    QVERIFY(m_town->store->execute(u"UPDATE people SET email = 'a@b.it' WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    QVERIFY(tellPerson(*m_town->store, m_family.parentKey, u"Novità"_s, u"c'è."_s));
    const auto seen = fromJson<QList<Delivery>>(m_town->get(deliveries, m_token).body).value();
    QCOMPARE(seen.size(), 1);
    QVERIFY(seen.first().subject.startsWith(u"Novità"_s));
    QVERIFY(seen.first().state == DeliveryState::Queued);
    m_town->addFamily(u"bea"_s, u"Altra"_s);
    const QByteArray other = m_town->tokenOf(u"bea"_s);
    QVERIFY(fromJson<QList<Delivery>>(m_town->get(deliveries, other).body)->isEmpty());
    QCOMPARE(m_town->get(deliveries).status, 401);
}

void TestProfile::lateSmsKeepsTheQuiet_data() {
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("canWait");
    QTest::addColumn<int>("sent");
    const auto at = [](const QString &text) { return QDateTime::fromString(text, Qt::ISODate); };
    QTest::newRow("day") << at(u"2026-11-23T12:00:00Z"_s) << true << 1;
    QTest::newRow("evening") << at(u"2026-11-22T20:30:00Z"_s) << true << 0;
    QTest::newRow("night") << at(u"2026-11-23T05:59:00Z"_s) << true << 0;
    QTest::newRow("end") << at(u"2026-11-23T06:00:00Z"_s) << true << 1;
    QTest::newRow("a code in the night") << at(u"2026-11-22T23:00:00Z"_s) << false << 1;
}

void TestProfile::lateSmsKeepsTheQuiet() {
    QFETCH(QDateTime, now);
    QFETCH(bool, canWait);
    CountingChannel channel;
    QCOMPARE(put({{}, {}, {}, true, QuietHours{QTime(21, 0), QTime(7, 0)}}).status, 200);
    QVERIFY(Outbox::put(
        *m_town->store,
        {u"+393335550101"_s, u"Novità"_s, u"c'è"_s, {}, {}, Way::Sms, m_family.parentKey, canWait},
        std::chrono::hours(72)));
    m_town->database.setNow(now);
    QVERIFY(*sendOneMail(*m_town->store, channel, [](const QByteArray &) {}));
    QTEST(channel.sent, "sent");
    const auto seen = readDeliveries(*m_town->store, m_family.parentKey).value();
    QCOMPARE(toString(seen.first().state),
             toString(channel.sent == 1 ? DeliveryState::Sent : DeliveryState::Queued));
    if (channel.sent == 0)
        QCOMPARE(number(u"SELECT due_at FROM outbox"_s),
                 QDateTime(QDate(2026, 11, 23), QTime(6, 0), Qt::UTC).toSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"

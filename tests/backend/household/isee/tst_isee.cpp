// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/household/isee/iseeverb.h"
#include "domain/access.h"
#include "domain/isee.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/household/isee"_s;
const QString protocol = u"INPS-ISEE-2026-01234567A-00"_s;

} // namespace

/// The use of the ISEE of this year: a yes, a no, and every word of both on record.
class TestIsee : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutTextThereIsNone();
    void yearIsTheServers_data();
    void yearIsTheServers();
    void yesIsRecorded();
    void sameYesIsSaidOnce();
    void newProtocolIsANewRecord();
    void noIsARecordOfItsOwn();
    void acceptedTextIsKept();
    void refuses_data();
    void refuses();
    void othersSeeNothing();
    void newYearBeginsAnew();
    void officeGetsTheNewestWord();
    void tariffsAreThoseOfTheBill();
    void tariffsNeedOne();
    void protocols_data();
    void protocols();

private:
    [[nodiscard]] IseeDeclaration declaration();
    [[nodiscard]] Response authorise(const IseeRequest &request);
    [[nodiscard]] IseeRequest request(const QString &dsu = {});
    void saveText(const QString &markdown);
    void setNow(const QString &moment);
    void addTariff(const QString &unit, qint64 from, const QVariant &to, qint64 price);

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    QByteArray m_token;
};

void TestIsee::init() {
    m_town = std::make_unique<TestTown>();
    setNow(u"2026-11-22T09:00:00Z"_s);
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    m_token = m_town->tokenOf(u"ada"_s);
    saveText(u"Autorizzo l'uso dell'ISEE {anno}."_s);
}

void TestIsee::saveText(const QString &markdown) {
    QVERIFY(saveContentPage(*m_town->store, {u"isee"_s, u"ISEE {anno}"_s, markdown}));
}

void TestIsee::setNow(const QString &moment) {
    m_town->database.setNow(QDateTime::fromString(moment, Qt::ISODate));
}

IseeDeclaration TestIsee::declaration() {
    return fromJson<IseeDeclaration>(m_town->get(path, m_token).body).value();
}

IseeRequest TestIsee::request(const QString &dsu) {
    const IseeDeclaration now = declaration();
    return {now.year, textVersion(now.text), dsu};
}

Response TestIsee::authorise(const IseeRequest &request) {
    return m_town->send("PUT", path, m_token, toJson(request));
}

void TestIsee::addTariff(const QString &unit, qint64 from, const QVariant &to, qint64 price) {
    QVERIFY(m_town->store->execute(
        u"INSERT INTO tariffs (service_key, name, unit, residence, first_day, isee_from_cents, "
        "isee_to_cents, price_cents, second_child_discount, later_child_discount) VALUES (?, "
        "'Pasto', ?, 'all', "
        "'2026-09-01', CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), 1250, 0)"_s,
        {m_town->canteenKey, unit, from, to, price}));
}

void TestIsee::tariffsAreThoseOfTheBill() {
    addTariff(u"presence"_s, 0, 1'200'000, 250);
    addTariff(u"presence"_s, 1'200'001, {}, 480);
    addTariff(u"month"_s, 0, {}, 1000);
    const QString canteen = declaration().tariffs.first().service;
    const auto presence = [&canteen](qint64 without, std::optional<Money> with) {
        return IseeTariff{u"Bruno"_s, canteen, false, Money::fromCents(without), with};
    };
    const auto month = [&canteen](qint64 without, std::optional<Money> with) {
        return IseeTariff{u"Bruno"_s, canteen, true, Money::fromCents(without), with};
    };
    QCOMPARE(declaration().tariffs, (QList{presence(480, {}), month(1000, {})}));
    // From the next month on, as it is put there when it is found; the second child of two.
    QVERIFY(
        m_town->store->execute(u"INSERT INTO tariff_profiles (child_key, first_day, isee_cents, "
                               "resident, exempt, sibling_rank) "
                               "VALUES (?, '2026-12-01', 900000, 1, 0, 2)"_s,
                               {m_family.childKey}));
    QCOMPARE(declaration().tariffs,
             (QList{presence(420, Money::fromCents(219)), month(875, Money::fromCents(875))}));
    QVERIFY(m_town->store->execute(u"UPDATE tariff_profiles SET exempt = 1"_s));
    QCOMPARE(declaration().tariffs, (QList{presence(0, Money()), month(0, Money())}));
}

void TestIsee::tariffsNeedOne() {
    QVERIFY(declaration().tariffs.isEmpty());
    addTariff(u"presence"_s, 0, {}, 480);
    QCOMPARE(declaration().tariffs.size(), 1);
    QVERIFY(m_town->store->execute(u"UPDATE services SET active = 0"_s));
    QVERIFY(declaration().tariffs.isEmpty());
}

void TestIsee::withoutTextThereIsNone() {
    QVERIFY(m_town->store->execute(u"DELETE FROM content_pages WHERE slug = 'isee'"_s));
    QCOMPARE(m_town->get(path, m_token).status, 404);
    QCOMPARE(m_town->get(path).status, 401);
}

void TestIsee::yearIsTheServers_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("year");
    QTest::newRow("autumn") << u"2026-11-22T09:00:00Z"_s << 2026;
    QTest::newRow("last minute in Italy") << u"2026-12-31T22:59:00Z"_s << 2026;
    QTest::newRow("first minute in Italy") << u"2026-12-31T23:00:00Z"_s << 2027;
}

void TestIsee::yearIsTheServers() {
    QFETCH(QString, now);
    QFETCH(int, year);
    setNow(now);
    m_token = m_town->tokenOf(u"ada"_s);
    QCOMPARE(declaration().year, year);
    QCOMPARE(declaration().text.title, u"ISEE %1"_s.arg(year));
    QVERIFY(declaration().text.markdown.contains(QString::number(year)));
    QVERIFY(declaration().records.isEmpty());
    QCOMPARE(declaration().person, u"Ada Prova"_s);
}

void TestIsee::yesIsRecorded() {
    const Response response = authorise(request(u" inps-isee-2026-01234567a-00 "_s));
    QCOMPARE(response.status, 200);
    const auto now = fromJson<IseeDeclaration>(response.body).value();
    QVERIFY(now == declaration());
    QVERIFY(now.isGiven());
    QCOMPARE(now.records.size(), 1);
    QCOMPARE(now.records.first().dsuProtocol, protocol);
    QCOMPARE(now.records.first().textVersion, textVersion(now.text));
    QCOMPARE(now.records.first().recordedAt, m_town->store->now());
    const auto rows = m_town->store->query(
        u"SELECT subject, actor FROM audit_log WHERE action = 'consent.isee.given'"_s);
    QVERIFY(rows && (*rows)->next());
    QCOMPARE((*rows)->value(0).toString(), now.records.first().id.toString());
    QCOMPARE((*rows)->value(1).toString(), m_family.parentId.toString());
}

void TestIsee::sameYesIsSaidOnce() {
    const IseeRequest yes = request(protocol);
    QCOMPARE(authorise(yes).status, 200);
    const IseeDeclaration first = declaration();
    QCOMPARE(authorise(yes).status, 200);
    QVERIFY(declaration() == first);
}

void TestIsee::newProtocolIsANewRecord() {
    QCOMPARE(authorise(request()).status, 200);
    QCOMPARE(authorise(request(protocol)).status, 200);
    QCOMPARE(declaration().records.size(), 2);
    QCOMPARE(declaration().records.first().dsuProtocol, protocol);
}

void TestIsee::noIsARecordOfItsOwn() {
    QCOMPARE(m_town->send("DELETE", path, m_token).status, 200);
    QVERIFY(declaration().records.isEmpty());
    QCOMPARE(authorise(request(protocol)).status, 200);
    const IseeConsent yes = declaration().records.first();
    QCOMPARE(m_town->send("DELETE", path, m_token).status, 200);
    QCOMPARE(m_town->send("DELETE", path, m_token).status, 200);
    const IseeDeclaration now = declaration();
    QVERIFY(!now.isGiven());
    QCOMPARE(now.records.size(), 2);
    QVERIFY(now.records.last() == yes);
    QCOMPARE(authorise(request(protocol)).status, 200);
    QCOMPARE(declaration().records.size(), 3);
}

void TestIsee::acceptedTextIsKept() {
    QCOMPARE(authorise(request()).status, 200);
    const QString before = declaration().text.markdown;
    saveText(u"Un testo nuovo per il {anno}."_s);
    QVERIFY(declaration().text.markdown != before);
    QCOMPARE(declaration().accepted->markdown, before);
}

void TestIsee::refuses_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("dsu");
    QTest::newRow("year") << u"/year"_s << u""_s;
    QTest::newRow("old text") << u"/text_version"_s << u""_s;
    QTest::newRow("no protocol") << u"/dsu_protocol"_s << u"12345"_s;
    QTest::newRow("last year's") << u"/dsu_protocol"_s << u"INPS-ISEE-2025-01234567A-00"_s;
    QTest::newRow("emoji") << u"/dsu_protocol"_s << u"💶"_s;
    QTest::newRow("too long") << u"/dsu_protocol"_s << QString(10'000, u'A');
}

void TestIsee::refuses() {
    QFETCH(QString, field);
    QFETCH(QString, dsu);
    IseeRequest wanted = request(dsu);
    if (field == u"/year")
        wanted.year = 2025;
    if (field == u"/text_version")
        wanted.textVersion = QString(64, u'0');
    const Response response = authorise(wanted);
    QCOMPARE(response.status, 422);
    QCOMPARE(response.failure->fields.first().pointer, field);
    QVERIFY(declaration().records.isEmpty());
}

void TestIsee::othersSeeNothing() {
    QCOMPARE(authorise(request()).status, 200);
    m_town->addFamily(u"bea"_s, u"Altra"_s);
    m_token = m_town->tokenOf(u"bea"_s);
    QVERIFY(declaration().records.isEmpty());
}

void TestIsee::newYearBeginsAnew() {
    QCOMPARE(authorise(request()).status, 200);
    setNow(u"2027-01-07T09:00:00Z"_s);
    m_token = m_town->tokenOf(u"ada"_s);
    QVERIFY(!declaration().isGiven());
    QVERIFY(!declaration().accepted);
}

void TestIsee::officeGetsTheNewestWord() {
    QCOMPARE(authorise(request(protocol)).status, 200);
    const QString given = iseeList(*m_town->store, 2026).value();
    QVERIFY(given.startsWith(u"codice_fiscale;cognome;"_s));
    QVERIFY2(given.contains(u"\"Prova\";\"Ada\";autorizzato;\""_s + protocol), qPrintable(given));
    QCOMPARE(m_town->send("DELETE", path, m_token).status, 200);
    const QString revoked = iseeList(*m_town->store, 2026).value();
    QVERIFY(revoked.contains(u"ritirato"_s));
    QVERIFY(!revoked.contains(u"autorizzato"_s));
    QCOMPARE(iseeList(*m_town->store, 2025).value().count(u'\n'), 0);
    QVERIFY(m_town->store->execute(u"UPDATE people SET family_name = '=1+1' WHERE person_key = ?"_s,
                                   {m_family.parentKey}));
    QVERIFY(iseeList(*m_town->store, 2026)->contains(u"\"'=1+1\""_s));
}

void TestIsee::protocols_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("as printed") << protocol << protocol;
    QTest::newRow("small, blanks") << u" inps-isee-2026- 01234567a -00"_s << protocol;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("no letter") << u"INPS-ISEE-2026-012345678-00"_s << u""_s;
    QTest::newRow("other letters") << u"INPS-ISEE-٢٠٢٦-01234567A-00"_s << u""_s;
    QTest::newRow("more") << u"INPS-ISEE-2026-01234567A-000"_s << u""_s;
}

void TestIsee::protocols() {
    QFETCH(QString, typed);
    QTEST(dsuProtocol(typed).value_or(QString()), "read");
}

QTEST_GUILESS_MAIN(TestIsee)
#include "tst_isee.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/billing/billstore.h"
#include "backend/household/isee/source/demoisee.h"
#include "backend/household/isee/source/inpsisee.h"
#include "backend/household/isee/source/iseeworker.h"
#include "domain/access.h"
#include "domain/isee.h"
#include "domain/json.h"
#include "tests/backend/helper/town.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString path = u"/v1/household/isee"_s;
const QString specs = QStringLiteral(SOURCE_DIR "/../shared/specs/inps-isee/");
const QDate december(2026, 12, 1);

FiscalCode childCode() {
    return FiscalCode::parse(u"RSSLCU18A01H501Z").value();
}

QByteArray indicator(const QByteArray &attributes = "TipoIndicatore=\"Minorenne\" ISEE=\"8500.50\"",
                     const QByteArray &whose = "RSSLCU18A01H501Z") {
    return "<Indicatore xmlns=\"http://inps.it/ISEERiforma\" ISE=\"1.00\" "
           "ScalaEquivalenza=\"2.04\" ISR=\"1.00\" ISP=\"0.00\" "
           "ProtocolloDSU=\"INPS-ISEE-2026-01234567A-00\" DataPresentazione=\"2026-02-01\" " +
           attributes + "><RicercaCF CodiceFiscale=\"" + whose + "\"/></Indicatore>";
}

QByteArray answer(const QByteArray &outcome, const QByteArray &inner = {}) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
           "<ConsultazioneIndicatoreResponse xmlns=\"http://inps.it/ConsultazioneISEE\">"
           "<ConsultazioneIndicatoreResult><IdRichiesta>7</IdRichiesta><Esito>" +
           outcome + "</Esito>" +
           (inner.isEmpty() ? QByteArray()
                            : "<XmlEsitoIndicatore>" + inner.toBase64() + "</XmlEsitoIndicatore>") +
           "</ConsultazioneIndicatoreResult></ConsultazioneIndicatoreResponse></s:Body>"
           "</s:Envelope>";
}

/// Answers what it was told to.
class TestSource : public IseeSource {
public:
    Result<std::optional<FoundIsee>> find(const FiscalCode &, QDate) override {
        ++asked;
        return next;
    }
    Result<std::optional<FoundIsee>> next =
        std::optional(FoundIsee{Money::fromCents(850'050), u"INPS-ISEE-2026-01234567A-00"_s});
    int asked = 0;
};

} // namespace

/// From a parent's yes to the band: the question to INPS, its answers, and the child's profile.
class TestIseeLookup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksAsTheSchemaSays();
    void readsAnswers_data();
    void readsAnswers();
    void refusesSettings_data();
    void refusesSettings();
    void aYesSetsTheBandOfTheNextMonth();
    void withoutAYesNobodyIsAsked();
    void whoHasNoneIsAskedForAgainTheNextDay();
    void troubleIsTriedAgain();
    void anUnreadableAnswerIsLeftForTheNextDay();
    void aNoTakesItOutAgain();
    void theOtherParentsYesStands();
    void theWorkerLooksUp();
    void theDemoAlwaysSaysTheSame();

private:
    void say(const QByteArray &method, const QString &username = u"ada"_s);
    [[nodiscard]] std::optional<Money> iseeOn(QDate day);
    [[nodiscard]] Result<int> look();

    std::unique_ptr<TestTown> m_town;
    TestFamily m_family{0, 0, PublicId::random(), PublicId::random(), {}};
    TestSource m_source;
    QByteArray m_log;
};

void TestIseeLookup::init() {
    m_town = std::make_unique<TestTown>();
    m_town->database.setNow(QDateTime::fromString(u"2026-11-22T09:00:00Z"_s, Qt::ISODate));
    m_family = m_town->addFamily(u"ada"_s, u"Prova"_s);
    QVERIFY(
        m_town->store->execute(u"UPDATE children SET fiscal_code = ?"_s, {childCode().toString()}));
    QVERIFY(saveContentPage(*m_town->store, {u"isee"_s, u"ISEE {anno}"_s, u"Autorizzo."_s}));
    QVERIFY(m_town->store->execute(
        u"INSERT INTO tariff_profiles (child_key, first_day, resident, exempt, sibling_rank) "
        "VALUES (?, '2026-09-01', 0, 1, 3)"_s,
        {m_family.childKey}));
    m_source.next =
        std::optional(FoundIsee{Money::fromCents(850'050), u"INPS-ISEE-2026-01234567A-00"_s});
    m_source.asked = 0;
    m_log.clear();
}

void TestIseeLookup::say(const QByteArray &method, const QString &username) {
    const QByteArray token = m_town->tokenOf(username);
    QByteArray body;
    if (method == "PUT") {
        const auto now = fromJson<IseeDeclaration>(m_town->get(path, token).body);
        body = toJson(IseeRequest{now->year, textVersion(now->text), {}});
    }
    QCOMPARE(m_town->send(method, path, token, body).status, 200);
}

std::optional<Money> TestIseeLookup::iseeOn(QDate day) {
    return readProfile(*m_town->store, m_family.childKey, day)->isee;
}

Result<int> TestIseeLookup::look() {
    return lookUpIsee(*m_town->store, m_source, [this](const QByteArray &line) { m_log += line; });
}

void TestIseeLookup::asksAsTheSchemaSays() {
    const QByteArray soap = inpsQuestion({u"ufficio<1>"_s, u"001"_s}, childCode(), december);
    QVERIFY(soap.contains("ufficio&lt;1&gt;") && soap.contains("RSSLCU18A01H501Z"));
    if (!QFile::exists(specs + u"indicatore/ConsultazioneISEE_v2.8_PDND.xsd"_s)) {
        qInfo("The schemas of INPS are not at hand.");
        return;
    }
    QTemporaryDir folder;
    // A schema that holds the two parts, in the envelope as it is.
    QFile schema(folder.filePath(u"both.xsd"_s));
    QVERIFY(schema.open(QIODevice::WriteOnly));
    schema.write(
        "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" xmlns:i=\"http://inps.it/\" "
        "xmlns:q=\"http://inps.it/ConsultazioneISEE\" elementFormDefault=\"qualified\" "
        "targetNamespace=\"http://schemas.xmlsoap.org/soap/envelope/\">"
        "<xs:import namespace=\"http://inps.it/\" schemaLocation=\"" +
        specs.toUtf8() +
        "ConsultazioneISEE_IdentityHeader.xsd\"/><xs:import "
        "namespace=\"http://inps.it/ConsultazioneISEE\" schemaLocation=\"" +
        specs.toUtf8() +
        "indicatore/ConsultazioneISEE_v2.8_PDND.xsd\"/><xs:element name=\"Envelope\">"
        "<xs:complexType><xs:sequence><xs:element name=\"Header\"><xs:complexType>"
        "<xs:sequence><xs:element ref=\"i:Identity\"/></xs:sequence></xs:complexType>"
        "</xs:element><xs:element name=\"Body\"><xs:complexType><xs:sequence><xs:element "
        "ref=\"q:ConsultazioneIndicatore\"/></xs:sequence></xs:complexType></xs:element>"
        "</xs:sequence></xs:complexType></xs:element></xs:schema>");
    schema.close();
    QProcess lint;
    lint.start(u"xmllint"_s,
               {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema.fileName(), u"-"_s});
    lint.write(soap);
    lint.closeWriteChannel();
    QVERIFY(lint.waitForFinished());
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError() + soap);
}

void TestIseeLookup::readsAnswers_data() {
    QTest::addColumn<QByteArray>("soap");
    QTest::addColumn<qint64>("cents"); // -1: none
    QTest::addColumn<QString>("failure");
    const QString invalid = failureName(FailureCode::GatewayAnswerInvalid);
    const QString away = failureName(FailureCode::GatewayUnavailable);
    QTest::newRow("found") << answer("OK", indicator()) << qint64(850'050) << QString();
    QTest::newRow("no cents") << answer("OK", indicator("TipoIndicatore=\"Minorenne\" ISEE=\"0\""))
                              << qint64(0) << QString();
    QTest::newRow("one decimal") << answer("OK",
                                           indicator("TipoIndicatore=\"Minorenne\" ISEE=\"7.5\""))
                                 << qint64(750) << QString();
    QTest::newRow("three decimals")
        << answer("OK", indicator("TipoIndicatore=\"Minorenne\" ISEE=\"7.555\"")) << qint64(-1)
        << invalid;
    QTest::newRow("none") << answer("DATI_NON_TROVATI") << qint64(-1) << QString();
    QTest::newRow("INPS has trouble") << answer("DATABASE_OFFLINE") << qint64(-1) << away;
    QTest::newRow("INPS has other trouble") << answer("ERRORE_INTERNO") << qint64(-1) << away;
    QTest::newRow("refused") << answer("RICHIESTA_INVALIDA") << qint64(-1) << invalid;
    QTest::newRow("no outcome") << answer({}) << qint64(-1) << invalid;
    QTest::newRow("found, but empty") << answer("OK") << qint64(-1) << invalid;
    QTest::newRow("of somebody else")
        << answer("OK", indicator("TipoIndicatore=\"Minorenne\" ISEE=\"1.00\"", "RSSMRA80A01H501U"))
        << qint64(-1) << invalid;
    QTest::newRow("of another kind")
        << answer("OK", indicator("TipoIndicatore=\"Ordinario\" ISEE=\"1.00\"")) << qint64(-1)
        << invalid;
    QTest::newRow("less than zero")
        << answer("OK", indicator("TipoIndicatore=\"Minorenne\" ISEE=\"-1.00\"")) << qint64(-1)
        << invalid;
    QTest::newRow("not a sum") << answer("OK", indicator("TipoIndicatore=\"Minorenne\" ISEE=\"x\""))
                               << qint64(-1) << invalid;
    QTest::newRow("an entity within")
        << answer("OK", "<!DOCTYPE a [<!ENTITY b \"c\">]>" + indicator()) << qint64(-1) << invalid;
    QTest::newRow("not base64")
        << answer("OK", indicator()).replace("<XmlEsitoIndicatore>", "<XmlEsitoIndicatore>*")
        << qint64(-1) << invalid;
    QTest::newRow("no envelope") << indicator() << qint64(-1) << invalid;
    QTest::newRow("no XML") << QByteArray("502") << qint64(-1) << invalid;
}

void TestIseeLookup::readsAnswers() {
    QFETCH(QByteArray, soap);
    QFETCH(qint64, cents);
    QFETCH(QString, failure);
    const auto found = readInpsAnswer(soap, childCode());
    QCOMPARE(found ? QString() : failureName(found.error().code), failure);
    if (found)
        QCOMPARE(*found ? (**found).indicator.cents() : -1, cents);
}

void TestIseeLookup::refusesSettings_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isGood");
    const QByteArray good = R"({"kind":"inps","url":"https://pdnd.example/isee",)"
                            R"("user_id":"u","office":"1"})";
    QTest::newRow("good") << good << true;
    QTest::newRow("other kind") << QByteArray(good).replace("inps", "inail") << false;
    QTest::newRow("not https") << QByteArray(good).replace("https", "http") << false;
    QTest::newRow("misspelt") << QByteArray(good).replace("office", "ofice") << false;
    QTest::newRow("no JSON") << QByteArray("kind") << false;
}

void TestIseeLookup::refusesSettings() {
    QFETCH(QByteArray, json);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"isee.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) > 0);
    file.close();
    const auto source = loadIseeSource(file.fileName());
    QTEST(source.has_value(), "isGood");
    if (!source)
        QCOMPARE(source.error().code, FailureCode::ConfigurationInvalid);
}

void TestIseeLookup::aYesSetsTheBandOfTheNextMonth() {
    say("PUT");
    QCOMPARE(look().value(), 1);
    QCOMPARE(look().value(), 0);
    QCOMPARE(m_source.asked, 1);
    QVERIFY(!iseeOn(december.addDays(-1)));
    const auto profile = readProfile(*m_town->store, m_family.childKey, december);
    QCOMPARE(profile->isee->cents(), 850'050);
    QVERIFY(!profile->resident && profile->exempt); // as before
    QCOMPARE(profile->siblingRank, 3);
}

void TestIseeLookup::withoutAYesNobodyIsAsked() {
    say("PUT");
    say("DELETE");
    QCOMPARE(look().value(), 0);
    m_town->database.setNow(QDateTime::fromString(u"2027-01-22T09:00:00Z"_s, Qt::ISODate));
    QCOMPARE(look().value(), 0);
    QCOMPARE(m_source.asked, 0);
}

void TestIseeLookup::whoHasNoneIsAskedForAgainTheNextDay() {
    const auto found = m_source.next;
    m_source.next = std::optional<FoundIsee>();
    say("PUT");
    QCOMPARE(look().value(), 1);
    QCOMPARE(look().value(), 0);
    QVERIFY(!iseeOn(december));
    m_source.next = found;
    m_town->database.setNow(QDateTime::fromString(u"2026-11-23T09:00:01Z"_s, Qt::ISODate));
    QCOMPARE(look().value(), 1);
    QVERIFY(iseeOn(december));
}

void TestIseeLookup::troubleIsTriedAgain() {
    const auto found = m_source.next;
    m_source.next = fail(FailureCode::GatewayUnavailable);
    say("PUT");
    QCOMPARE(look().error().code, FailureCode::GatewayUnavailable);
    m_source.next = found;
    QCOMPARE(look().value(), 1);
    QVERIFY(iseeOn(december));
}

void TestIseeLookup::anUnreadableAnswerIsLeftForTheNextDay() {
    m_source.next = fail(FailureCode::GatewayAnswerInvalid);
    say("PUT");
    QCOMPARE(look().value(), 1);
    QCOMPARE(look().value(), 0);
    QVERIFY(m_log.contains(failureName(FailureCode::GatewayAnswerInvalid).toLatin1()));
    QVERIFY(!m_log.contains("RSSLCU"));
    QVERIFY(!iseeOn(december));
}

void TestIseeLookup::aNoTakesItOutAgain() {
    say("PUT");
    QCOMPARE(look().value(), 1);
    say("DELETE");
    QCOMPARE(look().value(), 1);
    QCOMPARE(look().value(), 0);
    QVERIFY(!iseeOn(december));
    QCOMPARE(m_source.asked, 1);
    say("PUT");
    QCOMPARE(look().value(), 1);
    QVERIFY(iseeOn(december));
}

void TestIseeLookup::theOtherParentsYesStands() {
    const TestFamily other = m_town->addFamily(u"bea"_s, u"Prova"_s);
    QVERIFY(m_town->store->execute(u"UPDATE guardianships SET child_key = ? WHERE person_key = ?"_s,
                                   {m_family.childKey, other.parentKey}));
    say("PUT");
    say("PUT", u"bea"_s);
    QCOMPARE(look().value(), 2);
    say("DELETE");
    QCOMPARE(look().value(), 0);
    QVERIFY(iseeOn(december));
    say("DELETE", u"bea"_s);
    QCOMPARE(look().value(), 2);
    QVERIFY(!iseeOn(december));
}

void TestIseeLookup::theWorkerLooksUp() {
    say("PUT");
    const auto source = std::make_shared<TestSource>();
    const IseeWorker worker(
        source, [this]() -> Result<std::unique_ptr<Store>> { return m_town->database.open(); },
        std::chrono::milliseconds(20), [](const QByteArray &) {});
    QTRY_VERIFY(iseeOn(QDate(2030, 1, 1)));
}

void TestIseeLookup::theDemoAlwaysSaysTheSame() {
    DemoIsee demo;
    const auto first = demo.find(childCode(), december);
    QVERIFY(first.value() == demo.find(childCode(), december).value());
    QVERIFY(!*first || (*first)->indicator >= Money::fromCents(300'000));
}

QTEST_GUILESS_MAIN(TestIseeLookup)
#include "tst_iseelookup.moc"

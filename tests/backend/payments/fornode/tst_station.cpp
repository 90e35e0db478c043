// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/checkouts/checkoutstore.h"
#include "backend/payments/fornode/stationroute.h"
#include "tests/backend/payments/payingtown.h"

#include <QProcess>
#include <QTest>
#include <QTextStream>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

const QString specs = QStringLiteral(SOURCE_DIR "/../shared/specs/paForNode/");
const QByteArray envelope =
    "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
    "xmlns:p=\"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd\"><s:Header/><s:Body>";
const QByteArray head = "<idPA>80000000002</idPA><idBrokerPA>80000000002</idBrokerPA>"
                        "<idStation>80000000002_01</idStation>";

QByteArray message(const QByteArray &name, const QByteArray &content) {
    return envelope + "<p:" + name + '>' + head + content + "</p:" + name +
           "></s:Body></s:Envelope>";
}

QByteArray codeOf(const QString &notice) {
    return "<qrCode><fiscalCode>80000000002</fiscalCode><noticeNumber>" + notice.toLatin1() +
           "</noticeNumber></qrCode>";
}

StationSettings ourStation() {
    return {u"80000000002"_s,
            u"80000000002_01"_s,
            u"80000000002"_s,
            u"IT60X0542811101000000123456"_s,
            true,
            {{ServiceKind::Canteen, u"9/0107101TS/"_s}},
            u"127.0.0.1"_s,
            0,
            {},
            {u"127.0.0.1"_s}};
}

/// What stands in the first element of that name.
QString textIn(const QByteArray &xml, const QByteArray &name) {
    const qsizetype from = xml.indexOf('<' + name + '>') + name.size() + 2;
    return QString::fromUtf8(xml.mid(from, xml.indexOf("</" + name, from) - from));
}

} // namespace

/// The station of the town's own, as pagoPA's Nodo meets it.
class TestStation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsWhatIsOwed();
    void givesWhatAPaymentNeeds();
    void paymentEndsByItself();
    void payingAgainHoldsLonger();
    void ownCheckoutGoesOn();
    void wholeOrInParts();
    void refusesByState_data();
    void refusesByState();
    void refuses_data();
    void refuses();
    void noFiscalCode();
    void strangeNames();
    void receiptPays();
    void receiptsTwiceAndLate();
    void strangeReceiptsAreKept_data();
    void strangeReceiptsAreKept();
    void noMessage_data();
    void noMessage();
    void strangersFindNothing();

private:
    [[nodiscard]] Response post(const QByteArray &soap);
    /// An answer that keeps the official schema.
    [[nodiscard]] QByteArray ask(const QByteArray &name, const QByteArray &content);
    [[nodiscard]] QByteArray verify() { return ask("paVerifyPaymentNoticeReq", code()); }
    [[nodiscard]] QByteArray pay() { return ask("paGetPaymentV2Request", code()); }
    [[nodiscard]] QByteArray code() { return codeOf(m_town->noticeOf(*m_due).toString()); }
    [[nodiscard]] QByteArray receipt(const QByteArray &id, const QByteArray &amount = "12.34");
    [[nodiscard]] DueState state() { return m_town->stateOf(*m_due); }
    void checkSchema(const QByteArray &soap);

    std::unique_ptr<PayingTown> m_town;
    std::optional<PublicId> m_due;
    StationSettings m_station;
    QString m_peer;
};

void TestStation::initTestCase() {
    if (!QFile::exists(specs + u"paForNode.xsd"_s))
        QTextStream(stdout) << "No paForNode.xsd beside the project: answers are not held to it.\n";
}

void TestStation::init() {
    m_town = std::make_unique<PayingTown>();
    m_station = ourStation();
    m_peer = u"127.0.0.1"_s;
    QVERIFY(m_town->store->execute(u"UPDATE people SET fiscal_code = 'CNTNNA84L52G479P' "
                                   "WHERE person_key = ?"_s,
                                   {m_town->ada.parentKey}));
    m_due = m_town->owe();
}

Response TestStation::post(const QByteArray &soap) {
    Request request;
    request.method = "POST";
    request.path = u"/paForNode"_s;
    request.headers = {{"content-type", "text/xml; charset=utf-8"}};
    request.body = soap;
    request.peer = m_peer;
    return makeStationRouter(m_station, nullptr).dispatch(request, *m_town->store);
}

QByteArray TestStation::ask(const QByteArray &name, const QByteArray &content) {
    const Response response = post(message(name, content));
    checkSchema(response.body);
    return response.body;
}

/// What stands in the envelope, held against paForNode.xsd where that is at hand.
void TestStation::checkSchema(const QByteArray &soap) {
    if (!QFile::exists(specs + u"paForNode.xsd"_s))
        return;
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s) && QDir(folder.path()).mkpath(u"xsd-common"_s));
    QVERIFY(QFile::copy(specs + u"paForNode.xsd"_s, folder.filePath(u"a/b/paForNode.xsd"_s)));
    QVERIFY(QFile::copy(specs + u"sac-common-types-1.0.xsd"_s,
                        folder.filePath(u"xsd-common/sac-common-types-1.0.xsd"_s)));
    QByteArray inner = soap.mid(soap.indexOf("<pafn:"));
    inner.truncate(inner.indexOf("</soapenv:Body>"));
    inner.insert(inner.indexOf('>'),
                 " xmlns:pafn=\"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd\"");
    QFile file(folder.filePath(u"a/b/answer.xml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(inner) > 0);
    file.close();
    QProcess lint;
    lint.setWorkingDirectory(folder.filePath(u"a/b"_s));
    lint.start(u"xmllint"_s,
               {u"--noout"_s, u"--nonet"_s, u"--schema"_s, u"paForNode.xsd"_s, u"answer.xml"_s});
    QVERIFY(lint.waitForFinished());
    QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError() + inner);
}

void TestStation::tellsWhatIsOwed() {
    const QByteArray answer = verify();
    QCOMPARE(textIn(answer, "outcome"), u"OK"_s);
    QCOMPARE(textIn(answer, "amount"), u"12.34"_s);
    QCOMPARE(textIn(answer, "paymentDescription"), u"Refezione ottobre"_s);
    QCOMPARE(textIn(answer, "companyName"), u"Comune di Valmarina"_s);
    QVERIFY(state() == DueState::ToPay);
}

void TestStation::givesWhatAPaymentNeeds() {
    const QByteArray answer = pay();
    const NoticeNumber notice = m_town->noticeOf(*m_due);
    QCOMPARE(textIn(answer, "outcome"), u"OK"_s);
    QCOMPARE(textIn(answer, "creditorReferenceId"), notice.iuv());
    QCOMPARE(textIn(answer, "transferAmount"), u"12.34"_s);
    QCOMPARE(textIn(answer, "IBAN"), u"IT60X0542811101000000123456"_s);
    QCOMPARE(textIn(answer, "transferCategory"), u"9/0107101TS/"_s);
    QCOMPARE(textIn(answer, "entityUniqueIdentifierValue"), u"CNTNNA84L52G479P"_s);
    QCOMPARE(textIn(answer, "fullName"), u"Ada Prova"_s);
    QVERIFY(state() == DueState::InPayment);
}

void TestStation::paymentEndsByItself() {
    static_cast<void>(pay());
    m_town->database.turnClock(longestVisit - 1);
    QVERIFY(endOldCheckouts(*m_town->store));
    QVERIFY(state() == DueState::InPayment);
    m_town->database.turnClock(1);
    QVERIFY(endOldCheckouts(*m_town->store));
    QVERIFY(state() == DueState::ToPay);
    QCOMPARE(m_town->count(u"activations"_s), 0);
}

/// The Nodo asks anew when an answer was lost.
void TestStation::payingAgainHoldsLonger() {
    static_cast<void>(pay());
    m_town->database.turnClock(longestVisit - 1);
    QCOMPARE(textIn(pay(), "outcome"), u"OK"_s);
    m_town->database.turnClock(1);
    QVERIFY(endOldCheckouts(*m_town->store));
    QVERIFY(state() == DueState::InPayment);
}

/// Who pays from the program is asked for by the Nodo too.
void TestStation::ownCheckoutGoesOn() {
    const Checkout begun = m_town->begin({*m_due});
    QCOMPARE(textIn(verify(), "outcome"), u"OK"_s);
    QCOMPARE(textIn(pay(), "outcome"), u"OK"_s);
    QCOMPARE(m_town->count(u"activations"_s), 0);
    QCOMPARE(textIn(receipt("R1"), "outcome"), u"OK"_s);
    QVERIFY(m_town->checkout(begun.id).state == CheckoutState::Paid);
}

void TestStation::wholeOrInParts() {
    const auto part = [this](int number) {
        Due due = m_town->newDue();
        due.instalment = Instalment{u"D1"_s, number, 2};
        return m_town->addDue(due, {m_town->ada.parentKey, {}, m_town->canteenKey, {}});
    };
    const PublicId whole = part(0);
    const PublicId first = part(1);
    m_due = part(2);
    QCOMPARE(textIn(pay(), "outcome"), u"OK"_s);
    m_due = first;
    QCOMPARE(textIn(pay(), "outcome"), u"OK"_s);
    QCOMPARE(textIn(receipt("R1"), "outcome"), u"OK"_s);
    m_due = whole;
    QCOMPARE(textIn(pay(), "faultCode"), u"PAA_PAGAMENTO_ANNULLATO"_s);
    QVERIFY(m_town->store->execute(
        u"UPDATE dues SET state = 'to_pay', settled = 0 WHERE public_id = ?"_s,
        {whole.toString()}));
    QCOMPARE(textIn(verify(), "faultCode"), u"PAA_PAGAMENTO_DUPLICATO"_s);
    QVERIFY(m_town->store->execute(u"UPDATE dues SET state = 'in_payment', settled = 0 "
                                   "WHERE public_id = ?"_s,
                                   {first.toString()}));
    QCOMPARE(textIn(pay(), "faultCode"), u"PAA_PAGAMENTO_IN_CORSO"_s);
    QVERIFY(state() == DueState::ToPay);
}

void TestStation::refusesByState_data() {
    QTest::addColumn<DueState>("stored");
    QTest::addColumn<QString>("fault");
    QTest::newRow("paid") << DueState::Paid << u"PAA_PAGAMENTO_DUPLICATO"_s;
    QTest::newRow("elsewhere") << DueState::PaidElsewhere << u"PAA_PAGAMENTO_DUPLICATO"_s;
    QTest::newRow("outcome") << DueState::AwaitingOutcome << u"PAA_PAGAMENTO_IN_CORSO"_s;
    QTest::newRow("cancelled") << DueState::Cancelled << u"PAA_PAGAMENTO_ANNULLATO"_s;
    QTest::newRow("refunded") << DueState::Refunded << u"PAA_PAGAMENTO_ANNULLATO"_s;
    QTest::newRow("overdue") << DueState::Overdue << u"PAA_PAGAMENTO_SCADUTO"_s;
}

void TestStation::refusesByState() {
    QFETCH(DueState, stored);
    const bool isLate = stored == DueState::Overdue;
    m_due = m_town->addDue(m_town->ada, isLate ? DueState::ToPay : stored,
                           isLate ? QDate(2026, 11, 21) : QDate());
    if (isLate)
        QCOMPARE(textIn(verify(), "outcome"), u"OK"_s);
    m_station.takesOverdue = false;
    QTEST(textIn(verify(), "faultCode"), "fault");
    const QByteArray answer = pay();
    QTEST(textIn(answer, "faultCode"), "fault");
    QCOMPARE(textIn(answer, "outcome"), u"KO"_s);
    QCOMPARE(textIn(answer, "id"), u"80000000002"_s);
    QVERIFY(state() == (isLate ? DueState::ToPay : stored));
}

void TestStation::refuses_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    const QString syntax = u"PAA_SINTASSI_XSD"_s;
    QTest::newRow("other body") << "<idPA>80000000002"_ba
                                << "<idPA>00743110157"_ba << u"PAA_ID_DOMINIO_ERRATO"_s;
    QTest::newRow("code of other body")
        << "<fiscalCode>80000000002"_ba
        << "<fiscalCode>00743110157"_ba << u"PAA_ID_DOMINIO_ERRATO"_s;
    QTest::newRow("other broker") << "<idBrokerPA>8"_ba
                                  << "<idBrokerPA>9"_ba << u"PAA_ID_INTERMEDIARIO_ERRATO"_s;
    QTest::newRow("other station") << "_01<"_ba
                                   << "_02<"_ba << u"PAA_STAZIONE_INT_ERRATA"_s;
    QTest::newRow("no such notice") << "<noticeNumber>3"_ba
                                    << "<noticeNumber>0"_ba << u"PAA_PAGAMENTO_SCONOSCIUTO"_s;
    QTest::newRow("no body") << "<idPA>80000000002</idPA>"_ba
                             << ""_ba << syntax;
    QTest::newRow("too long") << "_01"_ba
                              << "_012345678901234567890123456789"_ba << syntax;
    QTest::newRow("letters") << "<noticeNumber>3"_ba
                             << "<noticeNumber>A"_ba << syntax;
    QTest::newRow("no code") << "qrCode>"_ba
                             << "barCode>"_ba << syntax;
    QTest::newRow("twice") << "<qrCode>"_ba
                           << "<qrCode/><qrCode>"_ba << syntax;
    QTest::newRow("more") << "</qrCode>"_ba
                          << "</qrCode><extra/>"_ba << syntax;
    QTest::newRow("negative") << "</qrCode>"_ba
                              << "</qrCode><amount>-1.00</amount>"_ba << syntax;
    QTest::newRow("too much") << "</qrCode>"_ba
                              << "</qrCode><amount>1000000000.00</amount>"_ba << syntax;
    QTest::newRow("order") << "<qrCode>"_ba
                           << "<amount>1.00</amount><qrCode>"_ba << syntax;
}

void TestStation::refuses() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray soap = message("paGetPaymentV2Request", code());
    QVERIFY(soap.contains(from));
    const Response response = post(soap.replace(from, to));
    checkSchema(response.body);
    QCOMPARE(response.status, 200);
    QTEST(textIn(response.body, "faultCode"), "fault");
    QVERIFY(state() == DueState::ToPay);
}

void TestStation::noFiscalCode() {
    QVERIFY(m_town->store->execute(u"UPDATE people SET fiscal_code = NULL"_s));
    QCOMPARE(textIn(verify(), "faultCode"), u"PAA_SEMANTICA"_s);
}

void TestStation::strangeNames() {
    const QString name = u"Çağrı Groß 中 "_s.repeated(8).left(90) + u"😀"_s;
    QVERIFY(m_town->store->execute(u"UPDATE people SET family_name = ?"_s, {name}));
    QVERIFY(m_town->store->execute(u"UPDATE dues SET subject = ?"_s, {QString(140, u'<')}));
    const QString full = textIn(pay(), "fullName");
    QVERIFY(full.startsWith(u"Ada Çağrı Groß 中"_s));
    QVERIFY(full.size() <= 70);
    QCOMPARE(textIn(verify(), "outcome"), u"OK"_s);
}

QByteArray TestStation::receipt(const QByteArray &id, const QByteArray &amount) {
    return ask("paSendRTV2Request",
               "<receipt><receiptId>" + id + "</receiptId><noticeNumber>" +
                   m_town->noticeOf(*m_due).toString().toLatin1() +
                   "</noticeNumber><fiscalCode>80000000002</fiscalCode><outcome>OK</outcome>"
                   "<paymentAmount>" +
                   amount +
                   "</paymentAmount><PSPCompanyName>Banca</PSPCompanyName>"
                   "<paymentDateTime>2026-11-22T09:30:00</paymentDateTime></receipt>");
}

void TestStation::receiptPays() {
    static_cast<void>(pay());
    QCOMPARE(textIn(receipt("R1"), "outcome"), u"OK"_s);
    QVERIFY(state() == DueState::PaidElsewhere);
    QCOMPARE(m_town->count(u"payments WHERE receipt_id = 'R1'"_s), 1);
    QCOMPARE(m_town->count(u"receipts WHERE raw LIKE '%Envelope%Banca%'"_s), 1);
    m_town->database.turnClock(longestVisit);
    QVERIFY(endOldCheckouts(*m_town->store));
    QVERIFY(state() == DueState::PaidElsewhere);
}

/// Without having been asked, after the time, and again.
void TestStation::receiptsTwiceAndLate() {
    static_cast<void>(pay());
    m_town->database.turnClock(longestVisit);
    QVERIFY(endOldCheckouts(*m_town->store));
    for (const QByteArray id : {"R1", "R1", "R2", "R1"})
        QCOMPARE(textIn(receipt(id), "outcome"), u"OK"_s);
    QCOMPARE(m_town->count(u"payments"_s), 1);
    QCOMPARE(m_town->count(u"receipts"_s), 2);
    QCOMPARE(m_town->count(u"receipts WHERE state = 'duplicate' AND receipt_id = 'R2'"_s), 1);
}

void TestStation::strangeReceiptsAreKept_data() {
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("kept");
    QTest::newRow("another sum") << "12.35"_ba << QString() << 1;
    QTest::newRow("very much") << "999999999.99"_ba << QString() << 1;
    QTest::newRow("too much") << "1000000000.00"_ba << u"PAA_SINTASSI_XSD"_s << 0;
    QTest::newRow("negative") << "-12.34"_ba << u"PAA_SINTASSI_XSD"_s << 0;
    QTest::newRow("no sum") << ""_ba << u"PAA_SINTASSI_XSD"_s << 0;
}

void TestStation::strangeReceiptsAreKept() {
    QFETCH(QByteArray, amount);
    QFETCH(QString, fault);
    const QByteArray answer = receipt("R1", amount);
    QCOMPARE(textIn(answer, "outcome"), fault.isEmpty() ? u"OK"_s : u"KO"_s);
    if (!fault.isEmpty())
        QCOMPARE(textIn(answer, "faultCode"), fault);
    QTEST(m_town->count(u"receipts WHERE state = 'mismatch'"_s), "kept");
    QVERIFY(state() == DueState::ToPay);
}

void TestStation::noMessage_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("half") << "</s:Envelope>"_ba
                          << ""_ba;
    QTest::newRow("entity") << envelope
                            << "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" +
                                   envelope;
    QTest::newRow("huge") << "</s:Header>"_ba << QByteArray();
    QTest::newRow("other namespace") << "/pa/paForNode.xsd"_ba
                                     << "/pa/other.xsd"_ba;
    QTest::newRow("SOAP 1.2") << "http://schemas.xmlsoap.org/soap/envelope/"_ba
                              << "http://www.w3.org/2003/05/soap-envelope"_ba;
    QTest::newRow("other message") << "paVerifyPaymentNoticeReq"_ba
                                   << "paVerifyPaymentNoticeRes"_ba;
    QTest::newRow("two messages") << "</s:Body>"_ba
                                  << "<p:paSendRTReq/></s:Body>"_ba;
}

void TestStation::noMessage() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray soap = message("paVerifyPaymentNoticeReq", code());
    if (to.isNull())
        soap.append(QByteArray(300'000, ' '));
    const Response response = post(soap.replace(from, to));
    QCOMPARE(response.status, 500);
    QCOMPARE(response.contentType, "text/xml; charset=utf-8"_ba);
    QCOMPARE(textIn(response.body, "faultcode"), u"soapenv:Client"_s);
}

void TestStation::strangersFindNothing() {
    m_peer = u"192.0.2.1"_s;
    QCOMPARE(post(message("paVerifyPaymentNoticeReq", code())).status, 404);
    Request request;
    request.method = "POST";
    request.path = u"/paForNode"_s;
    QCOMPARE(m_town->send(request).status, 404); // not where families come in
}

QTEST_GUILESS_MAIN(TestStation)
#include "tst_station.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/receiptxml.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

namespace {

// No raw strings: moc takes the rest of a line after "//" in one for a comment.
const QByteArray head =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<ns2:paSendRTReq xmlns:ns2=\"http://pagopa-api.pagopa.gov.it/pa/paForNode.xsd\">"
    "<idPA>01234567897</idPA><idBrokerPA>01234567897</idBrokerPA><idStation>01</idStation>";
const QByteArray fields =
    "<receipt><receiptId>c30b24b5</receiptId><noticeNumber>301202500000012316</noticeNumber>"
    "<fiscalCode>01234567897</fiscalCode><outcome>OK</outcome>"
    "<creditorReferenceId>01202500000012316</creditorReferenceId>"
    "<paymentAmount>181.66</paymentAmount><description>Refezione</description>"
    "<companyName>Comune</companyName><idPSP>BANCA</idPSP>"
    "<PSPCompanyName>Banca di Prova</PSPCompanyName>"
    "<paymentDateTime>2026-11-21T10:00:00</paymentDateTime></receipt>";
const QByteArray foot = "</ns2:paSendRTReq>";
const QByteArray whole = head + fields + foot;

QByteArray with(const QByteArray &from, const QByteArray &to) {
    QByteArray changed = whole;
    changed.replace(from, to);
    return changed;
}

} // namespace

/// Receipts as GPD keeps them, and what strangers could send in their place.
class TestReceiptXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheFields();
    void readsOtherForms_data();
    void readsOtherForms();
    void days_data();
    void days();
    void refuses_data();
    void refuses();
};

void TestReceiptXml::readsTheFields() {
    const Receipt expected{u"c30b24b5"_s,
                           u"301202500000012316"_s,
                           u"01234567897"_s,
                           Money::fromCents(18166),
                           QDate(2026, 11, 21),
                           u"Banca di Prova"_s,
                           true,
                           whole};
    QVERIFY(readReceiptXml(whole).value() == expected);
}

void TestReceiptXml::readsOtherForms_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("psp");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<bool>("succeeded");
    const QString bank = u"Banca di Prova"_s;
    QTest::newRow("second version")
        << with("paSendRTReq", "paSendRTV2Request") << bank << 18166LL << true;
    QTest::newRow("not paid") << with(">OK<", ">KO<") << bank << 18166LL << false;
    QTest::newRow("letters") << with("Banca di Prova", "Bank ğß中 &amp; Co") << u"Bank ğß中 & Co"_s
                             << 18166LL << true;
    QTest::newRow("less than nothing") << with("181.66", "-181.66") << bank << -18166LL << true;
    QTest::newRow("very much") << with("181.66", "999999999.99") << bank << 99999999999LL << true;
}

void TestReceiptXml::readsOtherForms() {
    QFETCH(QByteArray, xml);
    const auto receipt = readReceiptXml(xml);
    QVERIFY(receipt);
    QTEST(receipt->psp, "psp");
    QTEST(receipt->amount.cents(), "cents");
    QTEST(receipt->succeeded, "succeeded");
}

void TestReceiptXml::days_data() {
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QDate>("day");
    QTest::newRow("local") << "<paymentDateTime>2026-11-21T23:30:00.123</paymentDateTime>"_ba
                           << QDate(2026, 11, 21);
    QTest::newRow("UTC, next day here")
        << "<paymentDateTime>2026-11-21T23:30:00Z</paymentDateTime>"_ba << QDate(2026, 11, 22);
    QTest::newRow("with offset")
        << "<paymentDateTime>2026-11-22T00:10:00+01:00</paymentDateTime>"_ba << QDate(2026, 11, 22);
    QTest::newRow("day only") << "<applicationDate>2026-11-20</applicationDate>"_ba
                              << QDate(2026, 11, 20);
    QTest::newRow("not told") << QByteArray() << QDate();
}

void TestReceiptXml::days() {
    QFETCH(QByteArray, element);
    const auto receipt =
        readReceiptXml(with("<paymentDateTime>2026-11-21T10:00:00</paymentDateTime>", element));
    QVERIFY(receipt);
    QTEST(receipt->paidOn, "day");
}

void TestReceiptXml::refuses_data() {
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half") << whole.left(whole.size() / 2);
    QTest::newRow("JSON") << "{}"_ba;
    QTest::newRow("DOCTYPE") << with("<ns2:paSendRTReq ", "<!DOCTYPE x><ns2:paSendRTReq ");
    QTest::newRow("entity")
        << with("<ns2:paSendRTReq ",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><ns2:paSendRTReq ")
               .replace("c30b24b5", "&e;");
    QTest::newRow("other namespace") << with("/pa/paForNode.xsd", "/pa/other.xsd");
    QTest::newRow("other document") << with("paSendRTReq", "paVerifyPaymentNoticeReq");
    QTest::newRow("two receipts") << head + fields + fields + foot;
    QTest::newRow("two amounts") << with("<outcome>",
                                         "<paymentAmount>1.00</paymentAmount><outcome>");
    QTest::newRow("no id") << with("c30b24b5", "");
    QTest::newRow("short notice") << with("301202500000012316</n", "30120250000001231</n");
    QTest::newRow("comma") << with("181.66", "181,66");
    QTest::newRow("no day") << with("2026-11-21T10:00:00", "yesterday");
    QTest::newRow("10 MB") << with("Refezione", QByteArray(10 * 1024 * 1024, 'x'));
}

void TestReceiptXml::refuses() {
    QFETCH(QByteArray, xml);
    QVERIFY(readReceiptXml(xml).error().code == FailureCode::GatewayAnswerInvalid);
}

QTEST_APPLESS_MAIN(TestReceiptXml)
#include "tst_receiptxml.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/pagopagateway.h"
#include "tests/backend/payments/gateway/platformdouble.h"
#include "tests/domain/json/samples.h"

#include <QJsonArray>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// pagoPA as we ask it, against a server that says what it likes.
class TestPagopaGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForAPage();
    void pageAnswers_data();
    void pageAnswers();
    void publishes();
    void publishedAlready_data();
    void publishedAlready();
    void overdueIsDueTomorrow();
    void needsAFiscalCode();
    void invalidates_data();
    void invalidates();
    void marksAsPaid_data();
    void marksAsPaid();
    void walksThePages();
    void noReceiptYet();
    void keepsTheKeyToItself();

private:
    std::unique_ptr<PlatformDouble> m_platform;
    std::unique_ptr<PagopaGateway> m_gateway;
    Municipality m_town = samples::fullMunicipality();
    Due m_due = samples::fullDue();
};

void TestPagopaGateway::init() {
    m_platform = std::make_unique<PlatformDouble>();
    const auto at = [this](const QString &path) { return m_platform->at(path); };
    m_gateway = std::make_unique<PagopaGateway>(
        PagopaSettings{at(u"/checkout"_s),
                       at(u"/gpd"_s),
                       at(u"/receipts"_s),
                       u"01234567897"_s,
                       "sesame",
                       *Iban::parse(u"IT60X0542811101000000123456"_s),
                       {{ServiceKind::Canteen, u"9/0107101TS/"_s}},
                       m_platform->authorityFile()},
        [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); });
}

void TestPagopaGateway::asksForAPage() {
    m_platform->say(302, {}, "Location: https://checkout.pagopa.example/c/42\r\n");
    const auto page = [](const char *name) {
        return QUrl(u"https://scuola.example/r/"_s + QLatin1StringView(name));
    };
    const Cart cart{m_town, {m_due}, {page("ok"), page("no"), page("bad"), page("wait")}};
    const auto answer = m_platform->ask([&] { return m_gateway->openPage(cart); });
    QCOMPARE(answer.value(), QUrl(u"https://checkout.pagopa.example/c/42"_s));
    QCOMPARE(m_platform->target(0), "POST /checkout/carts"_ba);
    QCOMPARE(m_platform->seen().first().headers.value("ocp-apim-subscription-key"), "sesame"_ba);
    const QJsonObject notice =
        m_platform->sent(0).value(u"paymentNotices"_s).toArray().first().toObject();
    QCOMPARE(notice.value(u"noticeNumber"_s).toString(), m_due.noticeNumber.toString());
    QCOMPARE(notice.value(u"amount"_s).toInteger(), m_due.amount.cents());
    QCOMPARE(notice.value(u"fiscalCode"_s).toString(), m_town.fiscalCode.toString());
    const QJsonObject urls = m_platform->sent(0).value(u"returnUrls"_s).toObject();
    QCOMPARE(urls.value(u"returnOkUrl"_s).toString(), page("ok").toString());
    QCOMPARE(urls.value(u"returnCancelUrl"_s).toString(), page("no").toString());
    QCOMPARE(urls.value(u"returnErrorUrl"_s).toString(), page("bad").toString());
    QCOMPARE(urls.value(u"returnWaitingUrl"_s).toString(), page("wait").toString());
}

void TestPagopaGateway::pageAnswers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("heads");
    QTest::addColumn<FailureCode>("code");
    const QByteArray none;
    QTest::newRow("no page") << 302 << none << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("not https") << 302 << "Location: http://checkout.example/c/1\r\n"_ba
                               << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("200") << 200 << none << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("400") << 400 << none << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("401") << 401 << none << FailureCode::GatewayUnavailable;
    QTest::newRow("403") << 403 << none << FailureCode::GatewayUnavailable;
    QTest::newRow("422") << 422 << none << FailureCode::DueNotPayable;
    QTest::newRow("429") << 429 << "Retry-After: 7\r\n"_ba << FailureCode::ServerBusy;
    QTest::newRow("500") << 500 << none << FailureCode::GatewayUnavailable;
    QTest::newRow("503") << 503 << none << FailureCode::GatewayUnavailable;
}

void TestPagopaGateway::pageAnswers() {
    QFETCH(int, status);
    QFETCH(QByteArray, heads);
    QFETCH(FailureCode, code);
    m_platform->say(status, {}, heads);
    const auto answer = m_platform->ask([&] { return m_gateway->openPage({m_town, {m_due}, {}}); });
    QVERIFY(!answer);
    QCOMPARE(failureName(answer.error().code), failureName(code));
    QCOMPARE(answer.error().retryAfter.has_value(), status == 429);
    QCOMPARE(m_platform->seen().size(), 1);
}

void TestPagopaGateway::publishes() {
    m_platform->say(201, "{}");
    QVERIFY(m_platform->ask([&] { return m_gateway->publish(m_town, m_due); }));
    QCOMPARE(m_platform->target(0),
             "POST /gpd/organizations/01234567897/debtpositions?toPublish=true"_ba);
    const QJsonObject option =
        m_platform->sent(0).value(u"paymentOption"_s).toArray().first().toObject();
    QCOMPARE(option.value(u"nav"_s).toString(), m_due.noticeNumber.toString());
    QCOMPARE(option.value(u"iuv"_s).toString(), m_due.noticeNumber.iuv());
    QCOMPARE(option.value(u"dueDate"_s).toString().left(10), m_due.dueDate->toString(Qt::ISODate));
    const QJsonObject transfer = option.value(u"transfer"_s).toArray().first().toObject();
    QCOMPARE(transfer.value(u"amount"_s), option.value(u"amount"_s));
    QCOMPARE(transfer.value(u"category"_s).toString(), u"9/0107101TS/"_s);
    QCOMPARE(transfer.value(u"iban"_s).toString(), u"IT60X0542811101000000123456"_s);
    QVERIFY(transfer.value(u"remittanceInformation"_s).toString().size() <= 140);
}

void TestPagopaGateway::publishedAlready_data() {
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("more"); // than the due says
    QTest::addColumn<int>("requests");
    QTest::addColumn<bool>("good");
    QTest::newRow("the same") << u"VALID"_s << 0LL << 2 << true;
    QTest::newRow("another amount") << u"VALID"_s << 1LL << 3 << true;
    QTest::newRow("a draft") << u"DRAFT"_s << 0LL << 3 << true;
    QTest::newRow("paid") << u"PAID"_s << 0LL << 2 << false;
    QTest::newRow("revoked") << u"INVALID"_s << 0LL << 2 << false;
}

void TestPagopaGateway::publishedAlready() {
    QFETCH(QString, status);
    QFETCH(qint64, more);
    const QByteArray there =
        u"{\"status\":\"%1\",\"paymentOption\":[{\"amount\":%2}]}"_s.arg(status)
            .arg(m_due.amount.cents() + more)
            .toLatin1();
    m_platform->sayInTurn({{409, {}}, {200, there}, {200, "{}"}});
    const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, m_due); });
    QTEST(done.has_value(), "good");
    QTEST(static_cast<int>(m_platform->seen().size()), "requests");
    QVERIFY(done || done.error().code == FailureCode::DueNotPayable);
}

void TestPagopaGateway::overdueIsDueTomorrow() {
    m_platform->say(201, "{}");
    m_due.dueDate = QDate(2026, 1, 1);
    QVERIFY(m_platform->ask([&] { return m_gateway->publish(m_town, m_due); }));
    m_due = samples::fullDue();
    const QJsonObject option =
        m_platform->sent(0).value(u"paymentOption"_s).toArray().first().toObject();
    QVERIFY(option.value(u"dueDate"_s).toString().startsWith(u"2026-11-23T"_s));
}

void TestPagopaGateway::needsAFiscalCode() {
    Due due = m_due;
    due.payer.fiscalCode.reset();
    const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, due); });
    QVERIFY(done.error().code == FailureCode::FieldInvalid);
    QVERIFY(m_platform->seen().isEmpty());
}

void TestPagopaGateway::invalidates_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("good");
    QTest::newRow("done") << 200 << QByteArray() << true;
    QTest::newRow("unknown") << 404 << QByteArray() << true;
    QTest::newRow("invalid already") << 409 << R"({"status":"INVALID"})"_ba << true;
    QTest::newRow("paid") << 409 << R"({"status":"PAID"})"_ba << false;
    QTest::newRow("trouble") << 500 << QByteArray() << false;
}

void TestPagopaGateway::invalidates() {
    QFETCH(int, status);
    QFETCH(QByteArray, there);
    m_platform->sayInTurn({{status, {}}, {200, there}});
    QTEST(m_platform->ask([&] { return m_gateway->invalidate(m_town, m_due); }).has_value(),
          "good");
    QCOMPARE(m_platform->target(0),
             "POST /gpd/organizations/01234567897/debtpositions/01234567897-" +
                 m_due.id.toString().toLatin1() + "/invalidate");
}

void TestPagopaGateway::marksAsPaid_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("failure"); // NotFound: none
    QTest::newRow("done") << 200 << FailureCode::NotFound;
    QTest::newRow("unknown") << 404 << FailureCode::NotFound;
    QTest::newRow("paid there too") << 409 << FailureCode::DueNotPayable;
    QTest::newRow("invalid") << 422 << FailureCode::DueNotPayable;
    QTest::newRow("trouble") << 500 << FailureCode::GatewayUnavailable;
}

void TestPagopaGateway::marksAsPaid() {
    QFETCH(int, status);
    m_platform->say(status);
    m_due.payment = Payment{PublicId::random(), m_due.amount, QDate(2026, 11, 20), {}, u"Q1"_s};
    const auto marked = m_platform->ask([&] { return m_gateway->markPaid(m_due); });
    QTEST(marked ? FailureCode::NotFound : marked.error().code, "failure");
    QCOMPARE(m_platform->target(0), "POST /gpd/organizations/01234567897/paymentoptions/paids/" +
                                        m_due.noticeNumber.toString().toLatin1());
    QVERIFY(
        m_platform->seen().first().body.contains(R"({"paymentDate":"2026-11-20T21:59:59.000Z"})"));
}

void TestPagopaGateway::walksThePages() {
    m_platform->sayInTurn(
        {{200, R"({"totalPages":2,"results":[{"iuv":"01202500000012316"},{"iuv":"x"}]})"},
         {200, R"({"totalPages":2,"results":[{"iuv":"01000000000000144"}]})"}});
    const auto notices = m_platform->ask([&] { return m_gateway->paidSince(QDate(2026, 11, 20)); });
    QCOMPARE(notices->size(), 2);
    QCOMPARE(notices->last().toString(), u"301000000000000144"_s);
    QCOMPARE(m_platform->target(1),
             "GET /receipts/payments/01234567897/receipts?pageNum=1&pageSize=100&from="
             "2026-11-20"_ba);
    m_platform->say(404);
    QVERIFY(m_platform->ask([&] { return m_gateway->paidSince(QDate(2026, 11, 20)); })->isEmpty());
}

void TestPagopaGateway::noReceiptYet() {
    m_platform->say(404);
    QVERIFY(m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); })->isEmpty());
    QVERIFY(m_platform->target(0).endsWith("/receipts/" + m_due.noticeNumber.iuv().toLatin1()));
    m_platform->say(200, "<html>");
    const auto odd = m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); });
    QVERIFY(odd.error().code == FailureCode::GatewayAnswerInvalid);
}

void TestPagopaGateway::keepsTheKeyToItself() {
    for (const int status : {400, 401, 429, 500}) {
        m_platform->say(status);
        const auto answer = m_platform->ask([&] {
            return m_gateway->openPage({m_town, {m_due}, {}});
        });
        QVERIFY(!answer.error().detail.contains(u"sesame"_s));
    }
    QVERIFY(!m_platform->seen().first().target.contains("sesame"));
}

QTEST_GUILESS_MAIN(TestPagopaGateway)
#include "tst_pagopagateway.moc"

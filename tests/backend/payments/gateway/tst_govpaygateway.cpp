// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/govpay/govpaygateway.h"
#include "tests/backend/payments/gateway/platformdouble.h"
#include "tests/domain/json/samples.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// GovPay as we ask it, against a server that says what it likes.
class TestGovpayGateway : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pageIsCheckouts();
    void publishes();
    void publishAnswers_data();
    void publishAnswers();
    void publishedButOver_data();
    void publishedButOver();
    void keepsOurNoticeNumber();
    void needsAFiscalCode();
    void annuls_data();
    void annuls();
    void markedPaidIsAnnulledWithTheReason();
    void walksThePages();
    void readsAReceipt();
    void aBadReceiptKeepsBackNoGoodOne();
    void receiptAnswers_data();
    void receiptAnswers();
    void noReceiptYet();
    void keepsTheLoginToItself();

private:
    [[nodiscard]] QByteArray created() const;
    [[nodiscard]] QByteArray list() const;
    [[nodiscard]] QJsonObject receipt() const;
    [[nodiscard]] QByteArray pendenzaPath() const;

    std::unique_ptr<PlatformDouble> m_platform;
    std::unique_ptr<GovpayGateway> m_gateway;
    Municipality m_town = samples::fullMunicipality();
    Due m_due = samples::fullDue();
};

void TestGovpayGateway::init() {
    m_platform = std::make_unique<PlatformDouble>();
    m_due = samples::fullDue();
    const auto at = [this](const QString &path) { return m_platform->at(path); };
    const PagopaSettings checkout{at(u"/checkout"_s), {}, {}, u"01234567897"_s,
                                  "checkout-key",     {}, {}, m_platform->authorityFile()};
    m_gateway = std::make_unique<GovpayGateway>(
        GovpaySettings{checkout,
                       at(u"/pend"_s),
                       at(u"/rag"_s),
                       "campanella:sesame",
                       u"A2A-1"_s,
                       {{m_due.service.kind, u"REFEZIONE"_s}},
                       {{m_due.service.kind, u"MENSA"_s}},
                       m_platform->authorityFile()},
        [] { return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC); });
}

QByteArray TestGovpayGateway::created() const {
    return R"({"idDominio":"01234567897","numeroAvviso":")" +
           m_due.noticeNumber.toString().toLatin1() + R"("})";
}

QByteArray TestGovpayGateway::list() const {
    return R"({"numPagine":1,"risultati":[{"iuv":")" + m_due.noticeNumber.iuv().toLatin1() +
           R"(","idRicevuta":"R/1"},{"iuv":"01202500000012316","idRicevuta":"R2"}]})";
}

/// As the examples of API Ragioneria v3 are built.
QJsonObject TestGovpayGateway::receipt() const {
    return {{u"dominio"_s, QJsonObject{{u"idDominio"_s, u"01234567897"_s}}},
            {u"iuv"_s, m_due.noticeNumber.iuv()},
            {u"idRicevuta"_s, u"R/1"_s},
            {u"importo"_s, 100.99},
            {u"esito"_s, u"ESEGUITO"_s},
            {u"istitutoAttestante"_s, QJsonObject{{u"denominazione"_s, u"Banca di Prova"_s}}},
            {u"pendenza"_s, QJsonObject{{u"numeroAvviso"_s, m_due.noticeNumber.toString()}}},
            {u"dataPagamento"_s, u"2026-11-20T12:55:12"_s}};
}

QByteArray TestGovpayGateway::pendenzaPath() const {
    return "/pend/pendenze/A2A-1/" + m_due.id.toString().toLatin1();
}

void TestGovpayGateway::pageIsCheckouts() {
    m_platform->say(302, {}, "Location: https://checkout.pagopa.example/c/42\r\n");
    const auto page = m_platform->ask([&] { return m_gateway->openPage({m_town, {m_due}, {}}); });
    QCOMPARE(page.value(), QUrl(u"https://checkout.pagopa.example/c/42"_s));
    QCOMPARE(m_platform->target(0), "POST /checkout/carts"_ba);
    QVERIFY(!m_platform->seen().first().headers.contains("authorization"));
}

void TestGovpayGateway::publishes() {
    m_platform->say(201, created());
    m_due.amount = Money::fromCents(10099);
    QVERIFY(m_platform->ask([&] { return m_gateway->publish(m_town, m_due); }));
    QCOMPARE(m_platform->target(0), "PUT " + pendenzaPath());
    QCOMPARE(m_platform->seen().first().headers.value("authorization"),
             "Basic " + QByteArray("campanella:sesame").toBase64());
    QVERIFY(m_platform->seen().first().body.contains(R"("importo":100.99)"));
    const QJsonObject pendenza = m_platform->sent(0);
    QCOMPARE(pendenza.value(u"idTipoPendenza"_s).toString(), u"REFEZIONE"_s);
    QCOMPARE(pendenza.value(u"idDominio"_s).toString(), u"01234567897"_s);
    QCOMPARE(pendenza.value(u"numeroAvviso"_s).toString(), m_due.noticeNumber.toString());
    QCOMPARE(pendenza.value(u"soggettoPagatore"_s).toObject().value(u"identificativo"_s).toString(),
             m_due.payer.fiscalCode->toString());
    const QJsonObject voce = pendenza.value(u"voci"_s).toArray().first().toObject();
    QCOMPARE(voce.value(u"codEntrata"_s).toString(), u"MENSA"_s);
    QCOMPARE(voce.value(u"importo"_s), pendenza.value(u"importo"_s));
}

void TestGovpayGateway::publishAnswers_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("401") << 401 << FailureCode::GatewayUnavailable;
    QTest::newRow("403") << 403 << FailureCode::GatewayUnavailable;
    QTest::newRow("404") << 404 << FailureCode::GatewayUnavailable;
    QTest::newRow("408") << 408 << FailureCode::GatewayUnavailable;
    QTest::newRow("409") << 409 << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("429") << 429 << FailureCode::ServerBusy;
    QTest::newRow("500") << 500 << FailureCode::GatewayUnavailable;
    QTest::newRow("502") << 502 << FailureCode::GatewayUnavailable;
    QTest::newRow("no JSON") << 200 << FailureCode::GatewayAnswerInvalid;
}

void TestGovpayGateway::publishAnswers() {
    QFETCH(int, status);
    QFETCH(FailureCode, code);
    m_platform->say(status, "<html>", status == 429 ? "Retry-After: 7\r\n"_ba : QByteArray());
    const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, m_due); });
    QVERIFY(!done);
    QCOMPARE(failureName(done.error().code), failureName(code));
    QCOMPARE(done.error().retryAfter.has_value(), status == 429);
}

void TestGovpayGateway::publishedButOver_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<FailureCode>("code");
    QTest::newRow("paid") << 422 << R"({"stato":"ESEGUITA"})"_ba << FailureCode::DueNotPayable;
    QTest::newRow("annulled") << 400 << R"({"stato":"ANNULLATA"})"_ba << FailureCode::DueNotPayable;
    QTest::newRow("wrong") << 400 << R"({"stato":"NON_ESEGUITA"})"_ba
                           << FailureCode::GatewayAnswerInvalid;
    QTest::newRow("unreadable") << 422 << "{}"_ba << FailureCode::GatewayAnswerInvalid;
}

void TestGovpayGateway::publishedButOver() {
    QFETCH(int, status);
    QFETCH(QByteArray, there);
    QFETCH(FailureCode, code);
    m_platform->sayInTurn({{status, {}}, {200, there}});
    const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, m_due); });
    QCOMPARE(failureName(done.error().code), failureName(code));
    QCOMPARE(m_platform->target(1), "GET " + pendenzaPath());
}

void TestGovpayGateway::keepsOurNoticeNumber() {
    m_platform->say(201, R"({"idDominio":"01234567897","numeroAvviso":"301202500000012316"})");
    const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, m_due); });
    QVERIFY(done.error().code == FailureCode::FieldInvalid);
}

void TestGovpayGateway::needsAFiscalCode() {
    m_due.payer.fiscalCode.reset();
    const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, m_due); });
    QVERIFY(done.error().code == FailureCode::FieldInvalid);
    QVERIFY(m_platform->seen().isEmpty());
}

void TestGovpayGateway::annuls_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("there");
    QTest::addColumn<bool>("good");
    QTest::newRow("done") << 200 << QByteArray() << true;
    QTest::newRow("unknown") << 404 << QByteArray() << true;
    QTest::newRow("annulled already") << 422 << R"({"stato":"ANNULLATA"})"_ba << true;
    QTest::newRow("paid") << 422 << R"({"stato":"ESEGUITA"})"_ba << false;
    QTest::newRow("paid in part") << 400 << R"({"stato":"ESEGUITA_PARZIALE"})"_ba << false;
    QTest::newRow("refused") << 400 << R"({"stato":"NON_ESEGUITA"})"_ba << false;
    QTest::newRow("trouble") << 500 << QByteArray() << false;
}

void TestGovpayGateway::annuls() {
    QFETCH(int, status);
    QFETCH(QByteArray, there);
    m_platform->sayInTurn({{status, {}}, {200, there}});
    const auto done = m_platform->ask([&] { return m_gateway->invalidate(m_town, m_due); });
    QTEST(done.has_value(), "good");
    QCOMPARE(m_platform->target(0), "PATCH " + pendenzaPath());
    if (there.contains("ESEGUITA\"") && !there.contains("NON_"))
        QVERIFY(done.error().code == FailureCode::DueNotPayable);
}

void TestGovpayGateway::markedPaidIsAnnulledWithTheReason() {
    m_platform->say(200);
    QVERIFY(m_platform->ask([&] { return m_gateway->markPaid(m_due); }));
    const QJsonArray steps = QJsonDocument::fromJson(m_platform->seen().first().body).array();
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps.first().toObject().value(u"op"_s).toString(), u"REPLACE"_s);
    QCOMPARE(steps.first().toObject().value(u"path"_s).toString(), u"/stato"_s);
    QCOMPARE(steps.first().toObject().value(u"value"_s).toString(), u"ANNULLATA"_s);
    QVERIFY(steps.last().toObject().value(u"value"_s).toString().startsWith(u"Pagata"_s));
}

void TestGovpayGateway::walksThePages() {
    m_platform->sayInTurn(
        {{200, R"({"numPagine":2,"risultati":[{"iuv":"01202500000012316","idRicevuta":"a"},
                   {"iuv":"x","idRicevuta":"b"},{"iuv":"01000000000000144"}]})"},
         {200, R"({"numPagine":2,"risultati":[{"receiptId":"c","iuv":"1",
                   "pendenza":{"numeroAvviso":"301000000000000144"}}]})"}});
    const auto notices = m_platform->ask([&] { return m_gateway->paidSince(QDate(2026, 11, 20)); });
    QCOMPARE(notices->size(), 2);
    QCOMPARE(notices->last().toString(), u"301000000000000144"_s);
    QCOMPARE(m_platform->target(1),
             "GET /rag/ricevute?dataDa=2026-11-20T00:00:00.000&idDominio=01234567897&"
             "pagina=2&risultatiPerPagina=50"_ba);
    m_platform->say(200, R"({"risultati":7})");
    QVERIFY(
        m_platform->ask([&] { return m_gateway->paidSince(QDate(2026, 11, 20)); }).error().code ==
        FailureCode::GatewayAnswerInvalid);
}

void TestGovpayGateway::readsAReceipt() {
    const QByteArray body = QJsonDocument(receipt()).toJson();
    m_platform->sayInTurn({{200, list()}, {201, body}});
    const auto receipts =
        m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); });
    const Receipt wanted{u"R/1"_s,
                         m_due.noticeNumber.toString(),
                         u"01234567897"_s,
                         Money::fromCents(10099),
                         QDate(2026, 11, 20),
                         u"Banca di Prova"_s,
                         true,
                         body};
    QVERIFY(receipts);
    QCOMPARE(receipts->size(), 1); // the other one is of another notice
    QVERIFY(receipts->first() == wanted);
    QCOMPARE(m_platform->target(1),
             "GET /rag/ricevute/01234567897/" + m_due.noticeNumber.iuv().toLatin1() + "/R%2F1");
}

void TestGovpayGateway::aBadReceiptKeepsBackNoGoodOne() {
    const QByteArray iuv = m_due.noticeNumber.iuv().toLatin1();
    const QByteArray two = R"({"numPagine":1,"risultati":[{"iuv":")" + iuv +
                           R"(","idRicevuta":"bad"},{"iuv":")" + iuv + R"(","idRicevuta":"R/1"}]})";
    m_platform->sayInTurn({{200, two}, {200, "{}"}, {200, QJsonDocument(receipt()).toJson()}});
    const auto receipts =
        m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); });
    QCOMPARE(receipts->size(), 1);
}

void TestGovpayGateway::receiptAnswers_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("readable");
    QTest::newRow("no id") << u"idRicevuta"_s << QJsonValue() << false;
    QTest::newRow("no creditor") << u"dominio"_s << QJsonValue() << false;
    QTest::newRow("negative") << u"importo"_s << QJsonValue(-1) << false;
    QTest::newRow("part of a cent") << u"importo"_s << QJsonValue(1.001) << false;
    QTest::newRow("a word") << u"importo"_s << QJsonValue(u"10,00"_s) << false;
    QTest::newRow("too much") << u"importo"_s << QJsonValue(1e9) << false;
    QTest::newRow("another notice")
        << u"pendenza"_s << QJsonValue(QJsonObject{{u"numeroAvviso"_s, u"301202500000012316"_s}})
        << false;
    QTest::newRow("not paid") << u"esito"_s << QJsonValue(u"NON_ESEGUITO"_s) << true;
    QTest::newRow("no day") << u"dataPagamento"_s << QJsonValue() << true;
    QTest::newRow("by the iuv") << u"pendenza"_s << QJsonValue() << true;
}

void TestGovpayGateway::receiptAnswers() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(bool, readable);
    QJsonObject one = receipt();
    one.insert(key, value);
    m_platform->sayInTurn({{200, list()}, {200, QJsonDocument(one).toJson()}});
    const auto receipts =
        m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); });
    QCOMPARE(receipts.has_value(), readable);
    if (!readable)
        QVERIFY(receipts.error().code == FailureCode::GatewayAnswerInvalid);
    else
        QCOMPARE(receipts->first().succeeded, key != u"esito"_s);
}

void TestGovpayGateway::noReceiptYet() {
    m_platform->say(200, R"({"numPagine":0,"risultati":[]})");
    QVERIFY(m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); })->isEmpty());
    m_platform->say(503);
    QVERIFY(
        m_platform->ask([&] { return m_gateway->receiptsOf(m_due.noticeNumber); }).error().code ==
        FailureCode::GatewayUnavailable);
}

void TestGovpayGateway::keepsTheLoginToItself() {
    for (const int status : {400, 401, 403, 429, 500}) {
        m_platform->say(status);
        const auto done = m_platform->ask([&] { return m_gateway->publish(m_town, m_due); });
        QVERIFY(!done.error().detail.contains(u"sesame"_s));
        QVERIFY(!done.error().detail.contains(m_due.payer.name));
    }
    QVERIFY(!m_platform->seen().first().target.contains("sesame"));
}

QTEST_GUILESS_MAIN(TestGovpayGateway)
#include "tst_govpaygateway.moc"

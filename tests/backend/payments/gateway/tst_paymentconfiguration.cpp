// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/govpay/govpaysettings.h"
#include "backend/payments/gateway/pagopa/pagopasettings.h"
#include "backend/payments/gateway/paymentconfiguration.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;

/// The file of --payments.
class TestPaymentConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standards();
    void positionsOfOthers();
    void ownStation();
    void govpay();
    void refusesGovpay_data();
    void refusesGovpay();
    void refusesStations_data();
    void refusesStations();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QJsonObject good() const {
        return {{u"kind"_s, u"pagopa"_s},
                {u"organization"_s, u"80078750587"_s},
                {u"key_file"_s, u"key"_s},
                {u"iban"_s, u"IT60X0542811101000000123456"_s}};
    }
    [[nodiscard]] Result<PagopaSettings> read(const QJsonObject &object) const {
        return readPagopaSettings(Settings(object, {}, QDir(m_folder.path())));
    }
    [[nodiscard]] static QJsonObject goodStation() {
        return {{u"id"_s, u"80078750587_01"_s},
                {u"broker"_s, u"80078750587"_s},
                {u"iban"_s, u"IT60X0542811101000000123456"_s},
                {u"address"_s, u"127.0.0.1"_s},
                {u"client_authority_file"_s, u"key"_s},
                {u"peers"_s, QJsonArray{u"192.0.2.10"_s}}};
    }
    [[nodiscard]] Result<PaymentConfiguration> readWith(const QJsonObject &station) const {
        QJsonObject object = good();
        object.remove(u"iban"_s);
        object.insert(u"station"_s, station);
        return readPaymentConfiguration(QJsonDocument(object).toJson(), QDir(m_folder.path()));
    }
    [[nodiscard]] static QJsonObject goodGovpay() {
        return {{u"url"_s, u"https://govpay.example/govpay"_s},
                {u"login_file"_s, u"login"_s},
                {u"application"_s, u"CAMPANELLA"_s},
                {u"tipo_pendenza"_s, u"SCUOLA"_s},
                {u"entrata"_s, u"SCUOLA"_s},
                {u"entrata_bus"_s, u"SCUOLABUS"_s}};
    }
    [[nodiscard]] Result<PaymentConfiguration> readWithGovpay(const QJsonObject &govpay,
                                                              QJsonObject object) const {
        object.insert(u"govpay"_s, govpay);
        return readPaymentConfiguration(QJsonDocument(object).toJson(), QDir(m_folder.path()));
    }
    QTemporaryDir m_folder;
};

void TestPaymentConfiguration::initTestCase() {
    QFile key(m_folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("sesame\n") > 0);
    QFile login(m_folder.filePath(u"login"_s));
    QVERIFY(login.open(QIODevice::WriteOnly) && login.write("campanella:sesame\n") > 0);
}

void TestPaymentConfiguration::standards() {
    const auto settings = read(good());
    QVERIFY(settings);
    QCOMPARE(settings->key, "sesame"_ba);
    QCOMPARE(settings->checkout, QUrl(u"https://api.platform.pagopa.it/checkout/ec/v2"_s));
    QCOMPARE(settings->positions.path(), u"/gpd/debt-positions-service/v1"_s);
    QCOMPARE(settings->taxonomy.value(ServiceKind::Canteen), u"9/0107101TS/"_s);
    QVERIFY(readPaymentConfiguration(QJsonDocument(good()).toJson(), QDir(m_folder.path())));
}

void TestPaymentConfiguration::positionsOfOthers() {
    QJsonObject object = good();
    object.insert(u"positions"_s, false);
    object.remove(u"iban"_s);
    QVERIFY(read(object)->positions.isEmpty());
}

/// Then neither positions nor receipts are GPD's.
void TestPaymentConfiguration::ownStation() {
    const auto read = readWith(goodStation());
    QVERIFY(read && read->station);
    QCOMPARE(read->station->organization, u"80078750587"_s);
    QCOMPARE(read->station->peers, QStringList{u"192.0.2.10"_s});
    QCOMPARE(read->station->taxonomy.value(ServiceKind::Canteen), u"9/0107101TS/"_s);
    QVERIFY(read->station->takesOverdue);
    QVERIFY(!read->gateway->takesPositions());
    QVERIFY(read->gateway->paidSince(QDate(2026, 11, 22))->isEmpty());
    QVERIFY(read->gateway->receiptsOf(*NoticeNumber::issue(1, 1))->isEmpty());
}

/// Then positions and receipts are GovPay's, and no account is needed here.
void TestPaymentConfiguration::govpay() {
    QJsonObject object = good();
    object.remove(u"iban"_s);
    const auto made = readWithGovpay(goodGovpay(), object);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QVERIFY(!made->station);
    QVERIFY(made->gateway->takesPositions());
    object.insert(u"govpay"_s, goodGovpay());
    const Settings root(object, {}, QDir(m_folder.path()));
    const auto settings = readGovpaySettings(*root.object(u"govpay"_s), *read(object));
    QCOMPARE(settings->positions.path(), u"/govpay/backend/api/pendenze/rs/basic/v2"_s);
    QCOMPARE(settings->receipts.path(), u"/govpay/backend/api/ragioneria/rs/basic/v3"_s);
    QCOMPARE(settings->login, "campanella:sesame"_ba);
    QCOMPARE(settings->incomes.value(ServiceKind::Bus), u"SCUOLABUS"_s);
    QCOMPARE(settings->incomes.value(ServiceKind::Canteen), u"SCUOLA"_s);
    QVERIFY(settings->checkout.positions.isEmpty() && settings->checkout.receipts.isEmpty());
}

void TestPaymentConfiguration::refusesGovpay_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("http") << u"url"_s << QJsonValue(u"http://govpay.example"_s);
    QTest::newRow("no login") << u"login_file"_s << QJsonValue(u"nowhere"_s);
    QTest::newRow("no password") << u"login_file"_s << QJsonValue(u"key"_s);
    QTest::newRow("blank in it") << u"application"_s << QJsonValue(u"A 2 A"_s);
    QTest::newRow("no type") << u"tipo_pendenza"_s << QJsonValue();
    QTest::newRow("long") << u"entrata_nursery"_s << QJsonValue(QString(36, u'X'));
    QTest::newRow("misspelt") << u"entrate"_s << QJsonValue(u"X"_s);
}

void TestPaymentConfiguration::refusesGovpay() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject govpay = goodGovpay();
    govpay.insert(key, value);
    const auto made = readWithGovpay(govpay, good());
    QVERIFY(!made);
    QVERIFY2(made.error().detail.startsWith(u"/govpay/"_s + key), qPrintable(made.error().detail));
    QVERIFY(!made.error().detail.contains(u"sesame"_s));
    QJsonObject both = good();
    both.insert(u"station"_s, goodStation());
    QVERIFY(readWithGovpay(goodGovpay(), both).error().detail.startsWith(u"/station"_s));
}

void TestPaymentConfiguration::refusesStations_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no id") << u"id"_s << QJsonValue();
    QTest::newRow("long broker") << u"broker"_s << QJsonValue(QString(36, u'8'));
    QTest::newRow("account") << u"iban"_s << QJsonValue(u"IT00"_s);
    QTest::newRow("port") << u"port"_s << QJsonValue(70'000);
    QTest::newRow("nobody certifies") << u"client_authority_file"_s << QJsonValue();
    QTest::newRow("from anywhere") << u"peers"_s << QJsonValue(QJsonArray());
    QTest::newRow("no address") << u"peers"_s << QJsonValue(QJsonArray{u"pagopa.it"_s});
    QTest::newRow("misspelt") << u"overdeu"_s << QJsonValue(true);
}

void TestPaymentConfiguration::refusesStations() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject station = goodStation();
    station.insert(key, value);
    const auto read = readWith(station);
    QVERIFY(!read);
    QVERIFY(read.error().detail.startsWith(u"/station/"_s + key));
}

void TestPaymentConfiguration::refuses_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a person") << u"organization"_s << QJsonValue(u"RSSMRA45C12F205C"_s);
    QTest::newRow("no organization") << u"organization"_s << QJsonValue();
    QTest::newRow("no such key") << u"key_file"_s << QJsonValue(u"nowhere"_s);
    QTest::newRow("wrong account") << u"iban"_s << QJsonValue(u"IT00"_s);
    QTest::newRow("http") << u"checkout_url"_s << QJsonValue(u"http://127.0.0.1"_s);
    QTest::newRow("taxonomy") << u"taxonomy_bus"_s << QJsonValue(u"bus"_s);
    QTest::newRow("misspelt") << u"checkuot_url"_s << QJsonValue(u"https://x.example"_s);
    QTest::newRow("no station") << u"station"_s << QJsonValue(true);
    QTest::newRow("other kind") << u"kind"_s << QJsonValue(u"paypal"_s);
}

void TestPaymentConfiguration::refuses() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = good();
    object.insert(key, value);
    const auto read =
        readPaymentConfiguration(QJsonDocument(object).toJson(), QDir(m_folder.path()));
    QVERIFY(!read);
    QVERIFY(read.error().code == FailureCode::ConfigurationInvalid);
    QVERIFY(read.error().detail.startsWith(u'/' + key));
    QVERIFY(!read.error().detail.contains(u"sesame"_s));
}

QTEST_GUILESS_MAIN(TestPaymentConfiguration)
#include "tst_paymentconfiguration.moc"

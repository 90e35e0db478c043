// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/gateway/pagopa/pagopasettings.h"
#include "backend/payments/gateway/paymentconfiguration.h"

#include <QFile>
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
    QTemporaryDir m_folder;
};

void TestPaymentConfiguration::initTestCase() {
    QFile key(m_folder.filePath(u"key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly) && key.write("sesame\n") > 0);
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

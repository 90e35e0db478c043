// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/configuration.h"
#include "backend/identity/oidc/oidcsettings.h"
#include "tests/backend/identity/oidc/testissuer.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::backend::oidc;
using namespace campanella::test;
using namespace Qt::StringLiterals;

/// What an administrator writes about an OpenID Connect gateway.
class TestOidcSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheLeast();
    void readsAll();
    void readsAPrivateKey();
    void refuses_data();
    void refuses();
    void opensAWay();

private:
    void write(const QString &name, const QByteArray &content) const;
    void write(const QString &name, const Key &key) const;
    [[nodiscard]] static QJsonObject least();
    [[nodiscard]] Result<OidcSettings> read(const QJsonObject &way) const;

    QTemporaryDir m_dir;
};

void TestOidcSettings::initTestCase() {
    write(u"secret"_s, " segreto \n");
    write(u"empty"_s, "\n");
    write(u"p256.pem"_s, ecKey(u"ec"_s).pair);
    write(u"p384.pem"_s, ecKey(u"ec"_s, "P-384").pair);
}

void TestOidcSettings::write(const QString &name, const QByteArray &content) const {
    QFile file(m_dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestOidcSettings::write(const QString &name, const Key &key) const {
    BIO *memory = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(memory, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const auto size = static_cast<qsizetype>(BIO_get_mem_data(memory, &text));
    write(name, QByteArray(text, size));
    BIO_free(memory);
}

QJsonObject TestOidcSettings::least() {
    return {{"issuer"_L1, "https://gateway.example/realm/"_L1},
            {"client_id"_L1, "campanella"_L1},
            {"client_secret_file"_L1, "secret"_L1}};
}

Result<OidcSettings> TestOidcSettings::read(const QJsonObject &way) const {
    return readOidcSettings({{}, 3, Settings(way, u"/ways/0"_s, QDir(m_dir.path()))});
}

void TestOidcSettings::readsTheLeast() {
    const auto settings = read(least());
    QVERIFY(settings);
    QCOMPARE(settings->issuer, u"https://gateway.example/realm/"_s);
    QCOMPARE(settings->client.method, ClientAuthentication::Method::SecretBasic);
    QCOMPARE(settings->client.clientId, u"campanella"_s);
    QCOMPARE(settings->client.secret, u"segreto"_s);
    QCOMPARE(settings->scope, u"openid profile email"_s);
    QCOMPARE(settings->prompt, u"login"_s);
    QCOMPARE(settings->providerParameter, QString());
    QCOMPARE(settings->authorityFile, QString());
    QCOMPARE(settings->level, 3);
    QVERIFY(settings->claims.isEmpty());
}

void TestOidcSettings::readsAll() {
    QJsonObject way = least();
    way.insert("client_authentication"_L1, "client_secret_post"_L1);
    way.insert("scope"_L1, "openid spid"_L1);
    way.insert("prompt"_L1, "consent login"_L1);
    way.insert("provider_parameter"_L1, "idp_hint"_L1);
    way.insert("claims"_L1, QJsonArray{"fiscal_number"_L1});
    way.insert("authority_file"_L1, "ca.pem"_L1);
    const auto settings = read(way);
    QVERIFY(settings);
    QCOMPARE(settings->client.method, ClientAuthentication::Method::SecretPost);
    QCOMPARE(settings->scope, u"openid spid"_s);
    QCOMPARE(settings->prompt, u"consent login"_s);
    QCOMPARE(settings->providerParameter, u"idp_hint"_s);
    QCOMPARE(settings->claims, QStringList{u"fiscal_number"_s});
    QCOMPARE(settings->authorityFile, m_dir.filePath(u"ca.pem"_s));
}

void TestOidcSettings::readsAPrivateKey() {
    QJsonObject way = least();
    way.remove("client_secret_file"_L1);
    way.insert("client_authentication"_L1, "private_key_jwt"_L1);
    way.insert("private_key_file"_L1, "p256.pem"_L1);
    way.insert("key_id"_L1, "mine"_L1);
    const auto settings = read(way);
    QVERIFY(settings);
    QCOMPARE(settings->client.method, ClientAuthentication::Method::PrivateKeyJwt);
    QCOMPARE(settings->client.keyId, u"mine"_s);
    QCOMPARE(kindOf(settings->client.privateKey), KeyKind::P256);
}

void TestOidcSettings::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");

    const QJsonValue none(QJsonValue::Undefined);
    const QString proof = u"client_authentication"_s;
    QTest::newRow("no issuer") << u"issuer"_s << none << u"/ways/0/issuer"_s;
    QTest::newRow("without TLS") << u"issuer"_s << QJsonValue("http://gateway.example"_L1)
                                 << u"/ways/0/issuer"_s;
    QTest::newRow("with a query") << u"issuer"_s << QJsonValue("https://gateway.example/?a=1"_L1)
                                  << u"/ways/0/issuer"_s;
    QTest::newRow("no client") << u"client_id"_s << none << u"/ways/0/client_id"_s;
    QTest::newRow("no secret") << u"client_secret_file"_s << none
                               << u"/ways/0/client_secret_file"_s;
    QTest::newRow("a secret that is not there")
        << u"client_secret_file"_s << QJsonValue("nobody"_L1) << u"/ways/0/client_secret_file"_s;
    QTest::newRow("an empty secret")
        << u"client_secret_file"_s << QJsonValue("empty"_L1) << u"/ways/0/client_secret_file"_s;
    QTest::newRow("another proof")
        << proof << QJsonValue("none"_L1) << u"/ways/0/client_authentication"_s;
    QTest::newRow("no key") << proof << QJsonValue("private_key_jwt"_L1)
                            << u"/ways/0/private_key_file"_s;
    QTest::newRow("an empty scope") << u"scope"_s << QJsonValue(""_L1) << u"/ways/0/scope"_s;
    QTest::newRow("claims are no list")
        << u"claims"_s << QJsonValue("fiscal_number"_L1) << u"/ways/0/claims"_s;
    QTest::newRow("the authority is no name")
        << u"authority_file"_s << QJsonValue(1) << u"/ways/0/authority_file"_s;
}

void TestOidcSettings::refuses() {
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, pointer);
    QJsonObject way = least();
    way.insert(name, value);
    const auto settings = read(way);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, FailureCode::ConfigurationInvalid);
    QCOMPARE(settings.error().fields.value(0).pointer, pointer);
}

/// From the file to the gateway, with a key that is none.
void TestOidcSettings::opensAWay() {
    QJsonObject way = least();
    way.insert("id"_L1, "spid"_L1);
    way.insert("adapter"_L1, "oidc"_L1);
    way.insert("kind"_L1, "spid"_L1);
    way.insert("label"_L1, "Entra con SPID"_L1);
    const auto open = [this](const QJsonObject &one) {
        const QJsonObject root{{"ways"_L1, QJsonArray{one}}};
        return readIdentityConfiguration(QJsonDocument(root).toJson(), QDir(m_dir.path()),
                                         DemoAdapter::Refused);
    };
    const auto good = open(way);
    QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
    QVERIFY(good->ways->find(u"spid"_s)->gateway);
    way.insert("client_authentication"_L1, "private_key_jwt"_L1);
    for (const auto file : {"secret"_L1, "p384.pem"_L1}) {
        way.insert("private_key_file"_L1, file);
        QCOMPARE(open(way).error().fields.value(0).pointer, u"/ways/0/private_key_file"_s);
    }
}

QTEST_GUILESS_MAIN(TestOidcSettings)
#include "tst_oidcsettings.moc"

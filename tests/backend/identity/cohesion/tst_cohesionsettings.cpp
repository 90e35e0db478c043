// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/identity/cohesion/cohesionsettings.h"
#include "tests/backend/identity/cohesion/cohesionwords.h"

#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace campanella::test;

class TestCohesionSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasDefaults();
    void readsAll();
    void addressesPages_data();
    void addressesPages();
    void refuses_data();
    void refuses();
};

namespace {

QJsonObject way(const QString &key = {}, const QJsonValue &value = {}) {
    QJsonObject object{{QStringLiteral("site_id"), QStringLiteral("COMUNE_PROVA")}};
    if (!key.isEmpty())
        object[key] = value;
    return object;
}

} // namespace

void TestCohesionSettings::hasDefaults() {
    const Result<CohesionSettings> settings = readCohesionSettings(recipeOf(way()));
    QVERIFY(settings);
    QCOMPARE(settings->base, QUrl(QStringLiteral("https://cohesion2.regione.marche.it")));
    QCOMPARE(settings->level, 2);
    QCOMPARE(settings->maxAge.count(), 30);
    QCOMPARE(settings->timeout.count(), 10);
    QVERIFY(!settings->spidOidc && !settings->cieOidc && !settings->aggregated);
    QVERIFY(settings->signatureAuthorityFile.isEmpty() && !settings->allowSha1Signature);
}

void TestCohesionSettings::readsAll() {
    const QJsonObject all{
        {QStringLiteral("site_id"), QStringLiteral("COMUNE_PROVA")},
        {QStringLiteral("base_url"), QStringLiteral("https://gateway.example:8443/")},
        {QStringLiteral("level"), 3},
        {QStringLiteral("logout_return"), QStringLiteral("https://comune.example/fine")},
        {QStringLiteral("aggregated"), true},
        {QStringLiteral("ipa"), QStringLiteral("c_g479")},
        {QStringLiteral("spid_mode"), QStringLiteral("oidc")},
        {QStringLiteral("cie_mode"), QStringLiteral("oidc")},
        {QStringLiteral("max_age_seconds"), 60},
        {QStringLiteral("signature_authority_file"), QStringLiteral("/etc/ca.pem")},
        {QStringLiteral("allow_sha1_signature"), true},
        {QStringLiteral("authority_file"), QStringLiteral("/etc/tls.pem")},
        {QStringLiteral("timeout_seconds"), 5},
    };
    const Result<CohesionSettings> settings = readCohesionSettings(recipeOf(all, 3));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail));
    QCOMPARE(settings->siteId, QStringLiteral("COMUNE_PROVA"));
    QCOMPARE(settings->level, 3);
    QCOMPARE(settings->logoutReturn, QUrl(QStringLiteral("https://comune.example/fine")));
    QCOMPARE(settings->ipa, QStringLiteral("c_g479"));
    QVERIFY(settings->aggregated && settings->spidOidc && settings->cieOidc);
    QCOMPARE(settings->maxAge.count(), 60);
    QCOMPARE(settings->signatureAuthorityFile, QStringLiteral("/etc/ca.pem"));
    QVERIFY(settings->allowSha1Signature);
    QCOMPARE(settings->authorityFile, QStringLiteral("/etc/tls.pem"));
    QCOMPARE(settings->timeout.count(), 5);
}

void TestCohesionSettings::addressesPages_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("page");
    QTest::newRow("host") << "https://c.example"
                          << "https://c.example/SPManager/Logout.aspx";
    QTest::newRow("slash") << "https://c.example/"
                           << "https://c.example/SPManager/Logout.aspx";
    QTest::newRow("port and path") << "https://c.example:8443/prova/"
                                   << "https://c.example:8443/prova/SPManager/Logout.aspx";
}

void TestCohesionSettings::addressesPages() {
    QFETCH(QString, base);
    QFETCH(QString, page);
    const Result<CohesionSettings> settings =
        readCohesionSettings(recipeOf(way(QStringLiteral("base_url"), base)));
    QVERIFY(settings);
    QCOMPARE(settings->page(u"Logout.aspx").toString(), page);
}

void TestCohesionSettings::refuses_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *key, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    row("no site", "site_id", QJsonValue::Undefined);
    row("empty site", "site_id", QString());
    row("site with markup", "site_id", QStringLiteral("a<b"));
    row("http", "base_url", QStringLiteral("http://cohesion2.regione.marche.it"));
    row("password in the address", "base_url", QStringLiteral("https://a:b@c.example"));
    row("query", "base_url", QStringLiteral("https://c.example/?x=1"));
    row("misspelt", "site-id", QStringLiteral("COMUNE_PROVA"));
    row("another option in the address", "logout_return",
        QStringLiteral("https://c.example/;SSO=1"));
    row("another option in the IPA code", "ipa", QStringLiteral("c_g479;SSO=1"));
    row("mode", "spid_mode", QStringLiteral("soap"));
    row("mode of CIE", "cie_mode", true);
    row("age", "max_age_seconds", 301);
    row("flag", "aggregated", 1);
    row("SHA-1 as text", "allow_sha1_signature", QStringLiteral("no"));
    row("file", "signature_authority_file", 7);
    row("time", "timeout_seconds", 0);
}

void TestCohesionSettings::refuses() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = way();
    object[key] = value;
    if (value.isUndefined())
        object.remove(key);
    const Result<CohesionSettings> settings = readCohesionSettings(recipeOf(object));
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, FailureCode::ConfigurationInvalid);
    QVERIFY2(settings.error().detail.contains(key), qPrintable(settings.error().detail));
}

QTEST_GUILESS_MAIN(TestCohesionSettings)
#include "tst_cohesionsettings.moc"

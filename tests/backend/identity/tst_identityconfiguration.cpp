// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/demo/identity/demoways.h"
#include "backend/identity/configuration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;

/// The file of `serve --identity`.
class TestIdentityConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansCredentials();
    void readsWhatThereIs();
    void readsTheDemo();
    void demoIsForTheDemoOnly();
    void namesTheField_data();
    void namesTheField();
    void readsFilesBesideIt();
    void tellsThatAFileIsMissing();
};

namespace {

/// A way with one field changed; an empty value takes the field away.
QByteArray wayWith(const QByteArray &key, const QByteArray &value) {
    QMap<QByteArray, QByteArray> fields{
        {"id", "\"spid\""}, {"adapter", "\"demo\""}, {"kind", "\"spid\""}, {"label", "\"Entra\""}};
    if (value.isEmpty())
        fields.remove(key);
    else
        fields.insert(key, value);
    QByteArrayList pairs;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        pairs.append('"' + field.key() + "\":" + field.value());
    return "{\"ways\":[{" + pairs.join(',') + "}]}";
}

Result<IdentityConfiguration> read(const QByteArray &json,
                                   DemoAdapter demo = DemoAdapter::Allowed) {
    return readIdentityConfiguration(json, QDir(), demo);
}

} // namespace

void TestIdentityConfiguration::nothingMeansCredentials() {
    const auto configuration = read("{}");
    // Registration is offered where mail is sent, unless the file says no.
    QVERIFY(configuration->ways->offer() == (AccessOffer{{}, true, true, {}}));
    QVERIFY(configuration->publicUrl.isEmpty());
    QVERIFY(!configuration->ways->find(QStringLiteral("spid")));
}

void TestIdentityConfiguration::readsWhatThereIs() {
    const auto configuration = read(R"({
        "public_url": "https://scuola.example:8443/",
        "credentials": false, "registration": true, "help_url": "https://comune.example/aiuto",
        "ways": [
            {"id": "cie", "adapter": "demo", "kind": "cie", "label": "Entra con CIE", "level": 3},
            {"id": "regione-spid", "adapter": "demo", "kind": "other", "label": "Entra",
             "caption": "Regione", "oldest_engine": 110, "hosts": ["login.example", "a-b.login.example"],
             "providers": [{"id": "https://idp.example", "name": "Idp"}]}]})");
    QVERIFY(configuration);
    QCOMPARE(configuration->publicUrl, QUrl(QStringLiteral("https://scuola.example:8443")));
    const AccessOffer &offer = configuration->ways->offer();
    QVERIFY(!offer.credentials);
    QVERIFY(offer.registration);
    QCOMPARE(offer.helpUrl, QUrl(QStringLiteral("https://comune.example/aiuto")));
    QCOMPARE(offer.ways.size(), 2);
    const OpenWay *cie = configuration->ways->find(QStringLiteral("cie"));
    QCOMPARE(cie->level, 3);
    QVERIFY(cie->gateway != nullptr);
    const OpenWay *region = configuration->ways->find(QStringLiteral("regione-spid"));
    QCOMPARE(region->level, 2);
    const SignInWay expected{QStringLiteral("regione-spid"),
                             WayKind::Other,
                             QStringLiteral("Entra"),
                             QStringLiteral("Regione"),
                             {QStringLiteral("login.example"), QStringLiteral("a-b.login.example")},
                             {{QStringLiteral("https://idp.example"), QStringLiteral("Idp")}},
                             110};
    QVERIFY(region->way == expected);
    QVERIFY(offer.ways.at(1) == expected);
}

void TestIdentityConfiguration::readsTheDemo() {
    const auto configuration = read(demoIdentity());
    QVERIFY(configuration);
    QStringList labels;
    for (const SignInWay &way : configuration->ways->offer().ways)
        labels.append(way.label + u'|' + way.caption);
    QCOMPARE(labels,
             (QStringList{QStringLiteral("Entra con SPID|"), QStringLiteral("Entra con CIE|"),
                          QStringLiteral("ENTRA CON COHESION|Servizio di autenticazione Cohesion "
                                         "REGIONE MARCHE")}));
}

void TestIdentityConfiguration::demoIsForTheDemoOnly() {
    const auto refused = read(demoIdentity(), DemoAdapter::Refused);
    QCOMPARE(refused.error().code, FailureCode::ConfigurationInvalid);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/ways/0/adapter"));
}

void TestIdentityConfiguration::namesTheField_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("pointer");
    const auto root = [](const char *name, const QByteArray &json, const char *pointer) {
        QTest::newRow(name) << json << QString::fromLatin1(pointer);
    };
    const auto way = [&root](const char *name, const QByteArray &key, const QByteArray &value) {
        root(name, wayWith(key, value), ("/ways/0/" + key).constData());
    };
    root("misspelt", R"({"credential": true})", "/credential");
    root("credentials", R"({"credentials": "yes"})", "/credentials");
    root("registration", R"({"registration": 1})", "/registration");
    root("help address", R"({"help_url": "http://comune.example"})", "/help_url");
    root("public address without TLS", R"({"public_url": "http://a.example"})", "/public_url");
    root("public address with a path", R"({"public_url": "https://a.example/b"})", "/public_url");
    root("public address with a user", R"({"public_url": "https://u@a.example"})", "/public_url");
    root("public address with a query", R"({"public_url": "https://a.example?b"})", "/public_url");
    root("ways no list", R"({"ways": {}})", "/ways");
    root("way no object", R"({"ways": ["spid"]})", "/ways");
    root("two of one id",
         R"({"ways": [{"id": "a", "adapter": "demo", "kind": "spid", "label": "A"},
                      {"id": "a", "adapter": "demo", "kind": "cie", "label": "B"}]})",
         "/ways/1/id");
    root("provider without a name",
         wayWith("providers", R"([{"id": "https://idp.example", "name": "I"}, {"id": "x"}])"),
         "/ways/0/providers/1/name");
    way("no id", "id", {});
    way("id in capitals", "id", R"("SPID")");
    way("id with a slash", "id", R"("a/b")");
    way("id of the password", "id", R"("credentials")");
    way("long id", "id", '"' + QByteArray(41, 'a') + '"');
    way("no adapter", "adapter", {});
    way("unknown adapter", "adapter", R"("saml")");
    way("no kind", "kind", {});
    way("unknown kind", "kind", R"("SPID")");
    way("no label", "label", R"("  ")");
    way("label no text", "label", "1");
    way("level 0", "level", "0");
    way("level 4", "level", "4");
    way("level in words", "level", R"("L2")");
    way("level and a half", "level", "2.5");
    way("host with scheme", "hosts", R"(["https://login.example"])");
    way("host with a star", "hosts", R"(["*.login.example"])");
    way("hosts no list", "hosts", R"("login.example")");
    way("engine by its full name", "oldest_engine", R"("110.0.1")");
    way("providers no list", "providers", R"({})");
}

void TestIdentityConfiguration::namesTheField() {
    QFETCH(QByteArray, json);
    QFETCH(QString, pointer);
    const auto refused = read(json);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, FailureCode::ConfigurationInvalid);
    QCOMPARE(refused.error().fields.value(0).pointer, pointer);
    QVERIFY(refused.error().detail.startsWith(pointer + QStringLiteral(": ")));
}

void TestIdentityConfiguration::readsFilesBesideIt() {
    const QTemporaryDir folder;
    QFile secret(folder.filePath(QStringLiteral("segreto.txt")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("  parola segreta\n");
    secret.close();
    const QJsonObject object{{QStringLiteral("secret"), QStringLiteral("segreto.txt")},
                             {QStringLiteral("none"), QStringLiteral("altro.txt")}};
    const Settings settings(object, QStringLiteral("/ways/0"), QDir(folder.path()));
    QCOMPARE(settings.secret(QStringLiteral("secret")), QByteArray("parola segreta"));
    QCOMPARE(settings.secret(QStringLiteral("none")).error().fields.first().pointer,
             QStringLiteral("/ways/0/none"));
}

void TestIdentityConfiguration::tellsThatAFileIsMissing() {
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("accesso.json"));
    QCOMPARE(loadIdentityConfiguration(name, DemoAdapter::Refused).error().code,
             FailureCode::ConfigurationInvalid);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"registration\": true}");
    file.close();
    QVERIFY(loadIdentityConfiguration(name, DemoAdapter::Refused)->ways->offer().registration);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[1, 2");
    file.close();
    QCOMPARE(loadIdentityConfiguration(name, DemoAdapter::Refused).error().code,
             FailureCode::ConfigurationInvalid);
}

QTEST_GUILESS_MAIN(TestIdentityConfiguration)
#include "tst_identityconfiguration.moc"

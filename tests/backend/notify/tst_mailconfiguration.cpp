// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/notify/emlmailer.h"
#include "backend/notify/mailconfiguration.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::backend;
using namespace Qt::StringLiterals;
using Security = SmtpServer::Security;

/// The file of --mail.
class TestMailConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAServer();
    void readsAFolder();
    void security_data();
    void security();
    void refuses_data();
    void refuses();
    void needsAFile();

private:
    [[nodiscard]] Result<MailConfiguration> read(const QByteArray &json) const {
        return readMailConfiguration(json, QDir(m_folder.path()));
    }
    QTemporaryDir m_folder;
};

Q_DECLARE_METATYPE(SmtpServer::Security)

void TestMailConfiguration::initTestCase() {
    for (const auto &[name, content] :
         {std::pair{u"password"_s, "segreto\n"}, std::pair{u"ca.pem"_s, "x"}}) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
}

void TestMailConfiguration::readsAServer() {
    const auto read = this->read(R"({"url": "smtp://mail.example.it:587", "from": "a@example.it",
        "name": "Comune di Valmarina", "user": "scuola", "password_file": "password",
        "ca_file": "ca.pem"})");
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->sender.address, u"a@example.it"_s);
    QCOMPARE(read->sender.name, u"Comune di Valmarina"_s);
    QCOMPARE(read->server.url, QUrl(u"smtp://mail.example.it:587"_s));
    QCOMPARE(read->server.user, u"scuola"_s);
    QCOMPARE(read->server.password, u"segreto"_s);
    QCOMPARE(read->server.authorityFile, m_folder.filePath(u"ca.pem"_s));
    QVERIFY(dynamic_cast<SmtpMailer *>(makeMailer(*read).get()));
}

void TestMailConfiguration::readsAFolder() {
    const auto read = this->read(R"({"folder": "posta", "from": "a@example.it"})");
    QVERIFY(read);
    QCOMPARE(read->folder, m_folder.filePath(u"posta"_s));
    QVERIFY(dynamic_cast<EmlMailer *>(makeMailer(*read).get()));
}

void TestMailConfiguration::security_data() {
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<Security>("security");
    QTest::newRow("usual") << QByteArray(R"("url": "smtp://example.it")") << Security::StartTls;
    QTest::newRow("TLS") << QByteArray(R"("url": "smtps://example.it")") << Security::Implicit;
    QTest::newRow("said") << QByteArray(R"("url": "smtp://example.it", "tls": "required")")
                          << Security::StartTls;
    QTest::newRow("loopback") << QByteArray(R"("url": "smtp://127.0.0.1:25", "tls": "none")")
                              << Security::None;
    QTest::newRow("localhost") << QByteArray(R"("url": "smtp://localhost", "tls": "none")")
                               << Security::None;
    QTest::newRow("IPv6") << QByteArray(R"("url": "smtp://[::1]", "tls": "none")")
                          << Security::None;
}

void TestMailConfiguration::security() {
    QFETCH(QByteArray, fields);
    const auto read = this->read(R"({"from": "a@example.it", )" + fields + '}');
    QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
    QTEST(read->server.security, "security");
}

void TestMailConfiguration::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("begin");
    const auto row = [](const char *name, const QByteArray &fields, const QString &pointer) {
        QTest::newRow(name) << R"({"from": "a@example.it", )" + fields + '}' << pointer + u": "_s;
    };
    QTest::newRow("not JSON") << QByteArray("url: smtp") << u"no JSON object"_s;
    QTest::newRow("no sender") << QByteArray(R"({"url": "smtp://example.it"})") << u"/from: "_s;
    QTest::newRow("sender is none")
        << QByteArray(R"({"url": "smtp://example.it", "from": "x"})") << u"/from: "_s;
    row("neither", R"("name": "x")", u"/url"_s);
    row("both", R"("url": "smtp://example.it", "folder": "x")", u"/url"_s);
    row("misspelt", R"("url": "smtp://example.it", "passwort": "x")", u"/passwort"_s);
    row("web", R"("url": "https://example.it")", u"/url"_s);
    row("file", R"("url": "file:///etc/passwd")", u"/url"_s);
    row("no host", R"("url": "smtp://")", u"/url"_s);
    row("password in it", R"("url": "smtp://a:b@example.it")", u"/url"_s);
    row("path", R"("url": "smtp://example.it/x")", u"/url"_s);
    row("open elsewhere", R"("url": "smtp://mail.example.it", "tls": "none")", u"/tls"_s);
    row("looks like loopback", R"("url": "smtp://127.0.0.1.example.it", "tls": "none")", u"/tls"_s);
    row("open TLS", R"("url": "smtps://127.0.0.1", "tls": "none")", u"/tls"_s);
    row("other TLS", R"("url": "smtp://127.0.0.1", "tls": "maybe")", u"/tls"_s);
    row("user only", R"("url": "smtp://example.it", "user": "x")", u"/password_file"_s);
    row("password only", R"("url": "smtp://example.it", "password_file": "password")", u"/user"_s);
    row("no password", R"("url": "smtp://example.it", "user": "x", "password_file": "none")",
        u"/password_file"_s);
    row("no authority", R"("url": "smtp://example.it", "ca_file": "none.pem")", u"/ca_file"_s);
}

void TestMailConfiguration::refuses() {
    QFETCH(QByteArray, json);
    QFETCH(QString, begin);
    const auto read = this->read(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, FailureCode::ConfigurationInvalid);
    QVERIFY2(read.error().detail.startsWith(begin), qPrintable(read.error().detail));
}

void TestMailConfiguration::needsAFile() {
    QCOMPARE(loadMailConfiguration(m_folder.filePath(u"none.json"_s)).error().code,
             FailureCode::ConfigurationInvalid);
}

QTEST_GUILESS_MAIN(TestMailConfiguration)
#include "tst_mailconfiguration.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/settings/commandline.h"
#include "app/settings/serverchoice.h"
#include "tests/helper/testcertificate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;

namespace {

Result<CommandLine> parse(const QString &options) {
    return CommandLine::parse(
        QStringLiteral("campanella ").append(options).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsOptions();
    void asksForHelpOrVersion_data();
    void asksForHelpOrVersion();
    void refuses_data();
    void refuses();
    void appliesTheLook();
    void choosesTheServer_data();
    void choosesTheServer();
    void readsTheAuthority();

private:
    QTemporaryDir m_dir;
    TestPki m_pki;
};

void TestCommandLine::initTestCase() {
    m_pki = TestPki::make(m_dir.path());
}

void TestCommandLine::readsOptions() {
    const auto line = parse(QStringLiteral("--server https://a.example --ca f.pem --profile home "
                                           "--language de --text 150 --scheme high-contrast"));
    QVERIFY(line.has_value());
    QCOMPARE(line->action, CommandLine::Action::Run);
    QCOMPARE(line->server, QStringLiteral("https://a.example"));
    QCOMPARE(line->caFile, QStringLiteral("f.pem"));
    QCOMPARE(line->language, std::optional(Language::German));
    QCOMPARE(line->textPercent, std::optional(150));
    QCOMPARE(line->scheme, std::optional(ColorScheme::HighContrast));
    QVERIFY(!line->demo);
    QVERIFY(!line->browser);
    QVERIFY(parse(QStringLiteral("--demo"))->demo);
    QVERIFY(parse(QStringLiteral("--demo"))->browser == BrowserChoice::Embedded);
    QVERIFY(parse(QStringLiteral("--demo --browser system"))->browser == BrowserChoice::System);
    QCOMPARE(parse(QStringLiteral("--demo-data d"))->demoData, QStringLiteral("d"));
    QVERIFY(parse(QStringLiteral("--demo-data d"))->demo);
    QVERIFY(!parse({})->language);
    QVERIFY(parse({})->profile == Profile::Home);
    QVERIFY(parse(QStringLiteral("--profile kiosk"))->profile == Profile::Kiosk);
}

void TestCommandLine::asksForHelpOrVersion_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<CommandLine::Action>("action");
    QTest::newRow("help") << QStringLiteral("--help") << CommandLine::Action::ShowHelp;
    QTest::newRow("h") << QStringLiteral("-h") << CommandLine::Action::ShowHelp;
    QTest::newRow("version") << QStringLiteral("--version") << CommandLine::Action::ShowVersion;
    QTest::newRow("v") << QStringLiteral("-v") << CommandLine::Action::ShowVersion;
}

void TestCommandLine::asksForHelpOrVersion() {
    QFETCH(QString, options);
    QFETCH(CommandLine::Action, action);
    const auto line = parse(options);
    QVERIFY(line.has_value());
    QCOMPARE(line->action, action);
    QVERIFY(line->help.contains(QStringLiteral("--server")));
}

void TestCommandLine::refuses_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *options, const char *detail) {
        QTest::newRow(options) << QString::fromLatin1(options) << QString::fromLatin1(detail);
    };
    row("--nonsense", "nonsense");
    row("--server", "server");
    row("open", "unknown command: open");
    row("--profile counter", "counter is not available");
    row("--profile garden", "home, counter or kiosk");
    row("--language fr", "--language");
    row("--text 99", "--text");
    row("--text 201", "--text");
    row("--text big", "--text");
    row("--scheme pink", "--scheme");
    row("--browser lynx", "--browser");
}

void TestCommandLine::refuses() {
    QFETCH(QString, options);
    QFETCH(QString, detail);
    const auto line = parse(options);
    QVERIFY(!line);
    QCOMPARE(line.error().code, FailureCode::ConfigurationInvalid);
    QVERIFY2(line.error().detail.contains(detail), qPrintable(line.error().detail));
}

void TestCommandLine::appliesTheLook() {
    Settings settings(m_dir.filePath(QStringLiteral("s.ini")));
    parse(QStringLiteral("--text 175 --scheme dark --language en --browser embedded"))
        ->applyTo(settings);
    QVERIFY(settings.browser() == BrowserChoice::Embedded);
    QCOMPARE(settings.textPercent(), 175);
    QVERIFY(settings.scheme() == ColorScheme::Dark);
    QVERIFY(settings.language() == Language::English);
    QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("s.ini"))));
}

void TestCommandLine::choosesTheServer_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("ini");
    QTest::addColumn<QString>("host"); // empty: refused
    const QByteArray town("[server]\nurl=https://town.example\n");
    QTest::newRow("nothing") << QString() << QByteArray() << QString();
    QTest::newRow("administrator") << QString() << town << QStringLiteral("town.example");
    QTest::newRow("command line wins") << QStringLiteral("--server https://me.example:8443") << town
                                       << QStringLiteral("me.example");
    QTest::newRow("not https") << QStringLiteral("--server http://me.example") << town << QString();
    QTest::newRow("no scheme") << QStringLiteral("--server me.example") << town << QString();
    QTest::newRow("user in the address")
        << QStringLiteral("--server https://a:b@me.example") << town << QString();
    QTest::newRow("administrator's is not https")
        << QString() << QByteArray("[server]\nurl=http://town.example\n") << QString();
    QTest::newRow("authority missing")
        << QStringLiteral("--ca /nowhere/ca.pem") << town << QString();
}

void TestCommandLine::choosesTheServer() {
    QFETCH(QString, options);
    QFETCH(QByteArray, ini);
    QFETCH(QString, host);
    const QString path = m_dir.filePath(QStringLiteral("admin.ini"));
    QFile::remove(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ini);
    file.close();
    const Result<ConnectionConfig> server = chooseServer(*parse(options), path);
    QCOMPARE(server.has_value(), !host.isEmpty());
    if (server)
        QCOMPARE(server->baseUrl.host(), host);
    else
        QCOMPARE(server.error().code, FailureCode::ConfigurationInvalid);
}

void TestCommandLine::readsTheAuthority() {
    const auto pinned = serverAt(QStringLiteral("https://a.example"), m_pki.caFile);
    QVERIFY(pinned.has_value());
    QCOMPARE(pinned->pinnedAuthorities, m_pki.authorities());
    QVERIFY(serverAt(QStringLiteral("https://a.example"), {})->pinnedAuthorities.isEmpty());
    QVERIFY(!serverAt(QStringLiteral("https://a.example"), m_pki.keyFile));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/helper/testcertificate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace campanella::test;

/// The built program from outside: command line, exit codes, life of `serve`.
class TestBackendProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void explainsWrongUse_data();
    void explainsWrongUse();
    void tellsItsVersionAndVerbs();
    void migratesTwice();
    void refusesAnUnknownSchema();
    void refusesABadStart_data();
    void refusesABadStart();
    void tellsWhereMailIs();
    void answersUntilStdinCloses();
    void stopsAtASignal_data();
    void stopsAtASignal();
    void logsOneLineForARequest();
    void leadsInAsItsFileSays();
    void namesAWrongField_data();
    void namesAWrongField();
    void logsNothingOfASignIn();

private:
    struct Outcome {
        int code = -1;
        QByteArray output;
        QByteArray complaint;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] QStringList serveArguments(const QStringList &more = {}) const;
    /// The line that the program prints when it is ready.
    [[nodiscard]] QJsonObject announcement(QProcess &program, const QStringList &more) const;
    [[nodiscard]] quint16 startServing(QProcess &program, const QStringList &more = {}) const;
    [[nodiscard]] QString identityFile(const QByteArray &json) const;
    [[nodiscard]] QByteArray ask(quint16 port, const QByteArray &path) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    TestPki m_pki;
    QString m_store;
};

namespace {

constexpr int patience = 20'000; // ms

} // namespace

void TestBackendProgram::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_pki = TestPki::make(m_dir->path());
    m_store = QStringLiteral("sqlite:") + m_dir->filePath(QStringLiteral("valmarina.db"));
}

TestBackendProgram::Outcome TestBackendProgram::run(const QStringList &arguments) const {
    QProcess program;
    program.start(QStringLiteral(BACKEND_PROGRAM), arguments);
    if (!program.waitForFinished(patience))
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QStringList TestBackendProgram::serveArguments(const QStringList &more) const {
    return QStringList{QStringLiteral("serve"),
                       QStringLiteral("--store"),
                       m_store,
                       QStringLiteral("--certificate"),
                       m_pki.certFile,
                       QStringLiteral("--key"),
                       m_pki.keyFile} +
           more;
}

QJsonObject TestBackendProgram::announcement(QProcess &program, const QStringList &more) const {
    if (run({QStringLiteral("migrate"), QStringLiteral("--store"), m_store}).code != 0)
        return {};
    program.start(
        QStringLiteral(BACKEND_PROGRAM),
        serveArguments(QStringList{QStringLiteral("--port"), QStringLiteral("0")} + more));
    while (!program.canReadLine())
        if (!program.waitForReadyRead(patience))
            return {};
    return QJsonDocument::fromJson(program.readLine()).object();
}

quint16 TestBackendProgram::startServing(QProcess &program, const QStringList &more) const {
    const QJsonObject line = announcement(program, more);
    const QUrl url(line.value(QStringLiteral("listening")).toString());
    const bool isLocal =
        url.scheme() == QStringLiteral("https") && url.host() == QStringLiteral("127.0.0.1");
    return isLocal ? static_cast<quint16>(url.port()) : quint16(0);
}

QByteArray TestBackendProgram::ask(quint16 port, const QByteArray &path) const {
    QSslConfiguration configuration;
    configuration.setCaCertificates(QSslCertificate::fromPath(m_pki.caFile));
    QSslSocket socket;
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    if (!socket.waitForEncrypted(patience))
        return {};
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (socket.state() != QAbstractSocket::UnconnectedState)
        if (!socket.waitForReadyRead(patience))
            break;
    return socket.readAll();
}

void TestBackendProgram::explainsWrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("complaint");
    const auto row = [](const char *line, const char *complaint) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ', Qt::SkipEmptyParts)
                            << QByteArray(complaint);
    };
    row("", "Manca il comando.");
    row("fly", "Il comando «fly» non esiste.");
    row("migrate", "Manca --store.");
    row("serve --store sqlite:a --certificate b", "Manca --key.");
    row("serve --store sqlite:a --certificate b --key c --port 65536", "--port va da 0");
    row("serve --store sqlite:a --certificate b --key c --port http", "--port va da 0");
    row("serve --store sqlite:a --certificate b --key c --workers 0", "--workers va da 1");
    row("serve --store sqlite:a --certificate b --key c --trusted-proxy nginx", "--trusted-proxy");
    row("codes", "Qui il comando è «issue»");
    row("codes issue --store sqlite:a", "Manca --letters.");
    row("codes issue --store sqlite:a --letters b", "Serve --child, oppure --school.");
    row("codes revoke --store sqlite:a --child a --school b", "Serve --child, oppure --school.");
    row("codes reprint --store sqlite:a --child a --letters b --days 0", "--days va da 1");
    row("badges", "Qui il comando è «print».");
    row("badges print --store sqlite:a --school a", "Manca --pdf.");
    row("badges print --store sqlite:a --pdf b", "Serve --child, oppure --school.");
    row("migrate --store sqlite:a b", "«b» non si capisce.");
    row("migrate --fast", "fast");
}

void TestBackendProgram::explainsWrongUse() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, complaint);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.complaint.contains(complaint), outcome.complaint.constData());
    QCOMPARE(outcome.complaint.count('\n'), 1);
    QVERIFY(outcome.output.isEmpty());
}

void TestBackendProgram::tellsItsVersionAndVerbs() {
    const Outcome version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.output.startsWith("campanella-backend "));
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    QVERIFY(help.output.contains("serve") && help.output.contains("operator"));
    const Outcome helpOfVerb = run({QStringLiteral("serve"), QStringLiteral("--help")});
    QCOMPARE(helpOfVerb.code, 0);
    QVERIFY(helpOfVerb.output.contains("--until-stdin-closes"));
    QVERIFY(run({QStringLiteral("codes"), QStringLiteral("--help")}).output.contains("--letters"));
}

void TestBackendProgram::migratesTwice() {
    const QStringList arguments{QStringLiteral("migrate"), QStringLiteral("--store"), m_store};
    QCOMPARE(run(arguments).code, 0);
    QCOMPARE(run(arguments).code, 0);
}

void TestBackendProgram::refusesAnUnknownSchema() {
    const Outcome outcome = run(serveArguments());
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.complaint.contains("migrate") &&
                 outcome.complaint.contains("[avvio.migrazione]"),
             outcome.complaint.constData());
}

void TestBackendProgram::refusesABadStart_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *option, const char *value, const char *code) {
        QTest::newRow(name) << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)}
                            << QByteArray(code);
    };
    row("no certificate", "--certificate", "/nonexistent", "[avvio.configurazione]");
    row("no key", "--key", "/nonexistent", "[avvio.configurazione]");
    row("no address", "--address", "dappertutto", "[avvio.configurazione]");
    row("no mail settings", "--mail", "/nonexistent", "[avvio.configurazione]");
    row("address of another", "--address", "192.0.2.1", "[avvio.porta-occupata]");
    row("no store", "--store", "sqlite:/nonexistent/a.db", "[servizio.archivio-non-disponibile]");
}

void TestBackendProgram::refusesABadStart() {
    QFETCH(QStringList, more);
    QFETCH(QByteArray, code);
    QCOMPARE(run({QStringLiteral("migrate"), QStringLiteral("--store"), m_store}).code, 0);
    const Outcome outcome = run(serveArguments(more));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.complaint.contains(code), outcome.complaint.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestBackendProgram::tellsWhereMailIs() {
    const QString file = m_dir->filePath(QStringLiteral("mail.json"));
    QFile settings(file);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(R"({"folder": "posta", "from": "scuola@comune.valmarina.example"})");
    settings.close();
    QProcess program;
    const QJsonObject line = announcement(
        program, {QStringLiteral("--mail"), file, QStringLiteral("--until-stdin-closes")});
    QCOMPARE(line.value(QStringLiteral("mail")).toString(),
             m_dir->filePath(QStringLiteral("posta")));
    const QUrl url(line.value(QStringLiteral("listening")).toString());
    QVERIFY(ask(static_cast<quint16>(url.port()), "/v1/access/ways")
                .endsWith("{\"items\":[],\"credentials\":true,\"registration\":true}"));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
}

void TestBackendProgram::answersUntilStdinCloses() {
    QProcess program;
    const quint16 port = startServing(program, {QStringLiteral("--until-stdin-closes")});
    QVERIFY(port > 0);
    const QByteArray status = ask(port, "/status");
    QVERIFY2(status.startsWith("HTTP/1.1 200 OK\r\n"), status.constData());
    QVERIFY(status.endsWith("{\"status\":200,\"title\":\"ok\"}"));
    QFile contract(QStringLiteral(SOURCE_DIR "/docs/openapi.yaml"));
    QVERIFY(contract.open(QIODevice::ReadOnly));
    QVERIFY(ask(port, "/openapi.yaml").endsWith(contract.readAll()));
    program.write("anything\n");
    QVERIFY(!ask(port, "/status").isEmpty());
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitCode(), 0);
}

void TestBackendProgram::stopsAtASignal_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestBackendProgram::stopsAtASignal() {
    QFETCH(int, signal);
    QProcess program;
    QVERIFY(startServing(program) > 0);
    QCOMPARE(kill(static_cast<pid_t>(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished(patience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
}

void TestBackendProgram::logsOneLineForARequest() {
    QProcess program;
    const quint16 port = startServing(program, {QStringLiteral("--until-stdin-closes")});
    QVERIFY(ask(port, "/v1/RSSMRA80A01H501U?x=RSSMRA80A01H501U").startsWith("HTTP/1.1 404"));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(patience));
    const QByteArray log = program.readAllStandardError();
    QCOMPARE(log.count('\n'), 1);
    QVERIFY2(log.contains(" method=GET route=- status=404 ms="), log.constData());
    QVERIFY(!log.contains("RSSMRA"));
}

QString TestBackendProgram::identityFile(const QByteArray &json) const {
    QFile file(m_dir->filePath(QStringLiteral("accesso.json")));
    if (file.open(QIODevice::WriteOnly))
        file.write(json);
    return file.fileName();
}

void TestBackendProgram::leadsInAsItsFileSays() {
    QProcess program;
    const QString file = identityFile("{\"credentials\": false, \"registration\": true}");
    const quint16 port = startServing(
        program, {QStringLiteral("--until-stdin-closes"), QStringLiteral("--identity"), file});
    // Nobody can register where no mail is sent.
    QVERIFY(ask(port, "/v1/access/ways")
                .endsWith("{\"items\":[],\"credentials\":false,\"registration\":false}"));
    QVERIFY(ask(port, "/demo/identity/spid").startsWith("HTTP/1.1 404"));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(patience));
}

void TestBackendProgram::namesAWrongField_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("complaint");
    QTest::newRow("misspelt") << QByteArray("{\"way\": []}") << QByteArray("/way: ");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("no JSON object");
    QTest::newRow("demo") << QByteArray("{\"ways\":[{\"id\":\"spid\",\"adapter\":\"demo\","
                                        "\"kind\":\"spid\",\"label\":\"Entra\"}]}")
                          << QByteArray("/ways/0/adapter: ");
}

void TestBackendProgram::namesAWrongField() {
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, complaint);
    const Outcome outcome = run(serveArguments({QStringLiteral("--identity"), identityFile(json)}));
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.complaint.contains("[avvio.configurazione] " + complaint),
             outcome.complaint.constData());
    QVERIFY(outcome.output.isEmpty());
}

void TestBackendProgram::logsNothingOfASignIn() {
    QProcess program;
    const quint16 port = startServing(program, {QStringLiteral("--until-stdin-closes")});
    const QByteArray secret(43, 'S');
    for (const QByteArray &path : {"/v1/access/start?way=spid&state=" + secret,
                                   "/v1/access/callback/spid?code=" + secret + "&state=" + secret,
                                   "/v1/access/callback/" + secret + "?state=x"})
        QVERIFY(ask(port, path).startsWith("HTTP/1.1 400"));
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished(patience));
    const QByteArray log = program.readAllStandardError();
    QVERIFY2(log.contains("route=/v1/access/callback/{way} status=400"), log.constData());
    QVERIFY(!log.contains("SSS"));
}

QTEST_GUILESS_MAIN(TestBackendProgram)
#include "tst_backendprogram.moc"

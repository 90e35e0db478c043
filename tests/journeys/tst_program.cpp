// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/journeys/helper/backendprocess.h"

#include <QFile>
#include <QProcessEnvironment>
#include <QTest>

using namespace campanella::test;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy

struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

// As on a server: no display, no platform named.
Outcome run(const QStringList &arguments) {
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QString::fromLatin1(variable));
    QProcess program;
    program.setProcessEnvironment(bare);
    program.start(QStringLiteral(CAMPANELLA_CLIENT), arguments);
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace

/// The built client as a person at a terminal meets it.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutAScreen_data();
    void answersWithoutAScreen();
    void printsTheNoticesOfAFamily();
    void keepsTheBrowserOut();
};

void TestProgram::answersWithoutAScreen_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const auto row = [](const char *line, int status, const char *out, const char *err) {
        QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' ')) << status
                            << QByteArray(out) << QByteArray(err);
    };
    row("--version", 0, "campanella ", "");
    row("--help", 0, "--server", "");
    row("--profile counter", 2, "", "counter is not available");
    row("--nonsense", 2, "", "nonsense");
    row("print-notices --help", 0, "--output", "");
    row("print-notices", 2, "", "print-notices");
}

void TestProgram::answersWithoutAScreen() {
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, status);
    QVERIFY2(outcome.out.contains(out), outcome.out.constData());
    QVERIFY2(outcome.err.contains(err), outcome.err.constData());
}

void TestProgram::printsTheNoticesOfAFamily() {
    BackendProcess backend;
    QVERIFY(backend.start());
    const QTemporaryDir dir;
    QFile secret(dir.filePath(QStringLiteral("secret")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("valmarina\n");
    secret.close();
    const QString pdf = dir.filePath(QStringLiteral("avvisi.pdf"));
    const Outcome outcome =
        run({QStringLiteral("print-notices"), QStringLiteral("--server"),
             backend.config().baseUrl.toString(), QStringLiteral("--ca"),
             backend.dataDir() + QStringLiteral("/ca.pem"), QStringLiteral("--user"),
             QStringLiteral("anna.conti"), QStringLiteral("--password-file"), secret.fileName(),
             QStringLiteral("--all"), QStringLiteral("--output"), pdf});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

// Qt WebEngine in the client would cost a hundred megabytes and most of its time to start.
void TestProgram::keepsTheBrowserOut() {
    QProcess client;
    QProcessEnvironment offscreen = QProcessEnvironment::systemEnvironment();
    offscreen.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    client.setProcessEnvironment(offscreen);
    client.start(QStringLiteral(CAMPANELLA_CLIENT),
                 {QStringLiteral("--server"), QStringLiteral("https://127.0.0.1:1")});
    QVERIFY(client.waitForStarted(patience));
    const auto mapped = [&client] {
        QFile maps(QStringLiteral("/proc/%1/maps").arg(client.processId()));
        return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    };
    QTRY_VERIFY_WITH_TIMEOUT(mapped().contains("libqoffscreen"), patience);
    // The network comes last, after the window.
    QTRY_VERIFY_WITH_TIMEOUT(mapped().contains("libssl"), patience);
    for (const char *library : {"WebEngine", "libQt6Quick", "libQt6Qml", "libnss3"})
        QVERIFY2(!mapped().contains(library), library);
    client.kill();
    QVERIFY(client.waitForFinished(patience));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

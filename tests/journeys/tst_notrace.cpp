// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/session/client.h"
#include "tests/journeys/helper/answerof.h"
#include "tests/journeys/helper/clientprocess.h"
#include "tests/journeys/helper/screen.h"
#include "tests/journeys/helper/traces.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

#include <csignal>

using namespace campanella;
using namespace campanella::app;
using namespace campanella::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30000; // milliseconds; the machine may be busy
constexpr auto promptly = 5s;   // for a program that waits for nobody

// A family with words that stand nowhere else.
const QString password = u"segretissima settantasette"_s;
const QString username = u"zefirina.visita"_s;
const QString searched = u"cercaquesto"_s;
const QString remark = u"Gita alla Quagliotta"_s;
const QStringList family{u"Zefirina"_s,
                         u"Quagliarotti"_s,
                         u"Ermenegildo"_s,
                         u"QGLZRN85A41G479E"_s,
                         u"zefi@quagliarotti.example"_s,
                         u"3339988776"_s,
                         u"Vicolo Ombroso"_s};
const QByteArray adultsFile =
    "codice_fiscale;cognome;nome;email;cellulare;indirizzo;civico;cap;comune;"
    "provincia\nQGLZRN85A41G479E;Quagliarotti;Zefirina;"
    "zefi@quagliarotti.example;3339988776;Vicolo Ombroso;7;61100;Valmarina;PU\n";
const QByteArray childrenFile = "codice_fiscale;cognome;nome;genitore_1\n"
                                "QGLCST18C14G479L;Quagliarotti;Ermenegildo;QGLZRN85A41G479E\n";
const QByteArray duesFile =
    "riferimento;codice_fiscale_pagatore;codice_fiscale_figlio;servizio;anno_scolastico;causale;"
    "importo;scadenza\nTRACCIA-1;QGLZRN85A41G479E;QGLCST18C14G479L;REF;2026/2027;"
    "Gita alla Quagliotta;96,00;31/12/2099\n";

enum class Ending { LogOut, Idle, Terminated, Interrupted, Killed };

const QStringList home;
const QStringList kiosk{u"--profile"_s, u"kiosk"_s};

} // namespace

/// The real program, a visit of a family on a screen, and then the search for what it left.
class TestNoTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void leavesNoTrace_data();
    void leavesNoTrace();
    void leavesWithoutTheBackend();
    void leavesNoCore();
    void findsWhatIsThere();

private:
    [[nodiscard]] bool settle();
    [[nodiscard]] QString written(const QString &name, const QByteArray &content) const;
    [[nodiscard]] bool signIn();
    [[nodiscard]] bool search();
    [[nodiscard]] bool openNotice();
    void visit(const QStringList &profile);
    void end(Ending ending);
    [[nodiscard]] QStringList traces() const;
    /// Sessions of the family, ours left out; negative when the backend does not say.
    [[nodiscard]] qsizetype sessions();
    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] bool pressUntilItKnows(const QString &word, const std::function<void()> &press);

    QTemporaryDir m_files;
    BackendProcess m_backend;
    QStringList m_words;
    std::unique_ptr<Client> m_observer;
    std::unique_ptr<ClientProcess> m_client;
};

void TestNoTrace::initTestCase() {
    QVERIFY(m_backend.start());
    QVERIFY(settle());
    m_observer = std::make_unique<Client>(m_backend.config());
    QSignalSpy started(m_observer.get(), &Client::sessionStarted);
    m_observer->signIn({username, password});
    QVERIFY(started.wait(patience));
    const auto owed = answerOf(m_observer->api().dues({}));
    QVERIFY(owed && owed->size() == 1);
    m_words = family + QStringList{username,
                                   password,
                                   searched,
                                   remark,
                                   owed->constFirst().noticeNumber.toString(),
                                   owed->constFirst().id.toString()};
}

QString TestNoTrace::written(const QString &name, const QByteArray &content) const {
    QFile file(m_files.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) > 0 ? file.fileName() : QString();
}

// The family moves to town.
bool TestNoTrace::settle() {
    return m_backend.run({u"import"_s}, {u"--families"_s, written(u"families"_s, adultsFile),
                                         u"--children"_s, written(u"children"_s, childrenFile),
                                         u"--dues"_s, written(u"dues"_s, duesFile)}) &&
           m_backend.run({u"account"_s, u"add"_s},
                         {u"--fiscal-code"_s, u"QGLZRN85A41G479E"_s, u"--username"_s, username,
                          u"--password-file"_s, written(u"password"_s, password.toUtf8())});
}

void TestNoTrace::init() {
    m_client = std::make_unique<ClientProcess>(m_backend);
}

void TestNoTrace::cleanup() {
    m_client.reset();
    QVERIFY(answerOf(m_observer->api().endOtherSessions()));
}

qsizetype TestNoTrace::sessions() {
    const auto open = answerOf(m_observer->api().openSessions());
    return open ? open->size() - 1 : -1;
}

bool TestNoTrace::knows(const QString &word) const {
    return !Traces({word}).inMemory(m_client->id()).isEmpty();
}

// At a person's pace; a key that came before the page was ready is pressed again.
bool TestNoTrace::pressUntilItKnows(const QString &word, const std::function<void()> &press) {
    return QTest::qWaitFor(
        [&] {
            press();
            return QTest::qWaitFor([&] { return knows(word); }, 500);
        },
        patience);
}

bool TestNoTrace::signIn() {
    const auto typeName = [] {
        Screen::press({u"ctrl+a"_s});
        Screen::type(username);
    };
    if (!pressUntilItKnows(username, typeName))
        return false;
    Screen::press({u"Tab"_s});
    Screen::type(password);
    Screen::press({u"Return"_s});
    return QTest::qWaitFor([this] { return sessions() == 1 && knows(remark); }, patience);
}

bool TestNoTrace::search() {
    const auto typeWord = [] {
        Screen::press({u"alt+3"_s, u"Down"_s, u"space"_s, u"ctrl+f"_s});
        Screen::type(searched);
    };
    if (!pressUntilItKnows(searched, typeWord))
        return false;
    Screen::press({u"ctrl+a"_s, u"ctrl+c"_s});
    return QTest::qWaitFor([] { return QGuiApplication::clipboard()->text() == searched; },
                           patience);
}

// Its page alone says this.
bool TestNoTrace::openNotice() {
    Screen::press({u"BackSpace"_s});
    return pressUntilItKnows(u"misura 2,5 cm"_s, [] { Screen::press({u"Tab"_s, u"ctrl+p"_s}); });
}

void TestNoTrace::visit(const QStringList &profile) {
    QVERIFY(m_client->start(profile));
    QVERIFY(signIn());
    Screen::press({u"ctrl+plus"_s});
    QVERIFY(search());
    QVERIFY(openNotice());
    if (profile == kiosk)
        return;
    Screen::press({u"ctrl+s"_s});
    QVERIFY(Screen::focus(u"Salva PDF"_s));
    Screen::press({u"Escape"_s});
    QVERIFY(Screen::focus(u"Servizi scolastici"_s));
}

void TestNoTrace::end(Ending ending) {
    switch (ending) {
    case Ending::LogOut:
        return Screen::press({u"ctrl+shift+q"_s});
    case Ending::Idle:
        return m_client->idleFor(24h);
    case Ending::Terminated:
        return m_client->signal(SIGTERM);
    case Ending::Interrupted:
        return m_client->signal(SIGINT);
    case Ending::Killed:
        return m_client->kill();
    }
}

QStringList TestNoTrace::traces() const {
    const Traces traces(m_words);
    QStringList found = traces.inFiles(m_client->home());
    if (m_client->isRunning())
        found += traces.inOpenFiles(m_client->id());
    if (traces.isIn(m_client->output()))
        found << u"output"_s;
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if (traces.isIn(QGuiApplication::clipboard()->text(mode)))
            found << u"clipboard"_s;
    return found;
}

void TestNoTrace::leavesNoTrace_data() {
    QTest::addColumn<QStringList>("profile");
    QTest::addColumn<Ending>("ending");
    QTest::newRow("LogOut") << home << Ending::LogOut;
    QTest::newRow("SIGINT") << home << Ending::Interrupted;
    QTest::newRow("kill -9") << home << Ending::Killed;
    QTest::newRow("terminal, LogOut") << kiosk << Ending::LogOut;
    QTest::newRow("terminal, idle") << kiosk << Ending::Idle;
    QTest::newRow("terminal, SIGTERM") << kiosk << Ending::Terminated;
    QTest::newRow("terminal, kill -9") << kiosk << Ending::Killed;
}

void TestNoTrace::leavesNoTrace() {
    QFETCH(QStringList, profile);
    QFETCH(Ending, ending);
    visit(profile);
    if (QTest::currentTestFailed())
        return;
    // What the search below does not find is really there.
    QCOMPARE(Traces(m_words).inMemory(m_client->id()).size(), m_words.size());
    QVERIFY(traces().contains(u"clipboard"_s));
    QVERIFY(profile == kiosk || !filesBelow(m_client->home()).isEmpty());
    end(ending);
    if (ending == Ending::Terminated || ending == Ending::Interrupted)
        QVERIFY(m_client->endsWithin(promptly));
    // Nobody can give back the session of a program that was killed; the backend ends it by itself.
    const qsizetype open = ending == Ending::Killed ? 1 : 0;
    QTRY_COMPARE_WITH_TIMEOUT(sessions(), open, patience);
    QTRY_COMPARE_WITH_TIMEOUT(traces().join(u'\n'), QString(), patience);
    QVERIFY(profile == home || filesBelow(m_client->home()).isEmpty());
    m_client->kill();
    // It starts as if nobody had been there.
    QVERIFY(m_client->start(profile));
    QTRY_VERIFY_WITH_TIMEOUT(knows(u"Valmarina"_s), patience);
    QCOMPARE(Traces(m_words).inMemory(m_client->id()).join(u'\n'), QString());
    QCOMPARE(sessions(), open);
    QCOMPARE(traces().join(u'\n'), QString());
}

void TestNoTrace::leavesWithoutTheBackend() {
    QVERIFY(m_client->start(home));
    QVERIFY(signIn());
    m_backend.hang(true);
    m_client->signal(SIGHUP);
    const bool ended = m_client->endsWithin(promptly);
    m_backend.hang(false);
    QVERIFY(ended);
    QCOMPARE(traces().join(u'\n'), QString());
}

// After a crash the system would write all that was in memory to the disk.
void TestNoTrace::leavesNoCore() {
    QVERIFY(m_client->start(home));
    QFile limits(u"/proc/%1/limits"_s.arg(m_client->id()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(limits.readAll().simplified().contains("Max core file size 0 0 "));
}

// The search must find, or its silence above means nothing.
void TestNoTrace::findsWhatIsThere() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"lasciato"_s));
    const QString word = u"Zefirina"_s;
    const QByteArray utf8 = word.toUtf8();
    QByteArrayList contents{utf8, utf8.toHex(),
                            QByteArray::fromHex("5a00650066006900720069006e006100")};
    for (const char *before : {"", "a", "ab"})
        contents << (before + utf8 + "zz").toBase64();
    for (const QByteArray &content : std::as_const(contents)) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("… " + content);
        file.close();
        QCOMPARE(Traces({word}).inFiles(folder.path()), QStringList(file.fileName()));
    }
}

int main(int argc, char *argv[]) {
    Screen screen;
    if (!screen.start())
        qFatal("Xvfb is needed");
    qputenv("QT_QPA_PLATFORM", "xcb");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // or a bus is started that outlives all
    const QGuiApplication application(argc, argv);
    TestNoTrace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_notrace.moc"

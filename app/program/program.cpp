// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/program/program.h"

#include "app/access/helperbrowser.h"
#include "app/demo/demobackend.h"
#ifdef QT_DBUS_LIB
#include "app/desktop/desktopnotice.h"
#endif
#include "app/print/verb/printverb.h"
#include "app/program/sessionbus.h"
#include "app/session/client.h"
#include "app/settings/fonts.h"
#include "app/settings/serverchoice.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/failuretext.h"

#include <QApplication>
#include <QMessageBox>
#include <QProgressDialog>
#include <QTimer>

#include <cstdio>
#include <optional>
#include <sys/resource.h>

namespace campanella::app {

namespace {

constexpr int couldNotStart = 1;
constexpr int wrongCommandLine = 2;
constexpr std::chrono::seconds farewell(2);

void print(std::FILE *stream, const QString &text) {
    std::fprintf(stream, "%s\n", text.trimmed().toLocal8Bit().constData());
}

void introduce() {
    QCoreApplication::setApplicationName(QStringLiteral("campanella"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CAMPANELLA_VERSION));
}

// What somebody has read must not stay on the disk because the program crashed.
void leaveNoCore() {
    const rlimit nothing{};
    setrlimit(RLIMIT_CORE, &nothing);
}

// What needs no screen. Nothing when a window is wanted.
std::optional<int> answerAtOnce(const Result<CommandLine> &line) {
    if (!line) {
        print(stderr, QStringLiteral("campanella: ") + line.error().detail);
        return wrongCommandLine;
    }
    if (line->action == CommandLine::Action::ShowHelp)
        print(stdout, line->help);
    else if (line->action == CommandLine::Action::ShowVersion)
        print(stdout, QStringLiteral("campanella ") + QCoreApplication::applicationVersion());
    else
        return std::nullopt;
    return 0;
}

// Read with a core application, so that --help works where there is no screen.
Result<CommandLine> readCommandLine(int &argc, char *argv[]) {
    const QCoreApplication core(argc, argv);
    introduce();
    return CommandLine::parse(QCoreApplication::arguments());
}

// A windowless verb, when the first word is one.
std::optional<int> runVerb(int argc, char *argv[]) {
    if (argc < 2 || qstrcmp(argv[1], "print-notices") != 0)
        return std::nullopt;
    QStringList arguments;
    for (int i = 2; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return runPrintNotices(arguments, [](const Failure &failure) {
        const ui::FailureText words = ui::failureText(failure);
        return words.title + QLatin1Char(' ') + words.advice;
    });
}

} // namespace

Program::Program(CommandLine line)
    : m_line(std::move(line))
    , m_settings(m_line.profile, Settings::userFile()) {
    m_line.applyTo(m_settings);
    m_language.use(m_settings.language());
    connect(&m_settings, &Settings::changed, this,
            [this] { m_language.use(m_settings.language()); });
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Program::leave);
    connect(&m_endSignal, &EndSignal::came, this, &Program::leave);
}

Program::~Program() = default;

// Not quit(): it asks the windows first, and that of a terminal refuses.
void Program::leave() {
    if (m_client)
        m_client->signOut(Client::EndReason::Closed);
    if (!m_client || !m_client->isSigningOut())
        return QCoreApplication::exit();
    connect(m_client.get(), &Client::signOutDelivered, qApp, [] { QCoreApplication::exit(); });
    QTimer::singleShot(farewell, qApp, [] { QCoreApplication::exit(); });
}

void Program::start() {
    if (m_line.demo)
        return startDemo();
    const Result<ConnectionConfig> server = chooseServer(m_line, administratorFile());
    if (server)
        open(*server);
    else
        refuse(server.error());
}

void Program::startDemo() {
    if (HelperBrowser::findProgram().isEmpty())
        m_settings.overrideBrowser(BrowserChoice::System);
    auto waiting = std::make_unique<QProgressDialog>(
        tr("Preparo il Comune di prova. La prima volta serve qualche minuto."), tr("Annulla"), 0,
        0);
    waiting->setMinimumDuration(0);
    connect(waiting.get(), &QProgressDialog::canceled, qApp, &QCoreApplication::quit);
    waiting->show();
    m_notice = std::move(waiting);
    m_demo = std::make_unique<DemoBackend>(
        DemoBackend::Options{.program = {}, .dataDir = m_line.demoData});
    connect(m_demo.get(), &DemoBackend::ready, this, &Program::open);
    connect(m_demo.get(), &DemoBackend::failed, this, &Program::refuse);
    m_demo->start();
}

void Program::open(const ConnectionConfig &config) {
    m_client = std::make_unique<Client>(config);
    m_window = std::make_unique<ui::MainWindow>(*m_client, m_settings);
    if (m_settings.isKiosk())
        m_window->showFullScreen();
    else
        m_window->show();
    m_notice.reset();
    connect(&m_window->news(), &ui::NewsWatch::news, this, &Program::callFor);
}

void Program::callFor(const QString &words) {
    if (m_settings.isKiosk())
        return;
    QApplication::alert(m_window.get());
#ifdef QT_DBUS_LIB
    if (!desktopHasBus())
        return;
    if (!m_desktop) {
        m_desktop = std::make_unique<DesktopNotice>(QDBusConnection::sessionBus());
        connect(m_desktop.get(), &DesktopNotice::pressed, this, &Program::bringToFront);
        connect(&m_window->news(), &ui::NewsWatch::settled, m_desktop.get(), &DesktopNotice::clear);
    }
    m_desktop->show(m_window->windowTitle(), words);
#else
    Q_UNUSED(words)
#endif
}

void Program::bringToFront() {
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Program::refuse(const Failure &failure) {
    print(stderr, QStringLiteral("campanella: ") + failure.detail);
    const ui::FailureText words = ui::failureText(failure);
    auto box = std::make_unique<QMessageBox>(QMessageBox::Information, words.title, words.title);
    box->setInformativeText(words.advice);
    box->setDetailedText(ui::failureReference(failure) + QLatin1Char('\n') + failure.detail);
    connect(box.get(), &QMessageBox::finished, qApp, [] { QCoreApplication::exit(couldNotStart); });
    box->open();
    m_notice = std::move(box);
}

int runProgram(int argc, char *argv[]) {
    leaveNoCore();
    if (const std::optional<int> status = runVerb(argc, argv))
        return *status;
    const Result<CommandLine> line = readCommandLine(argc, argv);
    if (const std::optional<int> status = answerAtOnce(line))
        return *status;
    const std::future<void> fonts = readFontConfiguration();
    const QApplication application(argc, argv);
    const std::future<void> bus = connectSessionBus();
    introduce();
    fonts.wait(); // who asks for a font while it is being read reads it all once more
    Program program(*line);
    program.start();
    return QApplication::exec();
}

} // namespace campanella::app

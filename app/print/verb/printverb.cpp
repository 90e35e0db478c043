// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/print/verb/printverb.h"

#include "app/print/verb/password.h"

#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

namespace campanella::app {

namespace {

constexpr int notPrinted = 1;
constexpr int wrongCommandLine = 2;

void say(std::FILE *stream, const QString &text) {
    std::fprintf(stream, "%s\n", text.trimmed().toLocal8Bit().constData());
}

/// No window will ever show: fonts are needed, a display is not.
void needNoDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
}

Result<QString> password(const PrintOptions &options) {
    if (!options.passwordFile.isEmpty())
        return passwordFromFile(options.passwordFile);
    return passwordFromTerminal(PrintOptions::tr("Password di %1: ").arg(options.user));
}

int run(const PrintOptions &options, const FailureWords &words) {
    const Result<QString> secret = password(options);
    if (!secret) {
        say(stderr, PrintOptions::tr("Non riesco a leggere la password."));
        return notPrinted;
    }
    PrintRun job(options, words);
    // Queued, so that the loop is running when it is told to end.
    QObject::connect(
        &job, &PrintRun::finished, qApp, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, &job, [&] { job.start(*secret); });
    return QGuiApplication::exec();
}

} // namespace

int runPrintNotices(const QStringList &arguments, const FailureWords &words) {
    needNoDisplay();
    int argc = 1;
    QByteArray name("campanella");
    char *argv[] = {name.data(), nullptr};
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("campanella"));
    const Result<PrintOptions> options = PrintOptions::parse(arguments);
    if (!options) {
        say(stderr, QStringLiteral("campanella print-notices: ") + options.error().detail);
        return wrongCommandLine;
    }
    if (!options->showHelp)
        return run(*options, words);
    say(stdout, options->help);
    return 0;
}

} // namespace campanella::app

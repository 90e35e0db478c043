// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/helperprotocol.h"
#include "app/settings/language.h"
#include "ui/access/browser/forgetfulprofile.h"
#include "ui/access/browser/requestguard.h"
#include "ui/access/browser/signinwindow.h"
#include "ui/shell/look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QByteArray>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>

#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace campanella;

namespace {

constexpr int noOrder = 2;

// The client writes one line at once; a person who starts this by hand sees nothing happen.
QByteArray readLine() {
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n'; c = std::getchar()) {
        if (line.size() >= app::longestHelperLine)
            return {};
        line.append(static_cast<char>(c));
    }
    return line;
}

// No door for debuggers, whoever set the environment; a page of a sign-in needs no GPU process;
// Chromium writes the sites it visits to its log.
void lockEngine() {
    qunsetenv("QTWEBENGINE_REMOTE_DEBUGGING");
#ifdef Q_OS_UNIX
    if (::geteuid() != 0) // only root, whom Chromium denies its sandbox, may go without
        qunsetenv("QTWEBENGINE_DISABLE_SANDBOX");
#endif
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --log-level=3");
    QLoggingCategory::setFilterRules(QStringLiteral("qt.webengine*=false"));
}

// The client's end of our standard input closes when the client dies; nobody is left to tell.
std::unique_ptr<QObject> followClient() {
#ifdef Q_OS_UNIX
    auto input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(input.get(), &QSocketNotifier::activated, qApp, [] {
        char ignored = 0;
        if (::read(STDIN_FILENO, &ignored, 1) <= 0)
            QCoreApplication::quit();
    });
    return input;
#else
    return nullptr;
#endif
}

void print(const app::HelperReport &report) {
    const QByteArray line = app::toLine(report);
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void wear(const app::BrowserLook &look) {
    ui::Theme &theme = ui::Theme::instance();
    theme.setScheme(ui::schemeFor(look.scheme));
    theme.setTextPercent(look.textPercent);
    theme.apply();
}

// Asked of the library that runs; its headers may have been older.
int engineVersion() {
    return QByteArray(qWebEngineChromiumVersion()).split('.').constFirst().toInt();
}

} // namespace

/// The sign-in window: an order in, a report out (app/access/helperprotocol.h).
int main(int argc, char *argv[]) {
    const Result<app::HelperOrder> order = app::readOrder(readLine());
    if (!order) {
        std::fprintf(stderr, "campanella-signin: %s\n", qPrintable(order.error().detail));
        return noOrder;
    }
    if (engineVersion() < order->oldestEngine) {
        print(FailureCode::SignInEngineTooOld);
        return 0;
    }
    lockEngine();
    int justTheName = qMin(argc, 1); // Chromium would read its own options from the others
    const QApplication application(justTheName, argv);
    QCoreApplication::setApplicationName(QStringLiteral("campanella-signin"));
    app::LanguageSwitch language;
    language.use(order->look.language);
    wear(order->look);
    ui::ForgetfulProfile profile(app::toString(order->look.language));
    ui::RequestGuard guard(ui::WalkRules(order->done, order->hosts));
    profile.setUrlRequestInterceptor(&guard);
    ui::SignInWindow window(*order, profile);
    QObject::connect(&window, &ui::SignInWindow::reported, qApp,
                     [](const app::HelperReport &report) {
                         print(report);
                         QCoreApplication::quit();
                     });
    const std::unique_ptr<QObject> client = followClient();
    window.begin();
    return QApplication::exec();
}

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/program/endsignal.h"
#include "app/settings/commandline.h"
#include "app/settings/language.h"
#include "app/settings/settings.h"
#include "domain/failure.h"

#include <QObject>

#include <memory>

class QWidget;

namespace campanella::ui {
class MainWindow;
}

namespace campanella::app {

class Client;
struct ConnectionConfig;
class DemoBackend;
class DesktopNotice;

/// The whole client, put together: settings, language, backend, engine and window.
class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(CommandLine line);
    ~Program() override;
    /// Shows the window at once, or as soon as the demo backend is there.
    void start();

private:
    void startDemo();
    void open(const ConnectionConfig &config);
    /// Ends the session at the backend, too, before the program ends; waits for a moment only.
    void leave();
    void refuse(const Failure &failure);
    /// Calls for somebody who is at another window.
    void callFor(const QString &words);
    void bringToFront();

    CommandLine m_line;
    EndSignal m_endSignal;
    Settings m_settings;
    LanguageSwitch m_language;
    // In this order, so that window, engine and backend end one after the other.
    std::unique_ptr<DemoBackend> m_demo;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<DesktopNotice> m_desktop; ///< made when there is something to say
    std::unique_ptr<QWidget> m_notice;        ///< while there is no window yet
};

/// The program's main(): help, version, windowless verbs, or the window. Answers the exit status:
/// 0 well, 1 could not start, 2 wrong command line.
[[nodiscard]] int runProgram(int argc, char *argv[]);

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/program/endsignal.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace campanella::app {

namespace {

constexpr std::array signalsOfEnd{SIGTERM, SIGINT, SIGHUP};

/// Where the signal handler writes: a byte in a pipe is all that a handler may safely do.
volatile std::sig_atomic_t pipeEnd = -1;

void onSignal(int) {
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(static_cast<int>(pipeEnd), &byte, 1);
}

} // namespace

EndSignal::EndSignal(QObject *parent)
    : QObject(parent) {
    if (pipe2(m_pipe.data(), O_CLOEXEC) != 0)
        return;
    pipeEnd = m_pipe[1];
    m_notifier.emplace(m_pipe[0], QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_pipe[0], &byte, 1) == 1)
            Q_EMIT came();
    });
    struct sigaction action {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | SA_RESETHAND;
    for (const int signal : signalsOfEnd)
        sigaction(signal, &action, nullptr);
}

EndSignal::~EndSignal() {
    for (const int signal : signalsOfEnd)
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    pipeEnd = -1;
    for (const int end : m_pipe)
        close(end);
}

} // namespace campanella::app

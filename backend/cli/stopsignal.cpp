// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/cli/stopsignal.h"

#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace campanella::backend {

namespace {

/// Where the signal handler writes: a byte in a pipe is all that a handler may safely do.
volatile std::sig_atomic_t pipeEnd = -1;

void onSignal(int) {
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(static_cast<int>(pipeEnd), &byte, 1);
}

void handle(int signal, void (*handler)(int)) {
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

/// Whether standard input is over; what comes from it is read and forgotten.
bool inputEnded() {
    std::array<char, 256> forgotten{};
    return read(STDIN_FILENO, forgotten.data(), forgotten.size()) <= 0;
}

} // namespace

StopSignal::StopSignal() {
    if (pipe(m_pipe.data()) != 0)
        return;
    pipeEnd = m_pipe[1];
    handle(SIGTERM, onSignal);
    handle(SIGINT, onSignal);
    // A closed log or parent must not end the program in the middle of a request.
    handle(SIGPIPE, SIG_IGN);
}

StopSignal::~StopSignal() {
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    pipeEnd = -1;
    close(m_pipe[0]);
    close(m_pipe[1]);
}

void StopSignal::wait(Input input) {
    constexpr int forever = -1;
    std::array<pollfd, 2> watched{pollfd{m_pipe[0], POLLIN, 0}, pollfd{STDIN_FILENO, POLLIN, 0}};
    const nfds_t count = input == Input::EndsIt ? 2 : 1;
    for (;;) {
        if (poll(watched.data(), count, forever) < 0)
            continue;
        if (watched[0].revents != 0 || (watched[1].revents != 0 && inputEnded()))
            return;
    }
}

} // namespace campanella::backend

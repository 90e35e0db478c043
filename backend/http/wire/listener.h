// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/server.h"

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace campanella::backend {

/// Answers a request on the calling thread.
using Answerer = std::function<Response(Request)>;

/// Whose threads answer which requests; the sockets live on those of the readers.
struct Threads {
    boost::asio::io_context &readers;
    boost::asio::io_context &writers;
    boost::asio::io_context &waiters;
    std::function<Work(const Request &)> workOf;
};

/// The sockets of a server: accepts, speaks TLS and HTTP/1.1, and hands whole requests over.
class Listener {
public:
    Listener(const ServerConfig &config, Answerer answer, Threads threads);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Binds and answers the port; fails with PortUnavailable or ConfigurationInvalid.
    [[nodiscard]] Result<quint16> open();
    /// Starts to accept; needs a thread of the readers.
    void accept();
    /// Accepts no more, lets running requests finish for as long as the configuration says.
    void close();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace campanella::backend

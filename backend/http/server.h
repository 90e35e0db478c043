// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/requestlog.h"
#include "backend/http/router.h"
#include "domain/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace campanella::backend {

/// How the server listens and how much it takes from anybody.
struct ServerConfig {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;            ///< 0 picks a free one
    QString certificateFile;     ///< PEM chain
    QString keyFile;             ///< PEM
    QString clientAuthorityFile; ///< PEM; clients without a certificate of it are turned away
    int workers = 4;             ///< threads for connections and for GET
    int writers = 2;             ///< threads for what writes (password hashing, write locks)
    int waiters = 4;             ///< threads for what waits for somebody else's server
    int maxConnections = 1024;
    qsizetype maxBody = 1'048'576; ///< bytes, 1 MiB
    qsizetype maxHeader = 16'384;  ///< bytes, 16 KiB
    /// For each of: handshake, wait for a request and its header, body, answer.
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    /// How long stop() waits for requests that are under way.
    std::chrono::milliseconds grace = std::chrono::seconds(5);
    /// Address of the proxy in front: from it, the last hop of X-Forwarded-For is the client.
    QString trustedProxy;
    LogSink log = logToStandardError;
    /// Hears of the port before the first connection is accepted.
    std::function<void(quint16 port)> onBound;
};

/// HTTPS on Boost.Beast, TLS 1.2 and up. Framing errors, missing Host, oversized or slow requests
/// never reach a handler. Reads, writes and what waits for others run on threads of their own, so
/// that a sign-in, which hashes a password for 50 ms, keeps nobody from reading.
class Server {
public:
    /// Opens one store per thread by calling `openStore` on that thread.
    using StoreFactory = std::function<Result<std::unique_ptr<Store>>()>;

    Server(ServerConfig config, Router router, StoreFactory openStore);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens and returns; fails with PortUnavailable, ConfigurationInvalid (address,
    /// certificate, key) or what `openStore` fails with.
    [[nodiscard]] Result<> start();
    /// The port really bound.
    [[nodiscard]] quint16 port() const;
    /// Finishes running requests, closes everything, returns when all threads have ended.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace campanella::backend

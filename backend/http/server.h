// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/router.h"

#include <QString>

#include <chrono>
#include <memory>

namespace campanella::backend {

/// How the server listens and how much it takes from anybody.
struct ServerConfig {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 picks a free one
    QString certificateFile; ///< PEM chain
    QString keyFile;         ///< PEM
    int workers = 2;
    int maxConnections = 1024;
    qsizetype maxBody = 1024 * 1024;
    qsizetype maxHeader = 16 * 1024;
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
};

/// HTTPS on Boost.Beast, TLS 1.2 and up. Framing errors, missing Host, oversized or slow requests
/// never reach a handler.
class Server
{
public:
    /// Opens one store per worker by calling `openStore` on that worker.
    using StoreFactory = std::function<Result<std::unique_ptr<Store>>()>;

    Server(ServerConfig config, Router router, StoreFactory openStore);
    ~Server();

    /// Listens and returns; fails with PortUnavailable or ConfigurationInvalid (certificate, key).
    [[nodiscard]] Result<> start();
    /// The port really bound.
    [[nodiscard]] quint16 port() const;
    /// Finishes running requests, closes everything, returns when all workers have ended.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace campanella::backend

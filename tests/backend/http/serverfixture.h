// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/server.h"
#include "tests/backend/http/rawclient.h"
#include "tests/helper/testcertificate.h"

#include <QByteArrayList>
#include <QMutex>
#include <QSemaphore>
#include <QTemporaryDir>

namespace campanella::test {

/// A real server on a free port, with a certificate of its own and short time-outs.
/// Routes: GET /v1/hello, GET /v1/things/{name}, POST /v1/echo, GET /v1/throw, and GET and
/// POST /v1/slow and GET /v1/gateway (as if for somebody else's server), which wait for `release`,
/// and GET /v1/peer, which tells the client's address.
class ServerFixture {
public:
    ServerFixture();
    ~ServerFixture();
    ServerFixture(const ServerFixture &) = delete;
    ServerFixture &operator=(const ServerFixture &) = delete;

    /// A configuration to change before start().
    backend::ServerConfig config;
    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] Result<> startWithStore(backend::Server::StoreFactory openStore);
    [[nodiscard]] std::unique_ptr<RawClient> client() const;
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    /// One request on a connection of its own.
    [[nodiscard]] RawAnswer ask(const QByteArray &request) const;
    [[nodiscard]] QByteArrayList log() const;

    TestPki pki;
    QSemaphore entered; ///< a slow handler has begun
    QSemaphore release; ///< lets a slow handler end

private:
    [[nodiscard]] backend::Router router();
    QTemporaryDir m_dir;
    mutable QMutex m_mutex;
    QByteArrayList m_log;
    std::unique_ptr<backend::Server> m_server;
};

/// "GET /path" with Host and an end.
[[nodiscard]] QByteArray get(const QByteArray &path, const QByteArray &headers = {});
/// "POST /v1/echo" with a JSON body.
[[nodiscard]] QByteArray post(const QByteArray &path, const QByteArray &body);

} // namespace campanella::test

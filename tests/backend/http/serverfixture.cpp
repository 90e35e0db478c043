// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/backend/http/serverfixture.h"

#include "backend/store/store.h"

#include <stdexcept>

namespace campanella::test {

using namespace backend;
using namespace std::chrono_literals;

ServerFixture::ServerFixture() {
    pki = TestPki::make(m_dir.path());
    config.certificateFile = pki.certFile;
    config.keyFile = pki.keyFile;
    config.timeout = 300ms;
    config.grace = 5s;
    config.log = [this](const QByteArray &line) {
        const QMutexLocker lock(&m_mutex);
        m_log.append(line);
    };
}

ServerFixture::~ServerFixture() {
    release.release(1000);
}

bool ServerFixture::start() {
    const QString url = QStringLiteral("sqlite:") + m_dir.filePath(QStringLiteral("a.db"));
    return startWithStore([url] { return Store::open(url); }).has_value();
}

Result<> ServerFixture::startWithStore(Server::StoreFactory openStore) {
    m_server = std::make_unique<Server>(config, router(), std::move(openStore));
    return m_server->start();
}

void ServerFixture::stop() {
    m_server->stop();
}

Router ServerFixture::router() {
    Router router;
    const Handler slow = [this](const Request &, Store &) {
        entered.release();
        release.acquire();
        return Response::json("{\"slow\":true}");
    };
    router.add("GET", QStringLiteral("/v1/hello"),
               [](const Request &, Store &) { return Response::json("{\"hello\":true}"); });
    router.add("GET", QStringLiteral("/v1/things/{name}"),
               [](const Request &, Store &) { return Response::json("{\"thing\":true}"); });
    router.add("POST", QStringLiteral("/v1/echo"),
               [](const Request &request, Store &) { return Response::json(request.body); });
    router.add("GET", QStringLiteral("/v1/throw"), [](const Request &, Store &) -> Response {
        throw std::runtime_error("secret of the handler");
    });
    router.add("GET", QStringLiteral("/v1/slow"), slow);
    router.add("POST", QStringLiteral("/v1/slow"), slow);
    router.add("GET", QStringLiteral("/v1/gateway"), slow, Body::Json, Work::WaitsForOthers);
    router.add("GET", QStringLiteral("/v1/peer"), [](const Request &request, Store &) {
        return Response::json('"' + request.peer.toLatin1() + '"');
    });
    return router;
}

std::unique_ptr<RawClient> ServerFixture::client() const {
    return std::make_unique<RawClient>(port(), pki.caFile);
}

RawAnswer ServerFixture::ask(const QByteArray &request) const {
    const auto connection = client();
    connection->send(request);
    return connection->answer(request.startsWith("HEAD"));
}

QByteArrayList ServerFixture::log() const {
    const QMutexLocker lock(&m_mutex);
    return m_log;
}

QByteArray get(const QByteArray &path, const QByteArray &headers) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &path, const QByteArray &body) {
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace campanella::test

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/server.h"

// GCC 12 in C++20 cannot read the awaitable.hpp of Boost 1.74 unless <utility> comes first.
// clang-format off
#include <utility>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
// clang-format on

#include "backend/http/wire/listener.h"
#include "backend/store/store.h"

#include <future>
#include <thread>
#include <vector>

namespace campanella::backend {

namespace {

namespace asio = boost::asio;

/// The store of the thread that runs a handler.
thread_local Store *threadStore = nullptr;

} // namespace

class Server::Private {
public:
    Private(ServerConfig config, Router router, StoreFactory openStore);
    ~Private() { stop(); }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    [[nodiscard]] Result<> start();
    void stop();
    quint16 port = 0;

private:
    using Work = asio::executor_work_guard<asio::io_context::executor_type>;
    using Opened = std::promise<Result<>>;
    [[nodiscard]] Result<> startThreads();
    [[nodiscard]] Result<> startThreads(asio::io_context &context, int count);
    [[nodiscard]] Result<> startThread(asio::io_context &context);
    void work(asio::io_context &context, Opened &opened);
    void run(asio::io_context &context);

    const ServerConfig m_config;
    const Router m_router;
    const StoreFactory m_openStore;
    asio::io_context m_readers; ///< outlives the others, whose jobs own sockets of this one
    asio::io_context m_writers;
    asio::io_context m_waiters;
    Listener m_listener;
    std::vector<Work> m_work;
    std::vector<std::thread> m_threads;
};

Server::Private::Private(ServerConfig config, Router router, StoreFactory openStore)
    : m_config(std::move(config))
    , m_router(std::move(router))
    , m_openStore(std::move(openStore))
    , m_listener(
          m_config,
          [this](Request request) { return m_router.dispatch(std::move(request), *threadStore); },
          {m_readers, m_writers, m_waiters, [this](const Request &request) {
               return m_router.work(request.method, request.path);
           }}) {
    for (asio::io_context *context : {&m_readers, &m_writers, &m_waiters})
        m_work.emplace_back(context->get_executor());
}

Result<> Server::Private::start() {
    const Result<quint16> opened = m_listener.open();
    if (!opened)
        return fail(opened.error());
    port = *opened;
    const Result<> started = startThreads();
    if (started)
        m_listener.accept();
    return started;
}

Result<> Server::Private::startThreads() {
    return startThreads(m_readers, m_config.workers)
        .and_then([this] { return startThreads(m_writers, m_config.writers); })
        .and_then([this] { return startThreads(m_waiters, m_config.waiters); });
}

Result<> Server::Private::startThreads(asio::io_context &context, int count) {
    Result<> started;
    for (int i = 0; i < count && started; ++i)
        started = startThread(context);
    return started;
}

Result<> Server::Private::startThread(asio::io_context &context) {
    Opened opened;
    std::future<Result<>> outcome = opened.get_future();
    m_threads.emplace_back(
        [this, &context, promise = std::move(opened)]() mutable { work(context, promise); });
    return outcome.get();
}

void Server::Private::work(asio::io_context &context, Opened &opened) {
    const Result<std::unique_ptr<Store>> store = m_openStore();
    if (!store)
        return opened.set_value(fail(store.error()));
    threadStore = store->get();
    opened.set_value({});
    run(context);
    threadStore = nullptr;
}

/// Out of memory in one request must not end a thread: what threw is gone, the rest goes on.
void Server::Private::run(asio::io_context &context) {
    for (;;) {
        try {
            context.run();
            return;
        } catch (const std::exception &) {
            m_config.log("trouble=\"a connection was dropped by an exception\"");
        }
    }
}

void Server::Private::stop() {
    if (m_work.empty())
        return;
    m_listener.close();
    m_work.clear();
    m_readers.stop();
    m_writers.stop();
    m_waiters.stop();
    for (std::thread &thread : m_threads)
        thread.join();
}

Server::Server(ServerConfig config, Router router, StoreFactory openStore)
    : d(std::make_unique<Private>(std::move(config), std::move(router), std::move(openStore))) {}

Server::~Server() = default;

Result<> Server::start() {
    return d->start();
}

quint16 Server::port() const {
    return d->port;
}

void Server::stop() {
    d->stop();
}

} // namespace campanella::backend

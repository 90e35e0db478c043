// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/listener.h"

// GCC 12 in C++20 cannot read the awaitable.hpp of Boost 1.74 unless <utility> comes first.
// clang-format off
#include <utility>
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
// clang-format on

#include "backend/http/wire/forwarded.h"
#include "backend/http/wire/rawrequest.h"
#include "backend/http/wire/registry.h"
#include "backend/http/wire/requestid.h"
#include "backend/http/wire/responsetext.h"
#include "backend/http/wire/tlscontext.h"
#include "domain/clock.h"

#include <optional>

namespace campanella::backend {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

/// What all connections of one server share and keep alive.
struct Shared {
    const ServerConfig config;
    const Answerer answer;
    const Threads threads;
    Registry registry;
};

struct Refusal {
    Failure failure;
    int status;
};

QByteArray bytes(beast::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Refusal refusal(FailureCode code, const char *detail, int status) {
    return {{code, QString::fromLatin1(detail), {}, {}, {}}, status};
}

/// What to answer to a request that Beast could not read; nothing when there is nobody to answer.
std::optional<Refusal> unreadable(const error_code &error) {
    static const auto &httpErrors = http::make_error_code(http::error::bad_method).category();
    if (error == http::error::header_limit || error == http::error::buffer_overflow)
        return refusal(FailureCode::RequestTooLarge, "header", 431);
    if (error == http::error::body_limit)
        return refusal(FailureCode::RequestTooLarge, "body", 413);
    if (error.category() != httpErrors || error == http::error::end_of_stream ||
        error == http::error::partial_message)
        return std::nullopt;
    return refusal(FailureCode::RequestMalformed, "framing", 400);
}

/// Also what a browser is sent on with: a gateway's failure is nobody's fault at this end of it.
QString troubleOf(const Response &response) {
    if (!response.failure || httpStatus(response.failure->code) < 500)
        return {};
    return failureName(response.failure->code) + u' ' + response.failure->detail;
}

/// One client: handshake, then request after request until either side has enough. Everything
/// but the handlers of unsafe methods runs on the strand of its socket.
class Connection : public Closable, public std::enable_shared_from_this<Connection> {
public:
    Connection(tcp::socket socket, asio::ssl::context &tls, std::shared_ptr<Shared> shared);
    ~Connection() override { m_shared->registry.remove(this); }
    void start();
    void closeIfIdle() override;

private:
    auto then(void (Connection::*step)());
    void limitTime();
    void readHeader();
    void onHeader(const error_code &error);
    void invite();
    void readBody();
    void onBody(const error_code &error);
    void handle(Request request);
    void run(Request request);
    void send(const Response &response);
    void onSent();
    void onUnreadable(const error_code &error);
    void refuse(const Refusal &refusal);
    void log(const Response &response) const;
    void sayGoodbye();
    void drain();

    const std::shared_ptr<Shared> m_shared;
    beast::ssl_stream<beast::tcp_stream> m_stream;
    beast::flat_buffer m_buffer;
    std::optional<http::request_parser<http::string_body>> m_parser;
    RawRequest m_raw;
    QString m_peer;
    QString m_id;
    QByteArray m_answer;
    std::chrono::steady_clock::time_point m_began;
    bool m_idle = true; ///< no request has begun
    bool m_keepAlive = true;
    bool m_refused = false;
    size_t m_drained = 0;
};

Connection::Connection(tcp::socket socket, asio::ssl::context &tls, std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
    , m_stream(std::move(socket), tls) {
    error_code ignored;
    tcp::socket &raw = beast::get_lowest_layer(m_stream).socket();
    raw.set_option(tcp::no_delay(true), ignored);
    const tcp::endpoint peer = raw.remote_endpoint(ignored);
    m_peer = QString::fromStdString(peer.address().to_string());
}

/// The completion handler of an operation after which a failed connection is simply dropped.
auto Connection::then(void (Connection::*step)()) {
    return [self = shared_from_this(), step](const error_code &error, size_t = 0) {
        if (!error)
            (self.get()->*step)();
    };
}

void Connection::limitTime() {
    beast::get_lowest_layer(m_stream).expires_after(m_shared->config.timeout);
}

void Connection::start() {
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        self->limitTime();
        self->m_stream.async_handshake(asio::ssl::stream_base::server,
                                       self->then(&Connection::readHeader));
    });
}

void Connection::closeIfIdle() {
    asio::dispatch(m_stream.get_executor(), [self = shared_from_this()] {
        if (self->m_idle && self->m_buffer.size() == 0)
            beast::get_lowest_layer(self->m_stream).close();
    });
}

void Connection::readHeader() {
    if (m_shared->registry.isClosed() && m_buffer.size() == 0)
        return sayGoodbye();
    m_parser.emplace();
    m_parser->header_limit(static_cast<std::uint32_t>(m_shared->config.maxHeader));
    m_parser->body_limit(static_cast<std::uint64_t>(m_shared->config.maxBody));
    m_idle = true;
    limitTime();
    http::async_read_header(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const error_code &error, size_t) { self->onHeader(error); });
}

void Connection::onHeader(const error_code &error) {
    m_idle = false;
    m_began = std::chrono::steady_clock::now();
    m_raw = {};
    m_id = requestId({});
    if (error)
        return onUnreadable(error);
    const auto &head = m_parser->get();
    m_raw.method = bytes(head.method_string());
    m_raw.target = bytes(head.target());
    for (const auto &field : head)
        m_raw.headers.emplaceBack(bytes(field.name_string()), bytes(field.value()));
    m_id = requestId(m_raw.header("X-Request-Id"));
    if (const auto ambiguity = m_raw.ambiguity())
        return refuse({*ambiguity, 400});
    if (beast::iequals(head[http::field::expect], "100-continue"))
        return invite();
    readBody();
}

/// RFC 9110 §10.1.1: such a client sends its body only after this.
void Connection::invite() {
    static constexpr beast::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
    limitTime();
    asio::async_write(m_stream, asio::buffer(text.data(), text.size()),
                      then(&Connection::readBody));
}

void Connection::readBody() {
    limitTime();
    http::async_read(
        m_stream, m_buffer, *m_parser,
        [self = shared_from_this()](const error_code &error, size_t) { self->onBody(error); });
}

void Connection::onBody(const error_code &error) {
    if (error)
        return onUnreadable(error);
    m_raw.body = bytes(m_parser->get().body());
    const Result<Request> request =
        m_raw.toRequest(m_id, clientAddress(m_raw, m_peer, m_shared->config.trustedProxy));
    if (!request)
        return refuse({request.error(), 400});
    handle(*request);
}

void Connection::handle(Request request) {
    const Threads &threads = m_shared->threads;
    const Work work = threads.workOf(request);
    if (work == Work::Reads)
        return run(std::move(request));
    asio::post(work == Work::Writes ? threads.writers : threads.waiters,
               [self = shared_from_this(), request = std::move(request)] { self->run(request); });
}

/// On any thread that has a store; the answer leaves from the strand again.
void Connection::run(Request request) {
    Response response = m_shared->answer(std::move(request));
    response.setRequestId(m_id);
    asio::dispatch(
        m_stream.get_executor(),
        [self = shared_from_this(), response = std::move(response)] { self->send(response); });
}

void Connection::send(const Response &response) {
    m_keepAlive = !m_refused && m_parser->keep_alive() && !m_shared->registry.isClosed();
    m_answer = responseText(response, {m_raw.method != "HEAD", m_keepAlive, m_id});
    log(response);
    limitTime();
    asio::async_write(m_stream,
                      asio::buffer(m_answer.constData(), static_cast<size_t>(m_answer.size())),
                      then(&Connection::onSent));
}

void Connection::onSent() {
    if (m_keepAlive)
        readHeader();
    else
        sayGoodbye();
}

void Connection::onUnreadable(const error_code &error) {
    if (const auto known = unreadable(error))
        refuse(*known);
    else if (error == http::error::end_of_stream)
        sayGoodbye();
}

/// What follows an unreadable request cannot be trusted: answer, then close.
void Connection::refuse(const Refusal &refusal) {
    m_refused = true;
    Response response = Response::problem(refusal.failure, refusal.status);
    response.setRequestId(m_id);
    send(response);
}

void Connection::log(const Response &response) const {
    using namespace std::chrono;
    const auto took = duration_cast<microseconds>(steady_clock::now() - m_began);
    m_shared->config.log(logLine({systemClock(), m_id, m_raw.method, response.route,
                                  response.status, took, troubleOf(response)}));
}

/// Ends our half: TLS says that it is over, then TCP does. OpenSSL is told that the other half is
/// over too, as it would otherwise wait for a client that never says so.
void Connection::sayGoodbye() {
    limitTime();
    SSL_set_shutdown(m_stream.native_handle(), SSL_RECEIVED_SHUTDOWN);
    m_stream.async_shutdown([self = shared_from_this()](const error_code &) {
        error_code ignored;
        beast::get_lowest_layer(self->m_stream)
            .socket()
            .shutdown(tcp::socket::shutdown_send, ignored);
        self->m_buffer.clear();
        self->m_idle = true;
        self->drain();
    });
}

/// Reads and forgets what the client still sends: closing at once would reset the connection, and
/// the client might never see the answer that tells what was wrong.
void Connection::drain() {
    if (m_shared->registry.isClosed())
        return;
    constexpr qsizetype scratch = 16'384;
    constexpr size_t enough = 4'194'304; // 4 MiB
    m_answer.resize(scratch);
    beast::get_lowest_layer(m_stream).async_read_some(
        asio::buffer(m_answer.data(), scratch),
        [self = shared_from_this()](const error_code &error, size_t size) {
            self->m_drained += size;
            if (!error && self->m_drained < enough)
                self->drain();
        });
}

} // namespace

class Listener::Private {
public:
    Private(const ServerConfig &config, Answerer answer, Threads threads)
        : shared(new Shared{config, std::move(answer), threads,
                            Registry(static_cast<size_t>(config.maxConnections))})
        , readers(threads.readers)
        , acceptor(asio::make_strand(readers))
        , pause(acceptor.get_executor()) {}
    [[nodiscard]] error_code bind(const tcp::endpoint &endpoint);
    void accept();
    void onAccepted(const error_code &error, tcp::socket socket);
    void acceptLater();

    const std::shared_ptr<Shared> shared;
    asio::io_context &readers;
    std::optional<asio::ssl::context> tls;
    tcp::acceptor acceptor;
    asio::steady_timer pause;
};

error_code Listener::Private::bind(const tcp::endpoint &endpoint) {
    error_code error;
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

void Listener::Private::accept() {
    acceptor.async_accept(asio::make_strand(readers),
                          [this](const error_code &error, tcp::socket socket) {
                              onAccepted(error, std::move(socket));
                          });
}

void Listener::Private::onAccepted(const error_code &error, tcp::socket socket) {
    if (!acceptor.is_open())
        return;
    if (error)
        return acceptLater();
    auto connection = std::make_shared<Connection>(std::move(socket), *tls, shared);
    if (shared->registry.add(connection))
        connection->start();
    accept();
}

/// When there are no descriptors left, accepting fails at once: a pause keeps it from spinning.
void Listener::Private::acceptLater() {
    pause.expires_after(std::chrono::milliseconds(100));
    pause.async_wait([this](const error_code &error) {
        if (!error)
            accept();
    });
}

Listener::Listener(const ServerConfig &config, Answerer answer, Threads threads)
    : d(std::make_unique<Private>(config, std::move(answer), std::move(threads))) {}

Listener::~Listener() = default;

Result<quint16> Listener::open() {
    const ServerConfig &config = d->shared->config;
    Result<TlsContext> tls =
        makeTlsContext(config.certificateFile, config.keyFile, config.clientAuthorityFile);
    if (!tls)
        return fail(tls.error());
    d->tls.emplace(tls->release());
    error_code error;
    const auto address = asio::ip::make_address(config.address.toStdString(), error);
    if (error)
        return fail(FailureCode::ConfigurationInvalid, QStringLiteral("not an IP address"));
    if (const error_code unbound = d->bind({address, config.port}))
        return fail(FailureCode::PortUnavailable, QString::fromStdString(unbound.message()));
    const quint16 port = d->acceptor.local_endpoint(error).port();
    if (config.onBound)
        config.onBound(port);
    return port;
}

void Listener::accept() {
    asio::post(d->acceptor.get_executor(), [this] { d->accept(); });
}

void Listener::close() {
    asio::post(d->acceptor.get_executor(), [this] {
        error_code ignored;
        d->acceptor.close(ignored);
        d->pause.cancel();
    });
    d->shared->registry.close();
    d->shared->registry.waitUntilEmpty(d->shared->config.grace);
}

} // namespace campanella::backend

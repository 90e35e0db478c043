// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/outbound/httpsclient.h"

#include <QFile>

#include <algorithm>
#include <curl/curl.h>
#include <memory>

namespace campanella::backend {

namespace {

constexpr qsizetype largestHead = 65'536;

struct ReleaseEasy {
    void operator()(CURL *handle) const { curl_easy_cleanup(handle); }
};
struct ReleaseList {
    void operator()(curl_slist *list) const { curl_slist_free_all(list); }
};
using Easy = std::unique_ptr<CURL, ReleaseEasy>;
using HeaderList = std::unique_ptr<curl_slist, ReleaseList>;

tl::unexpected<Failure> unavailable(const QString &why) {
    return fail(FailureCode::GatewayUnavailable, why);
}

bool isReady() {
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

/// A line break would be a header of its own.
bool isOneLine(const QByteArray &text) {
    return std::none_of(text.cbegin(), text.cend(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

std::chrono::seconds maxAgeOf(const QByteArray &cacheControl) {
    std::chrono::seconds age{0};
    for (const QByteArray &part : cacheControl.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache")
            return {};
        if (directive.startsWith("max-age="))
            age = std::chrono::seconds(std::max(0, directive.mid(8).toInt()));
    }
    return age;
}

void noteHeader(OutboundAnswer &answer, const QByteArray &lowerName, const QByteArray &value) {
    if (lowerName == "cache-control")
        answer.maxAge = maxAgeOf(value);
    if (lowerName == "location")
        answer.location = value;
    bool isNumber = false;
    const int seconds = lowerName == "retry-after" ? value.toInt(&isNumber) : 0;
    if (isNumber)
        answer.retryAfter = std::chrono::seconds(std::max(0, seconds));
}

/// One request on its way.
class Exchange {
public:
    Exchange(const HttpsClient::Options &options, const OutboundRequest &request)
        : m_options(options)
        , m_request(request)
        , m_easy(curl_easy_init()) {}

    Result<OutboundAnswer> run() {
        if (!m_easy || !addHeaders())
            return unavailable(QStringLiteral("libcurl gives no handle"));
        setLimits();
        setTrust();
        setRequest();
        const CURLcode outcome = curl_easy_perform(m_easy.get());
        if (outcome != CURLE_OK)
            return unavailable(QStringLiteral("%1: %2").arg(
                m_request.url.host(), QLatin1StringView(curl_easy_strerror(outcome))));
        return answer();
    }

private:
    template <typename T>
    void set(CURLoption option, T value) {
        curl_easy_setopt(m_easy.get(), option, value);
    }

    bool addHeaders() {
        append("Expect:"); // libcurl would wait a second for "100 Continue"
        for (const auto &[name, value] : m_request.headers)
            append(name + ": " + value);
        return m_headers != nullptr;
    }
    void append(const QByteArray &line) {
        if (curl_slist *longer = curl_slist_append(m_headers.get(), line.constData())) {
            static_cast<void>(m_headers.release());
            m_headers.reset(longer);
        }
    }

    void setLimits() {
        set(CURLOPT_PROTOCOLS_STR, "https");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_TIMEOUT_MS, static_cast<long>(m_options.timeout.count()));
        set(CURLOPT_WRITEFUNCTION, &Exchange::takeBody);
        set(CURLOPT_WRITEDATA, this);
        set(CURLOPT_HEADERFUNCTION, &Exchange::takeHeader);
        set(CURLOPT_HEADERDATA, this);
    }

    void setTrust() {
        set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
        set(CURLOPT_SSL_VERIFYPEER, 1L);
        set(CURLOPT_SSL_VERIFYHOST, 2L);
        if (m_options.authorityFile.isEmpty())
            return;
        set(CURLOPT_CAINFO, QFile::encodeName(m_options.authorityFile).constData());
        // Else the system's authorities would still be trusted as well.
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }

    void setRequest() {
        set(CURLOPT_URL, m_request.url.toEncoded(QUrl::RemoveFragment).constData());
        set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        set(CURLOPT_USERAGENT, "Campanella");
        set(CURLOPT_HTTPHEADER, m_headers.get());
        if (m_request.method == "GET")
            return;
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        set(CURLOPT_POSTFIELDS, m_request.body.constData());
        set(CURLOPT_CUSTOMREQUEST, m_request.method.constData());
    }

    Result<OutboundAnswer> answer() {
        long status = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &status);
        m_answer.status = static_cast<int>(status);
        const char *type = nullptr;
        curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_TYPE, &type);
        m_answer.contentType = QByteArray(type).split(';').constFirst().trimmed().toLower();
        return std::move(m_answer);
    }

    /// Less than `count` ends the exchange.
    static size_t takeBody(const char *bytes, size_t /*one*/, size_t count, void *self) {
        auto *exchange = static_cast<Exchange *>(self);
        const auto size = static_cast<qsizetype>(count);
        if (exchange->m_answer.body.size() + size > exchange->m_options.largestAnswer)
            return 0;
        exchange->m_answer.body.append(bytes, size);
        return count;
    }
    static size_t takeHeader(const char *bytes, size_t /*one*/, size_t count, void *self) {
        auto *exchange = static_cast<Exchange *>(self);
        exchange->m_headSize += static_cast<qsizetype>(count);
        if (exchange->m_headSize > largestHead)
            return 0;
        const QByteArray line(bytes, static_cast<qsizetype>(count));
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            noteHeader(exchange->m_answer, line.left(colon).toLower(),
                       line.mid(colon + 1).trimmed());
        return count;
    }

    const HttpsClient::Options &m_options;
    const OutboundRequest &m_request;
    Easy m_easy;
    HeaderList m_headers;
    OutboundAnswer m_answer;
    qsizetype m_headSize = 0;
};

bool isSendable(const OutboundRequest &request) {
    const QUrl &url = request.url;
    const bool headersGood =
        std::all_of(request.headers.cbegin(), request.headers.cend(), [](const auto &header) {
            return isOneLine(header.first) && isOneLine(header.second);
        });
    return headersGood && url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

} // namespace

Result<OutboundAnswer> HttpsClient::send(const OutboundRequest &request) const {
    if (!isSendable(request))
        return unavailable(QStringLiteral("not a request over https"));
    if (!isReady())
        return unavailable(QStringLiteral("libcurl does not start"));
    return Exchange(m_options, request).run();
}

} // namespace campanella::backend

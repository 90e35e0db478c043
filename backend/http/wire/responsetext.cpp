// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/responsetext.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace campanella::backend {

namespace {

bool isSafe(const QByteArray &text) {
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void addHeader(QByteArray &head, const QByteArray &name, const QByteArray &value) {
    if (isSafe(name) && isSafe(value))
        head.append(name).append(": ").append(value).append("\r\n");
}

bool hasHeader(const Response &response, const QByteArray &name) {
    return std::any_of(response.headers.begin(), response.headers.end(), [&](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// IMF-fixdate (RFC 9110 §5.6.7), whatever the locale of the process.
QByteArray httpDate() {
    static constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 40> text{};
    const int length =
        std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT",
                      days.at(static_cast<size_t>(utc.tm_wday)), utc.tm_mday,
                      months.at(static_cast<size_t>(utc.tm_mon)), utc.tm_year + 1900, utc.tm_hour,
                      utc.tm_min, utc.tm_sec);
    return QByteArray(text.data(), length);
}

QByteArray reason(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 303:
        return "See Other";
    default:
        return status < 400 ? "Other" : "Problem";
    }
}

/// RFC 9110 §8.6: 204 and 304 have no content and say nothing of its length.
bool mayHaveBody(int status) {
    return status >= 200 && status != 204 && status != 304;
}

void addContent(QByteArray &head, const Response &response) {
    if (!response.contentType.isEmpty())
        addHeader(head, "Content-Type", response.contentType);
    if (mayHaveBody(response.status))
        addHeader(head, "Content-Length", QByteArray::number(response.body.size()));
}

} // namespace

QByteArray responseText(const Response &response, const Framing &framing) {
    QByteArray text;
    text.reserve(512 + response.body.size());
    text.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    text.append(reason(response.status)).append("\r\n");
    addHeader(text, "Date", httpDate());
    addHeader(text, "X-Request-Id", framing.requestId.toLatin1());
    addHeader(text, "X-Content-Type-Options", "nosniff");
    if (!hasHeader(response, "Cache-Control"))
        addHeader(text, "Cache-Control", "no-store");
    addContent(text, response);
    for (const auto &[name, value] : response.headers)
        addHeader(text, name, value);
    addHeader(text, "Connection", framing.keepAlive ? "keep-alive" : "close");
    text += "\r\n";
    if (framing.withBody && mayHaveBody(response.status))
        text += response.body;
    return text;
}

} // namespace campanella::backend

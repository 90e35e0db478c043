// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/wire/forwarded.h"

#include <arpa/inet.h>
#include <array>

namespace campanella::backend {

namespace {

QString written(int family, const void *address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    inet_ntop(family, address, text.data(), text.size());
    return QString::fromLatin1(text.data());
}

/// A proxy adds its hop to the last header of that name, or adds a header.
QByteArray lastHop(const RawRequest &request) {
    QByteArray hop;
    for (const auto &[name, value] : request.headers)
        if (name.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            hop = value.mid(value.lastIndexOf(',') + 1).trimmed();
    return hop;
}

} // namespace

QString plainAddress(const QString &text) {
    constexpr size_t mappedPrefix = 12; // ::ffff:0:0/96, RFC 4291 §2.5.5.2
    const QByteArray latin = text.toLatin1();
    in_addr four{};
    in6_addr six{};
    if (inet_pton(AF_INET, latin.constData(), &four) == 1)
        return written(AF_INET, &four);
    if (inet_pton(AF_INET6, latin.constData(), &six) != 1)
        return {};
    return IN6_IS_ADDR_V4MAPPED(&six) ? written(AF_INET, &six.s6_addr[mappedPrefix])
                                      : written(AF_INET6, &six);
}

QString clientAddress(const RawRequest &request, const QString &peer, const QString &proxy) {
    if (proxy.isEmpty() || plainAddress(peer) != plainAddress(proxy))
        return peer;
    const QString hop = plainAddress(QString::fromLatin1(lastHop(request)));
    return hop.isEmpty() ? peer : hop;
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/access/loopbackrequest.h"

#include <QList>

namespace campanella::app {

namespace {

constexpr QByteArrayView endOfHead("\r\n\r\n");

// "GET /path?query HTTP/1.1"; visible ASCII only.
std::optional<LoopbackRequest> readRequestLine(const QByteArray &line) {
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    for (const char c : line)
        if (c < 0x20 || c > 0x7e)
            return std::nullopt;
    if (words.at(0).isEmpty() || !words.at(1).startsWith('/'))
        return std::nullopt;
    return LoopbackRequest{words.at(0), words.at(1), {}};
}

bool isHost(const QByteArray &header) {
    return header.size() > 5 && header.left(5).compare("host:", Qt::CaseInsensitive) == 0;
}

} // namespace

HeadState headState(QByteArrayView received) {
    const qsizetype end = received.indexOf(endOfHead);
    if (end > largestHead || (end < 0 && received.size() > largestHead))
        return HeadState::TooLarge;
    return end < 0 ? HeadState::Incomplete : HeadState::Whole;
}

std::optional<LoopbackRequest> parseRequestHead(const QByteArray &received) {
    const qsizetype end = received.indexOf(endOfHead);
    if (end < 0)
        return std::nullopt;
    QList<QByteArray> lines = received.left(end).split('\n');
    std::optional<LoopbackRequest> request = readRequestLine(lines.takeFirst().trimmed());
    for (const QByteArray &line : lines) {
        if (!request || !isHost(line))
            continue;
        if (!request->host.isEmpty())
            return std::nullopt;
        request->host = line.mid(5).trimmed();
    }
    return request && !request->host.isEmpty() ? request : std::nullopt;
}

} // namespace campanella::app

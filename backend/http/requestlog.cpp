// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/requestlog.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace campanella::backend {

namespace {

constexpr qsizetype longestTrouble = 200;

/// Only methods of RFC 9110 and 5789 are repeated: an invented one could carry anything.
QByteArray knownMethod(const QByteArray &method) {
    static constexpr std::array known{"GET",    "HEAD",    "POST",  "PUT",    "PATCH",
                                      "DELETE", "OPTIONS", "TRACE", "CONNECT"};
    const bool isKnown =
        std::any_of(known.begin(), known.end(), [&](const char *name) { return method == name; });
    return isKnown ? method : QByteArray("-");
}

QByteArray quoted(const QString &text) {
    QByteArray safe = text.left(longestTrouble).toLatin1();
    std::replace_if(
        safe.begin(), safe.end(), [](char c) { return c < 0x20 || c > 0x7E || c == '"'; }, '\'');
    return '"' + safe + '"';
}

QByteArray milliseconds(std::chrono::microseconds took) {
    return QByteArray::number(static_cast<double>(took.count()) / 1000.0, 'f', 1);
}

} // namespace

QByteArray logLine(const LogEntry &entry) {
    QByteArray line = "at=" + entry.at.toString(Qt::ISODateWithMs).toLatin1();
    line += " id=" + entry.id.toLatin1();
    line += " method=" + knownMethod(entry.method);
    line += " route=" + (entry.route.isEmpty() ? QByteArray("-") : entry.route.toLatin1());
    line += " status=" + QByteArray::number(entry.status);
    line += " ms=" + milliseconds(entry.took);
    if (!entry.trouble.isEmpty())
        line += " trouble=" + quoted(entry.trouble);
    return line;
}

void logToStandardError(const QByteArray &line) {
    const QByteArray text = line + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>

namespace campanella::backend {

/// What the log says of one request. It has no room for a path, a query, a header, a body or a
/// name: only the route's template.
struct LogEntry {
    QDateTime at; ///< UTC
    QString id;   ///< as requestId() made it
    QByteArray method;
    QString route; ///< template, empty when no route answered
    int status = 0;
    std::chrono::microseconds took{};
    QString trouble; ///< code and technical detail of a server fault
};

/// Takes one finished line, without the line's end; called from many threads.
using LogSink = std::function<void(const QByteArray &line)>;

/// One line of logfmt. Anything that could start a second line or field is replaced.
[[nodiscard]] QByteArray logLine(const LogEntry &entry);

/// Writes a line to standard error in one piece.
void logToStandardError(const QByteArray &line);

} // namespace campanella::backend

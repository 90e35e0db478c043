// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/access/signinbrowser.h"
#include "domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <optional>
#include <variant>

namespace campanella::app {

/// What the client tells campanella-signin: one JSON line on its standard input. It never stands
/// on a command line, which other users of the computer can read.
struct HelperOrder {
    QUrl start;             ///< first page, at the backend
    QUrl done;              ///< where the walk ends; never loaded
    QStringList hosts;      ///< besides the backend's: "login.example.it"
    QByteArray authorities; ///< PEM; what the backend's certificate may come from; may be empty
    int oldestEngine = 0;   ///< SignInWay::oldestEngine
    std::chrono::seconds patience = std::chrono::minutes(10);
    BrowserLook look;
    friend bool operator==(const HelperOrder &, const HelperOrder &) = default;
};

/// How it ended: what came back to `done`, or SignInCancelled, SignInTimedOut,
/// SignInBrowserFailed, SignInEngineTooOld. One JSON line on the helper's standard output.
using HelperReport = std::variant<QUrlQuery, FailureCode>;

/// Lines longer than this are not read.
inline constexpr qsizetype longestHelperLine = 256 * 1024;

[[nodiscard]] QByteArray toLine(const HelperOrder &order);
/// Fails with RequestMalformed. `start` and `done` must be https pages of the same host and port.
[[nodiscard]] Result<HelperOrder> readOrder(const QByteArray &line);

[[nodiscard]] QByteArray toLine(const HelperReport &report);
/// Nothing when the line is not a report.
[[nodiscard]] std::optional<HelperReport> readReport(const QByteArray &line);

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace campanella::app {

/// What a LoopbackListener wants to know of a request.
struct LoopbackRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QByteArray host;   ///< the one Host header
    friend bool operator==(const LoopbackRequest &, const LoopbackRequest &) = default;
};

/// How far a request head has come.
enum class HeadState { Incomplete, Whole, TooLarge };

/// Request heads larger than this are refused.
inline constexpr qsizetype largestHead = 8 * 1024;

[[nodiscard]] HeadState headState(QByteArrayView received);

/// Reads the head of an HTTP/1.1 request (RFC 9112 §2-3). Nothing when it is malformed, or has
/// not exactly one Host header.
[[nodiscard]] std::optional<LoopbackRequest> parseRequestHead(const QByteArray &received);

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <optional>

namespace campanella::backend {

/// A request as it came, before anything of it is believed.
struct RawRequest {
    QByteArray method;
    QByteArray target; ///< with query, not decoded
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of the first header with that name (any case).
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /// Why two servers in a row could understand this head differently (RFC 9112 §3.2 and §6.3:
    /// one Host, one Content-Length, no coding but chunked), or nothing.
    [[nodiscard]] std::optional<Failure> ambiguity() const;
    /// The request for the handlers; fails with RequestMalformed for a bad target. Values of a
    /// repeated header are joined by ", " (RFC 9110 §5.3).
    [[nodiscard]] Result<Request> toRequest(const QString &id, const QString &peer) const;

private:
    [[nodiscard]] qsizetype count(const QByteArray &name) const;
};

} // namespace campanella::backend

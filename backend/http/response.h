// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/failure.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace campanella::backend {

/// One HTTP answer. Content is never cached unless a header says so.
struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    [[nodiscard]] static Response json(QByteArray body, int status = 200);
    [[nodiscard]] static Response empty(int status = 204);
    /// application/problem+json (RFC 9457) for a failure; the status follows from its code.
    [[nodiscard]] static Response problem(const Failure &failure);
};

/// The HTTP status that stands for a failure.
[[nodiscard]] int httpStatus(FailureCode code);

} // namespace campanella::backend

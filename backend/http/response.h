// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <optional>

namespace campanella::backend {

/// One HTTP answer. Content is never cached unless a header says so.
struct Response {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QString route;                  ///< template that answered, for the log; set by the router
    std::optional<Failure> failure; ///< what a problem answer was made from, for the log

    [[nodiscard]] static Response json(QByteArray body, int status = 200);
    [[nodiscard]] static Response empty(int status = 204);
    /// A file of any kind, to be saved: never shown by a browser as what it may be.
    [[nodiscard]] static Response file(QByteArray bytes);
    /// A small page for people in a browser: nothing in it runs, loads or sends anything. `title`
    /// is plain text, `body` is HTML whose texts are escaped already.
    [[nodiscard]] static Response page(const QString &title, const QString &body, int status = 200);
    /// Sends the browser elsewhere with a GET (303 See Other).
    [[nodiscard]] static Response redirect(const QUrl &target);
    /// application/problem+json (RFC 9457) for a failure; the status follows from its code.
    /// The technical detail of a server fault (5xx) stays out of the body.
    [[nodiscard]] static Response problem(const Failure &failure);
    /// The same with a status of its own, where one code has two (413 and 431).
    [[nodiscard]] static Response problem(const Failure &failure, int status);

    /// Fails with what a refusal (4xx and 5xx) was made from: a transaction ends as its answer
    /// does.
    [[nodiscard]] Result<> outcome() const;
    /// Writes the request id into a problem's body; other answers carry it in their head only.
    void setRequestId(const QString &id);
};

/// The HTTP status that stands for a failure.
[[nodiscard]] int httpStatus(FailureCode code);

} // namespace campanella::backend

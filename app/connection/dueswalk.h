// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/municipalapi.h"

#include <QPromise>
#include <QSet>

#include <memory>

namespace campanella::app {

/// Reads a list of dues to its end, page after page, into one answer. Lives as long as its
/// requests. A server that repeats a cursor or never ends is AnswerUnreadable.
class DuesWalk : public std::enable_shared_from_this<DuesWalk> {
public:
    using ReadPage = std::function<QFuture<Result<DuePage>>(const QString &cursor)>;

    [[nodiscard]] static QFuture<Result<QList<Due>>> start(ReadPage readPage);
    explicit DuesWalk(ReadPage readPage);

    /// Far above what a family or a town's day holds.
    static constexpr qsizetype mostDues = 1'000'000;

private:
    void next(const QString &cursor);
    void take(const Result<DuePage> &page);
    void end(Result<QList<Due>> answer);

    ReadPage m_readPage;
    QPromise<Result<QList<Due>>> m_promise;
    QList<Due> m_dues;
    QSet<QString> m_seen;
};

} // namespace campanella::app

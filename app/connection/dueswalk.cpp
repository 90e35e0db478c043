// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/dueswalk.h"

#include "app/connection/onanswer.h"

namespace campanella::app {

DuesWalk::DuesWalk(ReadPage readPage)
    : m_readPage(std::move(readPage)) {}

QFuture<Result<QList<Due>>> DuesWalk::start(ReadPage readPage) {
    const auto walk = std::make_shared<DuesWalk>(std::move(readPage));
    walk->m_promise.start();
    const QFuture<Result<QList<Due>>> answer = walk->m_promise.future();
    walk->next({});
    return answer;
}

void DuesWalk::next(const QString &cursor) {
    whenSettled(m_readPage(cursor),
                [self = shared_from_this()](const Result<DuePage> &page) { self->take(page); });
}

void DuesWalk::take(const Result<DuePage> &page) {
    if (!page)
        return end(fail(page.error()));
    m_dues += page->items;
    if (page->nextCursor.isEmpty())
        return end(std::move(m_dues));
    if (m_seen.contains(page->nextCursor) || m_dues.size() > mostDues)
        return end(fail(FailureCode::AnswerUnreadable, QStringLiteral("the list has no end")));
    m_seen.insert(page->nextCursor);
    next(page->nextCursor);
}

void DuesWalk::end(Result<QList<Due>> answer) {
    m_promise.addResult(std::move(answer));
    m_promise.finish();
}

} // namespace campanella::app

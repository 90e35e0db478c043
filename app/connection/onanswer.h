// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <utility>

namespace campanella::app {

/// Calls `work` with the answer once it is there; a cancelled future counts as RequestCancelled.
/// Qt 6.4 calls a continuation of a cancelled future only by onCanceled, so both are given.
template <typename T, typename Work>
void whenSettled(QFuture<Result<T>> future, Work work) {
    future.then([work](const Result<T> &answer) mutable { work(answer); })
        .onCanceled([work]() mutable { work(Result<T>(fail(FailureCode::RequestCancelled))); });
}

/// The same for a page or a query: when `context` is gone by then, nothing is called.
/// Use this instead of `then(context, …)`, which asserts in Qt 6.4 when the context is gone.
template <typename T, typename Work>
void onAnswer(QFuture<Result<T>> future, QObject *context, Work work) {
    whenSettled(std::move(future), [guard = QPointer<QObject>(context),
                                    work = std::move(work)](const Result<T> &answer) mutable {
        if (!guard.isNull())
            work(answer);
    });
}

} // namespace campanella::app

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
/// When `context` is gone by then, nothing is called: a closed page hears nothing.
/// Use this instead of `then(context, …)`, which asserts in Qt 6.4 when the context is gone.
template <typename T, typename Work>
void onAnswer(QFuture<Result<T>> future, QObject *context, Work work) {
    future.then([guard = QPointer<QObject>(context),
                 work = std::move(work)](const QFuture<Result<T>> &done) mutable {
        if (guard.isNull())
            return;
        if (done.isCanceled() || done.resultCount() == 0)
            work(Result<T>(fail(FailureCode::RequestCancelled)));
        else
            work(done.result());
    });
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QTest>

namespace campanella::test {

/// What the backend answers; fails with ServerError when it never does.
template <typename T>
[[nodiscard]] Result<T> answerOf(const QFuture<Result<T>> &future) {
    constexpr int patience = 20000; // milliseconds; the machine may be busy
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience))
        return fail(FailureCode::ServerError, QStringLiteral("the future never ended"));
    return future.result();
}

} // namespace campanella::test

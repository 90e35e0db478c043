// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/connection/connection.h"
#include "domain/json.h"

#include <QUrlQuery>

namespace campanella::app {

/// A success whose body we cannot read is the server's fault, not the person's: AnswerUnreadable.
template <typename T>
Result<T> readAnswer(const Result<QByteArray> &answer) {
    if (!answer)
        return fail(answer.error());
    Result<T> record = fromJson<T>(*answer);
    if (record)
        return record;
    Failure failure = record.error();
    failure.code = FailureCode::AnswerUnreadable;
    return fail(std::move(failure));
}

/// Sends it and reads the answer's body.
template <typename T>
QFuture<Result<T>> ask(Connection &connection, const ApiRequest &request) {
    return connection.send(request).then(
        [](const Result<QByteArray> &answer) { return readAnswer<T>(answer); });
}

/// Sends what has an answer whose body says nothing.
[[nodiscard]] QFuture<Result<>> tell(Connection &connection, const ApiRequest &request);

/// A request that changes something.
[[nodiscard]] ApiRequest unsafe(const QByteArray &method, const QString &path,
                                const QByteArray &body = {});

/// One that may be sent again: `key` is its Idempotency-Key.
[[nodiscard]] ApiRequest posting(const QString &path, const QByteArray &body,
                                 const QByteArray &key);

/// Nothing is added when there is no value.
void addIfAny(QUrlQuery &query, const QString &name, const QString &value);

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/api/calls.h"

namespace campanella::app {

QFuture<Result<>> tell(Connection &connection, const ApiRequest &request) {
    return connection.send(request).then([](const Result<QByteArray> &answer) -> Result<> {
        if (!answer)
            return fail(answer.error());
        return {};
    });
}

ApiRequest unsafe(const QByteArray &method, const QString &path, const QByteArray &body) {
    ApiRequest request = ApiRequest::get(path);
    request.method = method;
    request.body = body;
    return request;
}

ApiRequest posting(const QString &path, const QByteArray &body, const QByteArray &key) {
    ApiRequest request = unsafe("POST", path, body);
    request.idempotencyKey = key;
    return request;
}

void addIfAny(QUrlQuery &query, const QString &name, const QString &value) {
    if (!value.isEmpty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace campanella::app

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"

#include <QByteArrayList>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace campanella::backend {

class Store;

/// A plain function that answers one route; it runs on a worker with that worker's Store.
using Handler = std::function<Response(const Request &, Store &)>;

/// Method + path template → handler. `{name}` in a template matches one segment; of two templates
/// that match, the one added first answers. A GET route answers HEAD too.
class Router {
public:
    void add(const QByteArray &method, const QString &pathTemplate, Handler handler);
    /// Answers 404 for an unknown path, 405 with Allow for a known one, 415 for a body that is not
    /// JSON and 500 for a handler that throws.
    [[nodiscard]] Response dispatch(Request request, Store &store) const;
    /// "GET /v1/payments/dues" …, to hold against docs/openapi.yaml.
    [[nodiscard]] QStringList routes() const;

private:
    struct Route {
        QByteArray method;
        QString pathTemplate;
        QStringList segments;
        Handler handler;
    };
    [[nodiscard]] static Response run(const Route &route, const Request &request, Store &store);
    QList<Route> m_routes;
};

} // namespace campanella::backend

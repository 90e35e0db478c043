// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "backend/http/response.h"

#include <QList>
#include <QString>

#include <functional>

namespace campanella::backend {

class Store;

/// A plain function that answers one route; it runs on a worker with that worker's Store.
using Handler = std::function<Response(const Request &, Store &)>;

/// Method + path template → handler. `{name}` in a template matches one segment.
class Router
{
public:
    void add(const QByteArray &method, const QString &pathTemplate, Handler handler);
    /// Answers 404 for an unknown path and 405 with Allow for a known one.
    [[nodiscard]] Response dispatch(Request request, Store &store) const;
    /// "GET /v1/payments/dues" …, to hold against docs/openapi.yaml.
    [[nodiscard]] QStringList routes() const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace campanella::backend

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

/// What kind of body a route takes.
enum class Body { Json, Form, Xml, Csv };

/// What answering costs: reading, writing (password hashing, write locks), or waiting for somebody
/// else's server. Each has threads of its own, so that none keeps the others waiting.
enum class Work { Reads, Writes, WaitsForOthers };

/// Method + path template → handler. `{name}` in a template matches one segment; of two templates
/// that match, the one added first answers. A GET route answers HEAD too.
class Router {
public:
    /// A route that takes JSON; GET reads, everything else writes.
    void add(const QByteArray &method, const QString &pathTemplate, Handler handler);
    void add(const QByteArray &method, const QString &pathTemplate, Handler handler, Body body,
             Work work);
    /// Answers 404 for an unknown path, 405 with Allow for a known one, 415 for a body that is not
    /// of the route's kind and 500 for a handler that throws.
    [[nodiscard]] Response dispatch(Request request, Store &store) const;
    /// What answering that request will cost.
    [[nodiscard]] Work work(const QByteArray &method, const QString &path) const;
    /// "GET /v1/payments/dues" …, to hold against docs/openapi.yaml.
    [[nodiscard]] QStringList routes() const;

private:
    struct Route {
        QByteArray method;
        QString pathTemplate;
        QStringList segments;
        Handler handler;
        Body body = Body::Json;
        Work work = Work::Reads;
    };
    [[nodiscard]] static Response run(const Route &route, const Request &request, Store &store);
    QList<Route> m_routes;
};

} // namespace campanella::backend

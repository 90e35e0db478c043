// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/router.h"

#include <exception>
#include <optional>
#include <typeinfo>

namespace campanella::backend {

namespace {

using Parameters = QHash<QString, QString>;

/// The values of `{name}` segments, or nothing when the path is another one.
std::optional<Parameters> match(const QStringList &segments, const QList<QStringView> &path) {
    if (segments.size() != path.size())
        return std::nullopt;
    Parameters parameters;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QString &segment = segments.at(i);
        if (segment.startsWith(u'{') && !path.at(i).isEmpty())
            parameters.insert(segment.mid(1, segment.size() - 2), path.at(i).toString());
        else if (segment != path.at(i))
            return std::nullopt;
    }
    return parameters;
}

bool answers(const QByteArray &routeMethod, const QByteArray &method) {
    return routeMethod == method || (routeMethod == "GET" && method == "HEAD");
}

const char *mediaTypeOf(Body body) {
    switch (body) {
    case Body::Json:
        return "application/json";
    case Body::Form:
        return "application/x-www-form-urlencoded";
    case Body::Xml:
        return "text/xml";
    case Body::Csv:
        break;
    }
    return "text/csv"; // RFC 7111
}

bool isOfKind(const QByteArray &contentType, Body body) {
    const QByteArray mediaType = contentType.split(';').first().trimmed();
    return mediaType.compare(mediaTypeOf(body), Qt::CaseInsensitive) == 0;
}

Work usualWork(const QByteArray &method) {
    return method == "GET" || method == "HEAD" ? Work::Reads : Work::Writes;
}

Response methodNotAllowed(QByteArrayList methods) {
    if (methods.contains("GET"))
        methods.append("HEAD");
    Response response = Response::problem({FailureCode::MethodNotAllowed, {}, {}, {}, {}});
    response.headers.emplaceBack("Allow", methods.join(", "));
    return response;
}

Response thrown(const char *type) {
    const QString detail = QStringLiteral("handler threw ") + QString::fromLatin1(type);
    return Response::problem({FailureCode::ServerError, detail, {}, {}, {}});
}

} // namespace

void Router::add(const QByteArray &method, const QString &pathTemplate, Handler handler) {
    add(method, pathTemplate, std::move(handler), Body::Json, usualWork(method));
}

void Router::add(const QByteArray &method, const QString &pathTemplate, Handler handler, Body body,
                 Work work) {
    m_routes.append(
        {method, pathTemplate, pathTemplate.split(u'/'), std::move(handler), body, work});
}

Work Router::work(const QByteArray &method, const QString &path) const {
    const QList<QStringView> segments = QStringView(path).split(u'/');
    for (const Route &route : m_routes)
        if (answers(route.method, method) && match(route.segments, segments))
            return route.work;
    return usualWork(method);
}

Response Router::dispatch(Request request, Store &store) const {
    const QList<QStringView> path = QStringView(request.path).split(u'/');
    QByteArrayList allowed;
    QString known;
    for (const Route &route : m_routes) {
        auto parameters = match(route.segments, path);
        if (!parameters)
            continue;
        if (answers(route.method, request.method)) {
            request.parameters = *std::move(parameters);
            return run(route, request, store);
        }
        known = route.pathTemplate;
        allowed.append(route.method);
    }
    Response response = allowed.isEmpty()
                            ? Response::problem({FailureCode::NotFound, {}, {}, {}, {}})
                            : methodNotAllowed(allowed);
    response.route = known;
    return response;
}

QStringList Router::routes() const {
    QStringList texts;
    for (const Route &route : m_routes)
        texts.append(QString::fromLatin1(route.method) + u' ' + route.pathTemplate);
    return texts;
}

/// The one place where an exception of a handler ends: the caller learns nothing of it.
Response Router::run(const Route &route, const Request &request, Store &store) {
    Response response;
    try {
        const bool accepted =
            request.body.isEmpty() || isOfKind(request.header("content-type"), route.body);
        response = accepted
                       ? route.handler(request, store)
                       : Response::problem({FailureCode::MediaTypeUnsupported, {}, {}, {}, {}});
    } catch (const std::exception &exception) {
        response = thrown(typeid(exception).name());
    } catch (...) {
        response = thrown("something that is not a std::exception");
    }
    response.route = route.pathTemplate;
    return response;
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/http/statusroutes.h"

#include "backend/http/router.h"
#include "backend/store/store.h"

#include <QFile>

/// The resources of a static library are linked only when somebody asks for them, and the macro
/// works outside namespaces only.
static void initContract() {
    Q_INIT_RESOURCE(contract);
}

namespace campanella::backend {

namespace {

Response getStatus(const Request &, Store &store) {
    if (const auto answered = store.query(QStringLiteral("SELECT 1")); !answered)
        return Response::problem(answered.error());
    Response response = Response::json("{\"status\":200,\"title\":\"ok\"}");
    response.contentType = "application/problem+json"; // as the Italian guidelines want it
    return response;
}

QByteArray readContract() {
    initContract();
    QFile file(QStringLiteral(":/campanella/openapi.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void addStatusRoutes(Router &router) {
    router.add("GET", QStringLiteral("/status"), getStatus);
    router.add("GET", QStringLiteral("/openapi.yaml"),
               [contract = readContract()](const Request &, Store &) {
                   Response response = Response::json(contract);
                   response.contentType = "application/yaml";
                   return response;
               });
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/municipality/routes.h"

#include "backend/access/signedin.h"
#include "backend/municipality/municipalitystore.h"

namespace campanella::backend {

namespace {

Response getMunicipality(const Request &, Store &store) {
    return answer(readMunicipality(store));
}

Response getPage(const Request &request, Store &store) {
    return answer(readContentPage(store, request.parameters.value(QStringLiteral("slug"))));
}

} // namespace

void addMunicipalityRoutes(Router &router) {
    router.add("GET", QStringLiteral("/v1/municipality"), getMunicipality);
    router.add("GET", QStringLiteral("/v1/municipality/pages/{slug}"), getPage);
}

} // namespace campanella::backend

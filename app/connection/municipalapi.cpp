// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "app/connection/municipalapi.h"

#include "app/connection/api/calls.h"

namespace campanella::app {

MunicipalApi::MunicipalApi(Connection &connection)
    : m_connection(connection) {}

QFuture<Result<Municipality>> MunicipalApi::municipality() const {
    return ask<Municipality>(m_connection, ApiRequest::get(QStringLiteral("/v1/municipality")));
}

QFuture<Result<ContentPage>> MunicipalApi::contentPage(const QString &slug) const {
    return ask<ContentPage>(m_connection,
                            ApiRequest::get(QStringLiteral("/v1/municipality/pages/") + slug));
}

} // namespace campanella::app

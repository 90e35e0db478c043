// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/municipality/municipalitystore.h"

#include "domain/json.h"

namespace campanella::backend {

Result<Municipality> readMunicipality(Store &store) {
    const auto rows = store.query(QStringLiteral("SELECT record FROM municipality WHERE id = 1"));
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::StoreUnavailable, QStringLiteral("no municipality is set up"));
    auto read = fromJson<Municipality>((*rows)->value(0).toString().toUtf8());
    if (!read)
        return fail(FailureCode::ServerError, QStringLiteral("the municipality is unreadable"));
    return read;
}

Result<ContentPage> readContentPage(Store &store, const QString &slug) {
    const auto rows = store.query(
        QStringLiteral("SELECT title, markdown FROM content_pages WHERE slug = ?"), {slug});
    if (!rows)
        return fail(rows.error());
    if (!(*rows)->next())
        return fail(FailureCode::NotFound);
    return ContentPage{slug, (*rows)->value(0).toString(), (*rows)->value(1).toString()};
}

} // namespace campanella::backend

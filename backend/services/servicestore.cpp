// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/servicestore.h"

namespace campanella::backend {

namespace {

/// A row of public_id, name, kind.
Result<Service> serviceAt(const Rows &rows) {
    const auto id = PublicId::parse(rows->value(0).toString());
    const auto kind = serviceKindFromString(rows->value(2).toString());
    if (!id || !kind)
        return fail(FailureCode::ServerError, QStringLiteral("a stored service is unreadable"));
    return Service{*id, rows->value(1).toString(), *kind};
}

} // namespace

Result<QList<Service>> readFamilyServices(Store &store, qint64 personKey) {
    const auto rows = store.query(
        QStringLiteral("SELECT public_id, name, kind FROM services WHERE active = 1 AND "
                       "service_key IN (SELECT e.service_key FROM guardianships g "
                       "JOIN enrolments e ON e.child_key = g.child_key WHERE g.person_key = ? "
                       "UNION SELECT service_key FROM dues WHERE payer_key = ?) "
                       "ORDER BY name, public_id"),
        {personKey, personKey});
    if (!rows)
        return fail(rows.error());
    QList<Service> services;
    while ((*rows)->next()) {
        const auto service = serviceAt(*rows);
        if (!service)
            return fail(service.error());
        services.append(*service);
    }
    return services;
}

} // namespace campanella::backend

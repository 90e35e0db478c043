// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/import/files/enrolmentimporter.h"

#include "backend/import/files/lookups.h"

namespace campanella::backend {

namespace {

enum { Child, Service, Year, School, SchoolClass };

constexpr qsizetype schoolLimit = 100;
constexpr qsizetype classLimit = 30;

} // namespace

EnrolmentImporter::EnrolmentImporter()
    : m_enrolments(QStringLiteral("enrolments"),
                   {QStringLiteral("child_key"), QStringLiteral("service_key"),
                    QStringLiteral("school_year")},
                   {QStringLiteral("school"), QStringLiteral("school_class")},
                   RecordTable::Identity::KeyOnly) {}

QList<Column> EnrolmentImporter::columns() const {
    return {{QStringLiteral("codice_fiscale_figlio"), Presence::Required},
            {QStringLiteral("servizio"), Presence::Required},
            {QStringLiteral("anno_scolastico"), Presence::Required},
            {QStringLiteral("scuola")},
            {QStringLiteral("classe")}};
}

Result<RowOutcome> EnrolmentImporter::apply(RowReader &row, Store &store) {
    const auto child = requiredChild(row, Child, store);
    if (!child)
        return fail(child.error());
    const auto service = requiredService(row, Service, store);
    if (!service)
        return fail(service.error());
    const auto year = row.required(Year, parseSchoolYear);
    const QString school = row.optionalText(School, schoolLimit);
    const QString schoolClass = row.optionalText(SchoolClass, classLimit);
    if (!row.isGood())
        return RowOutcome::Unchanged;
    const QVariantList key{**child, **service, year->toString()};
    m_seen.check(row, Child,
                 QStringLiteral("%1 %2 %3").arg(**child).arg(**service).arg(year->toString()));
    if (!row.isGood())
        return RowOutcome::Unchanged;
    return m_enrolments.put(store, key, {school, schoolClass});
}

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/payments/duesfilter.h"

#include "backend/http/parameters.h"

namespace campanella::backend {

namespace {

template <typename T>
QByteArray textOf(const std::optional<T> &value) {
    return value ? value->toString().toLatin1() : QByteArray();
}

} // namespace

QByteArray DuesFilter::fingerprint() const {
    const QByteArray stateText = state ? toString(*state).toLatin1() : QByteArray();
    return textOf(childId) + '|' + textOf(serviceId) + '|' + textOf(schoolYear) + '|' + stateText;
}

Result<DuesFilter> readDuesFilter(const QUrlQuery &query) {
    DuesFilter filter;
    std::optional<int> limit;
    const QList<Result<>> steps{
        readParameter(query, QStringLiteral("child_id"), PublicId::parse, filter.childId),
        readParameter(query, QStringLiteral("service_id"), PublicId::parse, filter.serviceId),
        readParameter(query, QStringLiteral("school_year"), SchoolYear::parse, filter.schoolYear),
        readParameter(query, QStringLiteral("state"), dueStateFromString, filter.state),
        readParameter(query, QStringLiteral("limit"), parseLimit, limit),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    filter.limit = limit.value_or(filter.limit);
    const auto after = readCursorParameter<DuesPosition>(query, [&filter](const QString &cursor) {
        return readDuesCursor(cursor, filter.fingerprint());
    });
    return after.map([&filter](const std::optional<DuesPosition> &place) {
        filter.after = place;
        return filter;
    });
}

} // namespace campanella::backend

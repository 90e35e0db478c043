// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "backend/services/attendancefilter.h"

#include "backend/http/parameters.h"
#include "domain/schoolyear.h"

namespace campanella::backend {

Result<AttendanceFilter> readAttendanceFilter(const QUrlQuery &query, QDate today) {
    std::optional<QDate> from;
    std::optional<QDate> to;
    std::optional<PublicId> childId;
    const QList<Result<>> steps{
        readParameter(query, QStringLiteral("from"), parseIsoDay, from),
        readParameter(query, QStringLiteral("to"), parseIsoDay, to),
        readParameter(query, QStringLiteral("child_id"), PublicId::parse, childId),
    };
    for (const Result<> &step : steps)
        if (!step)
            return fail(step.error());
    const DateRange year = SchoolYear::of(from.value_or(to.value_or(today))).range();
    const auto days = DateRange::make(from.value_or(year.first()), to.value_or(year.last()));
    if (!days)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("to"),
                            QStringLiteral("not before from"));
    if (days->first().daysTo(days->last()) >= mostAttendanceDays)
        return refusedField(FailureCode::FieldInvalid, QStringLiteral("to"),
                            QStringLiteral("two years at most"));
    return AttendanceFilter{*days, childId};
}

} // namespace campanella::backend

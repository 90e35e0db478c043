// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/services/attendancefilter.h"
#include "backend/store/store.h"
#include "domain/attendance.h"

namespace campanella::backend {

/// The days of the children that the person may see, with what closes and what was announced.
/// Fails with NotFound when the child asked for is not theirs.
[[nodiscard]] Result<AttendanceBook> readAttendance(Store &store, qint64 personKey,
                                                    const AttendanceFilter &filter);

/// One day on its way into the store, by internal keys.
struct RecordedDay {
    qint64 childKey = 0;
    qint64 serviceKey = 0;
    QDate day;
    AttendanceState state = AttendanceState::Present;
    MealKind meal = MealKind::Standard;
    int quantity = 1;
    std::optional<Money> tariff;
    AttendanceOrigin origin = AttendanceOrigin::School;
    QString school;
    QString schoolClass;
    friend bool operator==(const RecordedDay &, const RecordedDay &) = default;
};

/// What became of a day that was recorded.
enum class Recording { Added, Corrected, Unchanged };

/// Stores the day as it stands now. One that said something else before stays in attendance_past,
/// with `reason`.
[[nodiscard]] Result<Recording> recordDay(Store &store, const RecordedDay &day,
                                          const QString &reason);

/// Stores a day that was never recorded: for many at once. Fails when it is there already.
[[nodiscard]] Result<> addDay(Store &store, const RecordedDay &day);

/// The day as it stands; nothing when it was never recorded.
[[nodiscard]] Result<std::optional<RecordedDay>> recordedDay(Store &store, qint64 childKey,
                                                             qint64 serviceKey, QDate day);

} // namespace campanella::backend

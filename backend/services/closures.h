// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/services/attendancefilter.h"
#include "backend/store/store.h"
#include "domain/attendance.h"

namespace campanella::backend {

/// The closures that concern children of the person within those days, the first one first.
[[nodiscard]] Result<QList<Closure>> readClosures(Store &store, qint64 personKey,
                                                  const AttendanceFilter &filter);

/// Marks the closure and corrects the days that are recorded already, in one transaction: nothing
/// is counted on them any more, what they said stays in attendance_past. Answers how many days were
/// corrected; the same closure twice corrects nothing. Fails with FieldInvalid and the JSON pointer
/// of what is wrong, also when service, school or class are unknown.
[[nodiscard]] Result<int> markClosure(Store &store, const ClosureDraft &draft);

} // namespace campanella::backend

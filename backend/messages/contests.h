// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/services/attendancestore.h"
#include "domain/messagethread.h"

namespace campanella::backend {

/// Lets a new thread contest a day. Fails with FieldInvalid (/contested_day) when nothing is
/// recorded there for a child of the person, when the day is still to come, and when another
/// question about it waits for its answer.
[[nodiscard]] Result<> contestDay(Store &store, qint64 personKey, qint64 threadKey,
                                  const ContestedDay &day);

/// What the office says a contested day was.
struct DayCorrection {
    AttendanceState state = AttendanceState::Present;
    MealKind meal = MealKind::Standard; ///< of a day present
    QString text;                       ///< the answer to the family
};

/// Corrects the day that the thread of that number contests, and answers the thread, in one
/// transaction: the day is not contested any more and the family is told as of any answer. Fails
/// with NotFound (also when the thread contests no day), ThreadClosed, FieldInvalid (/text).
[[nodiscard]] Result<> correctContestedDay(Store &store, const QString &number,
                                           const DayCorrection &correction);

} // namespace campanella::backend

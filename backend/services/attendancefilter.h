// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "domain/daterange.h"
#include "domain/publicid.h"

#include <optional>

namespace campanella::backend {

/// Which days a family asks for; an absent child means all of them.
struct AttendanceFilter {
    DateRange days;
    std::optional<PublicId> childId;
};

/// The longest span that can be asked for at once.
inline constexpr int mostAttendanceDays = 732;

/// Reads from, to (ISO 8601; without them the school year of `today`) and child_id. Fails with
/// FieldInvalid, also when `to` is before `from` or the span is too long; names the parameter in
/// `fields`.
[[nodiscard]] Result<AttendanceFilter> readAttendanceFilter(const QUrlQuery &query, QDate today);

} // namespace campanella::backend

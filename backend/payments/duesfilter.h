// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/http/request.h"
#include "backend/payments/duescursor.h"
#include "domain/due.h"

#include <optional>

namespace campanella::backend {

/// Which dues a list asks for; an absent field means any.
struct DuesFilter {
    std::optional<PublicId> childId;
    std::optional<PublicId> serviceId;
    std::optional<SchoolYear> schoolYear;
    std::optional<DueState> state;
    int limit = 100;
    std::optional<DuesPosition> after; ///< where the page before ended

    /// What must stay the same from page to page, as text for the cursor.
    [[nodiscard]] QByteArray fingerprint() const;
};

/// Reads child_id, service_id, school_year, state, limit (1 to 500) and cursor. Fails with
/// FieldInvalid, and with RequestMalformed for a cursor that is not ours or of another list;
/// both name the parameter in `fields`.
[[nodiscard]] Result<DuesFilter> readDuesFilter(const QUrlQuery &query);

} // namespace campanella::backend

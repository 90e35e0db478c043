// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#include "domain/daterange.h"

namespace campanella {

Result<DateRange> DateRange::make(QDate first, QDate last) {
    if (!first.isValid() || !last.isValid())
        return fail(FailureCode::DateRangeInvalid, QStringLiteral("a day that does not exist"));
    if (last < first)
        return fail(FailureCode::DateRangeInvalid,
                    QStringLiteral("the last day is before the first"));
    return DateRange(first, last);
}

} // namespace campanella

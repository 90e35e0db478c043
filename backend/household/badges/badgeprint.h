// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/household/pairing/codeselection.h"
#include "backend/household/pairing/pepper.h"
#include "backend/letters/badgeorder.h"

#include <functional>

namespace campanella::backend {

/// Turns an order into a PDF file; fails with LettersFailed.
using PrintBadges = std::function<Result<>(const BadgeOrder &order, const QString &file)>;

/// Whose badges, for which year, and where they go.
struct BadgePrint {
    CodeSelection selection;
    std::optional<SchoolYear> schoolYear; ///< none: the current one
    QString file;                         ///< PDF
};

/// Paints a badge for each child of a selection and writes to the audit log whose. A child has one
/// number a year, however often it is printed. Answers how many; fails with NotFound when the
/// selection is empty.
[[nodiscard]] Result<int> issueBadges(Store &store, const Pepper &pepper, const BadgePrint &wanted,
                                      const PrintBadges &print);

} // namespace campanella::backend

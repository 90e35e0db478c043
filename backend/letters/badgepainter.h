// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/letters/badgeorder.h"

namespace campanella::backend {

/// Writes one PDF, ten badges to a page of A4, each 85.6 × 54 mm (ISO/IEC 7810 ID-1) with marks to
/// cut along: the municipality and its crest, the child, the school and the year, and the number
/// as a QR code (ISO/IEC 18004, the digits alone). Texts shrink until they fit. Only the owner can
/// read the file. Fails with LettersFailed when it cannot be written.
[[nodiscard]] Result<> paintBadges(const BadgeOrder &order, const QString &file);

} // namespace campanella::backend

// SPDX-FileCopyrightText: 2026 The Campanella contributors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "backend/letters/badgeorder.h"
#include "backend/letters/letterorder.h"

namespace campanella::backend {

/// Has campanella-letters paint an order: found beside us, in the build tree or in PATH. Fails
/// with LettersFailed when it is missing, refuses, or is not done within a minute.
[[nodiscard]] Result<> printLetters(const LetterOrder &order, const QString &file);
/// The same for badges.
[[nodiscard]] Result<> printBadges(const BadgeOrder &order, const QString &file);

} // namespace campanella::backend
